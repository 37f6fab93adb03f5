using Vigil.Domain.Law;

namespace Vigil.Domain.Diary;

/// <summary>What the published order looks at.</summary>
public enum WorkStep
{
    /// <summary>Whether someone is in danger: the person is missing or wanted, or a child is thought to be at risk.</summary>
    Danger,
    /// <summary>The risk level as recorded.</summary>
    Risk,
    /// <summary>The kind of duty, in the order published.</summary>
    Kind,
    /// <summary>Days late.</summary>
    DaysLate,
}

/// <summary>
/// The order in which work is shown, worst first. It is a force's published policy, not a judgement about a person:
/// whoever asks why one line stands above another is answered by these steps.
/// </summary>
/// <param name="Steps">What is looked at, one after another.</param>
/// <param name="Kinds">Which kind of duty comes first; a kind not named comes after those named.</param>
public sealed record WorkOrder(IReadOnlyList<WorkStep> Steps, IReadOnlyList<DutyKind> Kinds) : IComparer<WorkItem>
{
    /// <summary>The order that Vigil ships with, until a force publishes its own.</summary>
    public static WorkOrder Default { get; } = new(
        [WorkStep.Danger, WorkStep.Risk, WorkStep.Kind, WorkStep.DaysLate],
        [
            DutyKind.InitialNotification, DutyKind.ReleaseNotification, DutyKind.ChangeNotification, DutyKind.QualifyingStayNotification,
            DutyKind.PeriodicNotification, DutyKind.TravelNotification, DutyKind.ReturnNotification, DutyKind.NonOccurrenceReport, DutyKind.AdvanceNoticeOutcome,
            DutyKind.ReviewDetermine, DutyKind.ReviewAcknowledge, DutyKind.ReviewBodiesReply, DutyKind.ReviewAppeal, DutyKind.ReviewEligible,
            DutyKind.CareAction, DutyKind.CareReview, DutyKind.FirstPlan, DutyKind.PlanAction, DutyKind.PlanReview,
            DutyKind.LocateTrace, DutyKind.WarrantApplication, DutyKind.ArrestEnquiry, DutyKind.FailedVisits, DutyKind.HomeVisit,
            DutyKind.ManagementAuthority, DutyKind.ManagementReview, DutyKind.WarningReview, DutyKind.ExitReview, DutyKind.Ending,
            DutyKind.ChangeReview, DutyKind.Countersignature, DutyKind.Revision, DutyKind.AssessmentReview, DutyKind.ReductionReview,
            DutyKind.ReactiveReview, DutyKind.ManagerRotation,
            DutyKind.SupervisorAction, DutyKind.SourceAnswer, DutyKind.AgencyCheck, DutyKind.SupervisorReview, DutyKind.DipCheck,
        ]);

    /// <summary>Worst first. Total: only the same line compares equal to itself.</summary>
    public int Compare(WorkItem x, WorkItem y)
    {
        foreach (var step in Steps)
        {
            var order = step switch
            {
                WorkStep.Danger => y.Danger.CompareTo(x.Danger),
                WorkStep.Risk => y.Risk.CompareTo(x.Risk),
                WorkStep.Kind => Place(x.Kind).CompareTo(Place(y.Kind)),
                WorkStep.DaysLate => y.DaysLate.CompareTo(x.DaysLate),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return (x.Person, x.Kind ?? (DutyKind)(-1), x.DaysLate).CompareTo((y.Person, y.Kind ?? (DutyKind)(-1), y.DaysLate));
    }

    /// <summary>A line without a duty (wanted, missing) stands before any duty.</summary>
    private int Place(DutyKind? kind)
    {
        if (kind is not { } named)
        {
            return -1;
        }

        for (var place = 0; place < Kinds.Count; place++)
        {
            if (Kinds[place] == named)
            {
                return place;
            }
        }

        return Kinds.Count + (int)named;
    }
}
