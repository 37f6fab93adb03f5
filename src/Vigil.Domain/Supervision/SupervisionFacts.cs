using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>What a supervisor found on a record that was drawn.</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Words">The supervisor's conclusion.</param>
/// <param name="Items">The checklist as it was answered.</param>
/// <param name="On">On which day.</param>
/// <param name="CheckedBy">Who checked.</param>
/// <param name="CheckedByName">Their name then.</param>
public sealed record DipResult(bool Passed, string Words, IReadOnlyList<ReviewedItem> Items, DateOnly On, Guid CheckedBy, string CheckedByName)
{
    /// <inheritdoc/>
    public bool Equals(DipResult? other) => other is not null && Items.SequenceEqual(other.Items)
        && (Passed, Words, On, CheckedBy, CheckedByName) == (other.Passed, other.Words, other.On, other.CheckedBy, other.CheckedByName);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Passed, Words, On, CheckedBy);
}

/// <summary>That a record was drawn for dip-sampling on the fact's first day, and what came of it.</summary>
/// <param name="Seed">The number it was drawn with.</param>
/// <param name="Level">The level it had then.</param>
/// <param name="ManagerId">Its manager then; none where it had none.</param>
/// <param name="ManagerName">The manager's name then.</param>
/// <param name="CheckBy">The day by which it is to be checked.</param>
public sealed record DipCheckFact(int Seed, RiskLevel Level, Guid? ManagerId, string? ManagerName, DateOnly CheckBy) : Fact
{
    /// <summary>What was found; none while nobody has checked it.</summary>
    public DipResult? Result { get; init; }

    /// <summary>Where the record stood when it was drawn. A method, since what is stored are the parts.</summary>
    public Stratum Stratum() => new(Level, ManagerId);
}

/// <summary>What became of something that a supervisor had put right.</summary>
/// <param name="On">On which day it was settled.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="SettledBy">Who says so.</param>
/// <param name="SettledByName">Their name then.</param>
public sealed record ActionSettled(DateOnly On, string Outcome, Guid SettledBy, string SettledByName);

/// <summary>Something that a supervisor had to be put right, set on the fact's first day.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="OwnerStaffId">Who does it.</param>
/// <param name="Owner">Their name then.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Arose">What it arose from: "failed dip sample of 3 November 2026".</param>
/// <param name="From">The entry that it arose from; none where that was not said.</param>
/// <param name="SetByName">The supervisor's name.</param>
public sealed record SupervisorActionFact(string What, Guid OwnerStaffId, string Owner, DateOnly DueOn, string Arose, Guid? From, string SetByName) : Fact
{
    /// <summary>What became of it; none while it is open.</summary>
    public ActionSettled? Settled { get; init; }
}
