namespace Vigil.Domain.Law;

/// <summary>Duties in plain words. What the person owes and what the police owe read differently: "must notify", "we must".</summary>
public static class DutyWords
{
    /// <summary>What must be done and by whom, to follow a name or to stand alone: "Must notify a change".</summary>
    public static string Of(Duty duty) => Of(duty.Kind, duty.OwedBy);

    /// <summary>What must be done and by whom.</summary>
    public static string Of(DutyKind kind, OwedBy by) => kind == DutyKind.ReviewEligible
        ? "May apply for a review"
        : $"{Who(by)} {What(kind)}";

    /// <summary>A kind of duty as a heading: "Change notification".</summary>
    public static string Name(DutyKind kind) => kind switch
    {
        DutyKind.InitialNotification => "First notification",
        DutyKind.ChangeNotification => "Notification of a change",
        DutyKind.QualifyingStayNotification => "Notification of a stay",
        DutyKind.ReleaseNotification => "Notification of release",
        DutyKind.NonOccurrenceReport => "Report that a change did not happen",
        DutyKind.PeriodicNotification => "Periodic notification",
        DutyKind.TravelNotification => "Notification of travel",
        DutyKind.ReturnNotification => "Notification of return",
        DutyKind.ReviewEligible => "Review may be applied for",
        DutyKind.ReviewAcknowledge => "Acknowledgement of a review",
        DutyKind.ReviewBodiesReply => "Replies to a review",
        DutyKind.ReviewDetermine => "Decision of a review",
        DutyKind.ReviewAppeal => "Appeal against a review",
        DutyKind.AdvanceNoticeOutcome => "What became of a change told in advance",
        DutyKind.ManagementAuthority => "Authority to manage",
        DutyKind.ManagementReview => "Review of management",
        DutyKind.WarningReview => "Review of a warning marker",
        DutyKind.ExitReview => "Exit review",
        DutyKind.Ending => "Ending of management",
        DutyKind.FirstPlan => "First plan",
        DutyKind.PlanAction => "Action of the plan",
        DutyKind.PlanReview => "Review of the plan",
        DutyKind.CareAction => "Action for the person’s safety",
        DutyKind.CareReview => "Review of a duty of care",
        DutyKind.AssessmentReview => "Assessment of risk",
        DutyKind.ChangeReview => "Assessment after a change",
        DutyKind.ReductionReview => "Score after five years",
        DutyKind.Countersignature => "Countersignature",
        DutyKind.Revision => "Revision of what was returned",
        DutyKind.HomeVisit => "Home visit",
        DutyKind.FailedVisits => "What follows failed visits",
        DutyKind.WarrantApplication => "Application for a warrant",
        DutyKind.ArrestEnquiry => "Arrest enquiry",
        DutyKind.LocateTrace => "Locate and trace",
        DutyKind.ReactiveReview => "Review of management without visits",
        DutyKind.ManagerRotation => "Rotation of the manager",
        DutyKind.DipCheck => "Check of a sampled record",
        DutyKind.SupervisorAction => "Action set by a supervisor",
        DutyKind.SupervisorReview => "Supervisor’s review",
        DutyKind.AgencyCheck => "Check with other bodies",
        DutyKind.SourceAnswer => "Answer of another body",
    };

    private static string Who(OwedBy by) => by switch
    {
        OwedBy.Person => "Must",
        OwedBy.Parent => "Parent must",
        OwedBy.Police => "We must",
        OwedBy.ResponsibleBody => "Bodies asked must",
    };

    private static string What(DutyKind kind) => kind switch
    {
        DutyKind.InitialNotification => "make a first notification",
        DutyKind.ChangeNotification => "notify a change",
        DutyKind.QualifyingStayNotification => "notify a stay",
        DutyKind.ReleaseNotification => "notify release",
        DutyKind.NonOccurrenceReport => "report that a change did not happen",
        DutyKind.PeriodicNotification => "notify again",
        DutyKind.TravelNotification => "notify travel",
        DutyKind.ReturnNotification => "notify return",
        DutyKind.ReviewEligible => "apply for a review",
        DutyKind.ReviewAcknowledge => "acknowledge the application for review",
        DutyKind.ReviewBodiesReply => "reply about the review",
        DutyKind.ReviewDetermine => "decide the review",
        DutyKind.ReviewAppeal => "appeal, if at all",
        DutyKind.AdvanceNoticeOutcome => "record whether the change told in advance happened",
        DutyKind.ManagementAuthority => "authorise management",
        DutyKind.ManagementReview => "review whether management goes on",
        DutyKind.WarningReview => "review a warning marker",
        DutyKind.ExitReview => "hold the exit review",
        DutyKind.Ending => "end management",
        DutyKind.FirstPlan => "write the first plan",
        DutyKind.PlanAction => "do what the plan says",
        DutyKind.PlanReview => "review the plan",
        DutyKind.CareAction => "act for the person’s safety",
        DutyKind.CareReview => "look again at a duty of care",
        DutyKind.AssessmentReview => "assess the risk",
        DutyKind.ChangeReview => "look at the risk again after a change",
        DutyKind.ReductionReview => "calculate the score again after five years",
        DutyKind.Countersignature => "countersign",
        DutyKind.Revision => "revise what was returned",
        DutyKind.HomeVisit => "visit",
        DutyKind.FailedVisits => "decide what follows failed visits",
        DutyKind.WarrantApplication => "apply for a warrant to enter, or drop it",
        DutyKind.ArrestEnquiry => "finish the arrest enquiry",
        DutyKind.LocateTrace => "locate and trace",
        DutyKind.ReactiveReview => "review management without visits",
        DutyKind.ManagerRotation => "look whether the manager should change",
        DutyKind.DipCheck => "check this sampled record",
        DutyKind.SupervisorAction => "put right what a supervisor found",
        DutyKind.SupervisorReview => "review how this person is managed",
        DutyKind.AgencyCheck => "ask other bodies what they know",
        DutyKind.SourceAnswer => "remind those who did not answer",
    };
}
