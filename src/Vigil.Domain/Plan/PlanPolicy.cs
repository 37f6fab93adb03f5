using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>
/// A force's published policy on plans. Nothing in it is law: the figures that Vigil ships with are there to be replaced by
/// the force's own.
/// </summary>
public sealed record PlanPolicy
{
    /// <summary>What Vigil ships with, until a force publishes its own.</summary>
    public static PlanPolicy Default { get; } = new();

    /// <summary>Months to a plan's next review at a very high level, as proposed on the form.</summary>
    public int VeryHighReviewMonths { get; init; } = 3;
    /// <summary>Months to a plan's next review at a high level.</summary>
    public int HighReviewMonths { get; init; } = 6;
    /// <summary>Months to a plan's next review at a medium level, and where no level is recorded.</summary>
    public int MediumReviewMonths { get; init; } = 12;
    /// <summary>Months to a plan's next review at a low level.</summary>
    public int LowReviewMonths { get; init; } = 12;
    /// <summary>Days within which someone newly managed has a plan in force; 0 where no such duty is made.</summary>
    public int FirstPlanDays { get; init; }
    /// <summary>Whether a plan has effect only once a supervisor has countersigned it.</summary>
    public bool Countersigned { get; init; } = true;
    /// <summary>Months to the next review of an open duty of care, as proposed on the form.</summary>
    public int CareReviewMonths { get; init; } = 1;
    /// <summary>Days after custody, court or release for which whoever opens the plan is asked about suicide; 0 where they are not.</summary>
    public int OccasionDays { get; init; } = 28;

    /// <summary>
    /// Whether the template below says how often a person is visited whose plan does not. Off as shipped: the older bands by
    /// level (law.md PP-5) were not found in a published source.
    /// </summary>
    public bool VisitTemplate { get; init; }
    /// <summary>Days between visits at a very high level, by the template.</summary>
    public int VeryHighVisitDays { get; init; } = 30;
    /// <summary>Days between visits at a high level, by the template.</summary>
    public int HighVisitDays { get; init; } = 91;
    /// <summary>Days between visits at a medium level, by the template.</summary>
    public int MediumVisitDays { get; init; } = 182;
    /// <summary>Days between visits at a low level, by the template.</summary>
    public int LowVisitDays { get; init; } = 365;

    /// <summary>The day proposed for a plan's next review.</summary>
    public DateOnly NextReview(RiskLevel level, DateOnly from) => from.AddMonths(level switch
    {
        RiskLevel.VeryHigh => VeryHighReviewMonths,
        RiskLevel.High => HighReviewMonths,
        RiskLevel.Medium or RiskLevel.NotRecorded => MediumReviewMonths,
        RiskLevel.Low => LowReviewMonths,
    });

    /// <summary>How often the template has a person of a level visited, whether or not it is in use; none where no level is recorded.</summary>
    public VisitFrequency? Template(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => new(VeryHighVisitDays),
        RiskLevel.High => new(HighVisitDays),
        RiskLevel.Medium => new(MediumVisitDays),
        RiskLevel.Low => new(LowVisitDays),
        RiskLevel.NotRecorded => null,
    };
}
