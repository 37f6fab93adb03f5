namespace Vigil.Domain.Law;

/// <summary>The words of duties and states as they are exchanged; screens have their own.</summary>
public static class ExchangeWords
{
    /// <summary>A kind of duty: "initial-notification".</summary>
    public static string Of(DutyKind kind) => kind switch
    {
        DutyKind.InitialNotification => "initial-notification",
        DutyKind.ChangeNotification => "change-notification",
        DutyKind.QualifyingStayNotification => "qualifying-stay-notification",
        DutyKind.ReleaseNotification => "release-notification",
        DutyKind.NonOccurrenceReport => "non-occurrence-report",
        DutyKind.PeriodicNotification => "periodic-notification",
        DutyKind.TravelNotification => "travel-notification",
        DutyKind.ReturnNotification => "return-notification",
        DutyKind.ReviewEligible => "review-eligible",
        DutyKind.ReviewAcknowledge => "review-acknowledge",
        DutyKind.ReviewBodiesReply => "review-bodies-reply",
        DutyKind.ReviewDetermine => "review-determine",
        DutyKind.ReviewAppeal => "review-appeal",
        DutyKind.AdvanceNoticeOutcome => "advance-notice-outcome",
        DutyKind.ManagementAuthority => "management-authority",
        DutyKind.ManagementReview => "management-review",
        DutyKind.WarningReview => "warning-review",
        DutyKind.ExitReview => "exit-review",
        DutyKind.Ending => "ending",
        DutyKind.FirstPlan => "first-plan",
        DutyKind.PlanAction => "plan-action",
        DutyKind.PlanReview => "plan-review",
        DutyKind.CareAction => "care-action",
        DutyKind.CareReview => "care-review",
        DutyKind.AssessmentReview => "assessment-review",
        DutyKind.ChangeReview => "change-review",
        DutyKind.ReductionReview => "reduction-review",
        DutyKind.Countersignature => "countersignature",
        DutyKind.Revision => "revision",
        DutyKind.HomeVisit => "home-visit",
        DutyKind.FailedVisits => "failed-visits",
        DutyKind.WarrantApplication => "warrant-application",
        DutyKind.ArrestEnquiry => "arrest-enquiry",
        DutyKind.LocateTrace => "locate-trace",
        DutyKind.ReactiveReview => "reactive-review",
        DutyKind.ManagerRotation => "manager-rotation",
        DutyKind.DipCheck => "dip-check",
        DutyKind.SupervisorAction => "supervisor-action",
        DutyKind.SupervisorReview => "supervisor-review",
        DutyKind.AgencyCheck => "agency-check",
        DutyKind.SourceAnswer => "source-answer",
    };

    /// <summary>Who owes a duty: "responsible-body".</summary>
    public static string Of(OwedBy owedBy) => owedBy switch
    {
        OwedBy.Person => "person",
        OwedBy.Parent => "parent",
        OwedBy.Police => "police",
        OwedBy.ResponsibleBody => "responsible-body",
    };

    /// <summary>A state: "met-late".</summary>
    public static string Of(DutyState state) => state switch
    {
        DutyState.Upcoming => "upcoming",
        DutyState.Due => "due",
        DutyState.Arguable => "arguable",
        DutyState.Overdue => "overdue",
        DutyState.Met => "met",
        DutyState.MetLate => "met-late",
        DutyState.Paused => "paused",
    };
}
