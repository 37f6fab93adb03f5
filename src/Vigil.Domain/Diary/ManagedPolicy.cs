using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Risk;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;

namespace Vigil.Domain.Diary;

/// <summary>
/// A force's published policy on reviewing and ending management. Nothing in it is law: the figures that Vigil ships with are
/// there to be replaced by the force's own.
/// </summary>
public sealed record ManagedPolicy
{
    /// <summary>What Vigil ships with, until a force publishes its own.</summary>
    public static ManagedPolicy Default { get; } = new();

    /// <summary>Months to the next review of a violent or other dangerous offender, as proposed on the form.</summary>
    public int ReviewMonths { get; init; } = 12;
    /// <summary>Months to the next review of a potentially dangerous person, as proposed on the form.</summary>
    public int DangerousReviewMonths { get; init; } = 3;
    /// <summary>Months for which authority to manage a potentially dangerous person lasts, as proposed on the form.</summary>
    public int AuthorityMonths { get; init; } = 6;
    /// <summary>Months to the next review of a warning marker, as proposed on the form.</summary>
    public int WarningMonths { get; init; } = 12;
    /// <summary>Days before the end of a notification period by which the exit review is to be held.</summary>
    public int ExitReviewDays { get; init; } = 56;
    /// <summary>Days within which management that has no ground any more is to be ended.</summary>
    public int EndingDays { get; init; } = 28;
    /// <summary>Whether only a supervisor authorises and reviews management.</summary>
    public bool SupervisorReviews { get; init; } = true;
    /// <summary>Whether only a supervisor ends management.</summary>
    public bool SupervisorEnds { get; init; } = true;
    /// <summary>How risk is assessed and judged.</summary>
    public AssessingPolicy Assessing { get; init; } = AssessingPolicy.Default;
    /// <summary>How plans are countersigned and reviewed, and how often people are visited whose plan does not say.</summary>
    public PlanPolicy Plan { get; init; } = PlanPolicy.Default;
    /// <summary>How visits are made and what follows when they fail.</summary>
    public VisitPolicy Visits { get; init; } = VisitPolicy.Default;
    /// <summary>How management is supervised.</summary>
    public SupervisionPolicy Supervising { get; init; } = SupervisionPolicy.Default;

    /// <summary>The day proposed for the next review of management.</summary>
    public DateOnly NextReview(ManagementKind kind, DateOnly from) =>
        from.AddMonths(kind == ManagementKind.PotentiallyDangerousPerson ? DangerousReviewMonths : ReviewMonths);
}
