using Vigil.Domain.Calendar;

namespace Vigil.Domain.Law;

/// <summary>
/// Who must do what by when, under which provision, and why. Derived from facts, never typed.
/// It carries two dates because the words sometimes leave a choice: what the person is told is the strictest
/// tenable reading, what counts as late is the most generous one.
/// </summary>
public sealed record Duty
{
    /// <summary>What must be done.</summary>
    public required DutyKind Kind { get; init; }

    /// <summary>Who must do it.</summary>
    public required OwedBy OwedBy { get; init; }

    /// <summary>The last day on the strictest tenable reading: what to advise.</summary>
    public required Deadline AdviseBy { get; init; }

    /// <summary>The last day on the most generous tenable reading: nothing is overdue before it has passed.</summary>
    public required Deadline LateAfter { get; init; }

    /// <summary>The provision it arises under, as cited: "SOA 2003 s83(1), s83(6)".</summary>
    public required string Provision { get; init; }

    /// <summary>Facts used and arithmetic, as values; rendered in plain words when shown.</summary>
    public required IReadOnlyList<Reason> Because { get; init; }

    /// <summary>The day on which it was discharged, if it was.</summary>
    public DateOnly? DischargedOn { get; init; }

    /// <summary>Spans of disregarded time that pause it while they last (an open end: still away).</summary>
    public IReadOnlyList<DaySpan> PausedDuring { get; init; } = [];

    /// <summary>Where it stands at a moment. Never "breach" and never "guilty": that is for a person to decide.</summary>
    public DutyState StateAt(Moment at) => DutyStates.Of(this, at);
}
