namespace Vigil.Domain.Visits;

/// <summary>
/// A force's published policy on home visits; how often is the plan's matter. No law sets a figure of it. What no published source
/// is known for does nothing until the force adopts it: 0 stands for that.
/// </summary>
public sealed record VisitPolicy
{
    /// <summary>What Vigil ships with, until a force publishes its own.</summary>
    public static VisitPolicy Default { get; } = new();

    /// <summary>
    /// After how many failed visits in a row somebody decides what follows. Shipped as 2: a warrant to enter needs two occasions
    /// on which entry was sought (SOA 2003 s96B(3)), so that from then on more than knocking again may be open.
    /// </summary>
    public int FailedLimit { get; init; } = 2;
    /// <summary>Days within which that is decided.</summary>
    public int DecideDays { get; init; } = 7;
    /// <summary>Days within which someone back from custody, hospital or abroad is visited.</summary>
    public int ReturnDays { get; init; } = 7;
    /// <summary>Whether one officer alone needs a reason. With the marker “Do not visit alone” one is always needed.</summary>
    public bool LoneNeedsReason { get; init; } = true;
    /// <summary>Months after which one manager’s time with one person is looked at; 0 for no limit.</summary>
    public int RotationMonths { get; init; }
    /// <summary>
    /// Months at low risk, and without coming to notice, after which visits may be left out; 0 where the force does not do that.
    /// The three years often named were not found in a published source (law.md PP-6), so that none is shipped.
    /// </summary>
    public int ReactiveMonths { get; init; }
    /// <summary>Months to the next review of management without visits, as proposed on the form.</summary>
    public int ReactiveReviewMonths { get; init; } = 6;
    /// <summary>Days within which a trigger is followed by a visit and a review.</summary>
    public int TriggerDays { get; init; } = 7;
    /// <summary>Hours after which what an officer took along to visits is deleted from the device; shipped as a long shift.</summary>
    public int PackHours { get; init; } = 12;
}
