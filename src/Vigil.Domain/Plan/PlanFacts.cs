using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>A version of the risk management plan, signed on the fact's first day. Nothing in it changes afterwards: the next version does.</summary>
/// <param name="Number">Counts the versions from 1.</param>
/// <param name="Content">What it says.</param>
/// <param name="SignedBy">Who wrote and signed it.</param>
/// <param name="SignedByName">Their name then.</param>
/// <param name="Countersigned">Whether the force's policy asked that a supervisor countersign it before it has effect.</param>
public sealed record PlanFact(int Number, PlanContent Content, Guid SignedBy, string SignedByName, bool Countersigned) : AssessedFact, ICountersigned
{
    /// <inheritdoc/>
    public bool NeedsCountersignature() => Countersigned;

    /// <inheritdoc/>
    public Guid? Author() => SignedBy;

    /// <inheritdoc/>
    public bool Supersedes(Fact other) => other is PlanFact plan && plan.Number < Number;

    /// <inheritdoc/>
    public override string? Whose() => SignedByName;

    /// <inheritdoc/>
    public override string Noun() => "risk management plan";

    /// <inheritdoc/>
    public override string Text() => PlanWords.Text(this);
}

/// <summary>The plan as it is being written; each time it is saved is a version. Once it is signed it is taken off.</summary>
/// <param name="Content">What it says so far.</param>
/// <param name="SavedByName">Who saved it last.</param>
public sealed record PlanDraftFact(PlanContent Content, string SavedByName) : Fact;

/// <summary>What became of an action of the plan, on the fact's first day.</summary>
/// <param name="Number">The action's number.</param>
/// <param name="What">What was to be done.</param>
/// <param name="Done">Whether it was done; otherwise it is not needed any more.</param>
/// <param name="Outcome">What came of it, or why it is not needed.</param>
/// <param name="SaidByName">Who says so.</param>
public sealed record ActionOutcomeFact(int Number, string What, bool Done, string Outcome, string SaidByName) : Fact;
