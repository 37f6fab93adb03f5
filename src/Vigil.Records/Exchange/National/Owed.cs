using Vigil.Domain.Sharing;
using Vigil.Records.People;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.National;

/// <summary>A change that the national system must have.</summary>
public sealed record OwedChange
{
    /// <summary>Whose record changed.</summary>
    public required Guid PersonId { get; init; }
    /// <summary>The record's number.</summary>
    public required int Number { get; init; }
    /// <summary>"Example, Alan".</summary>
    public required string Name { get; init; }
    /// <summary>Date of birth.</summary>
    public DateOnly? Born { get; init; }
    /// <summary>PNC number.</summary>
    public string? Pnc { get; init; }
    /// <summary>The act that changed it.</summary>
    public required Guid ChangeId { get; init; }
    /// <summary>What kind of act: "add-person", "correct-fact".</summary>
    public required string Act { get; init; }
    /// <summary>The London date.</summary>
    public required DateOnly On { get; init; }
    /// <summary>Who changed it.</summary>
    public required string By { get; init; }
    /// <summary>The last day to key it in time.</summary>
    public required DateOnly Due { get; init; }
    /// <summary>What changed, of the kinds that are owed.</summary>
    public required IReadOnlyList<FactTurn> Turns { get; init; }
    /// <summary>How it stands.</summary>
    public OwedState State { get; init; }
    /// <summary>What was said of it so far, oldest first.</summary>
    public IReadOnlyList<OwedMark> Marks { get; init; } = [];
}

/// <summary>What was said of a change.</summary>
/// <param name="State">What it became.</param>
/// <param name="Note">The national reference, or why.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record OwedMark(OwedState State, string? Note, string By, DateTime At);

/// <summary>What is owed to the national system, oldest first.</summary>
/// <param name="Today">The London date.</param>
/// <param name="Policy">The force's policy.</param>
/// <param name="Total">How many changes are owed, those not shown here too.</param>
/// <param name="Changes">Those shown.</param>
public sealed record OwedQueue(DateOnly Today, Published<OwedPolicy> Policy, int Total, IReadOnlyList<OwedChange> Changes)
{
    /// <summary>How many are shown on one page.</summary>
    public const int Size = 8;
}

/// <summary>Whose changes are asked for.</summary>
public enum OwedWhose
{
    /// <summary>Those of the people whom the asker manages, covers or supervises.</summary>
    Mine,
    /// <summary>Everyone's.</summary>
    All,
}
