using Vigil.Domain.Diary;
using Vigil.Domain.Law;

namespace Vigil.Web.Words;

/// <summary>A line of work in words.</summary>
public static class LineWords
{
    /// <summary>When: "late after 19 November (5 days)", "due today".</summary>
    public static string When(WorkLine line, DateOnly today) => line.State switch
    {
        DutyState.Overdue => $"late after {By(line.Duty.LateAfter, today)} ({Dates.Days(Math.Max(line.DaysLate, 1))})",
        DutyState.Arguable => $"advised by {By(line.Duty.AdviseBy, today)}, late after {By(line.Duty.LateAfter, today)}",
        DutyState.Paused => $"by {By(line.Duty.AdviseBy, today)}, once the stopped clock starts again",
        _ when line.Duty.AdviseBy.Day == today => line.Duty.AdviseBy.Time is { } time ? $"due today by {Dates.Time(time)}" : "due today",
        _ => $"by {By(line.Duty.AdviseBy, today)}",
    };

    /// <summary>The next step and its page under the person's; none where no page takes one.</summary>
    public static (string Text, string Page)? Step(Duty duty) =>
        IsNotification(duty) ? ("Record notification", "notifications/record")
        : duty.Kind switch
        {
            DutyKind.AdvanceNoticeOutcome => ("Record what happened", "notices"),
            DutyKind.ReviewEligible or DutyKind.ReviewAcknowledge or DutyKind.ReviewBodiesReply or DutyKind.ReviewDetermine or DutyKind.ReviewAppeal => ("Record the review", "review"),
            DutyKind.ManagementAuthority => ("Record the authority", "authorise"),
            DutyKind.ManagementReview => ("Record the review", "management-review"),
            DutyKind.WarningReview => ("Review the marker", "warnings"),
            DutyKind.ExitReview => ("Record the exit review", "end"),
            DutyKind.Ending => ("End management", "end"),
            DutyKind.AssessmentReview or DutyKind.ChangeReview => ("Review the assessment", "risk"),
            DutyKind.ReductionReview => ("Calculate again", "risk/calculate"),
            DutyKind.Countersignature or DutyKind.Revision => ("Read and sign", "countersign"),
            DutyKind.PlanAction => ("Record the outcome", "plan"),
            DutyKind.FirstPlan => ("Write the plan", "plan"),
            DutyKind.PlanReview => ("Review the plan", "plan"),
            DutyKind.CareAction or DutyKind.CareReview => ("Open the duty of care", "care"),
            DutyKind.HomeVisit => ("Before you knock", "visits/before"),
            DutyKind.FailedVisits => ("Decide what follows", "visits/follow-up"),
            DutyKind.WarrantApplication or DutyKind.ArrestEnquiry or DutyKind.LocateTrace => ("Record what came of it", "visits/follow-up"),
            DutyKind.ReactiveReview => ("Review it", "visits/reactive"),
            DutyKind.ManagerRotation => ("Decide", "visits/rotation"),
            DutyKind.DipCheck or DutyKind.SupervisorAction => ("Open supervision", "supervision"),
            DutyKind.SupervisorReview => ("Review", "supervision/review"),
            DutyKind.AgencyCheck => ("Record who was asked", "checks/add"),
            DutyKind.SourceAnswer => ("Follow the answers", "supervision"),
            _ => null,
        };

    /// <summary>Whether recording a notification is the next step.</summary>
    public static bool IsNotification(Duty duty) => duty.OwedBy is OwedBy.Person or OwedBy.Parent && duty.Kind is
        DutyKind.InitialNotification or DutyKind.ChangeNotification or DutyKind.QualifyingStayNotification or DutyKind.ReleaseNotification
        or DutyKind.NonOccurrenceReport or DutyKind.PeriodicNotification or DutyKind.TravelNotification or DutyKind.ReturnNotification;

    /// <summary>A deadline, the year only where it is not this year: "19 November", "12:00 on 19 August", "a day not yet known".</summary>
    public static string By(Deadline deadline, DateOnly today) => DeadlineWords.Of(deadline, day => Dates.Near(day, today));
}
