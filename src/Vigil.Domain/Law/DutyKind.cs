namespace Vigil.Domain.Law;

/// <summary>What must be done. Rooms that come later add their kinds here; lists iterate duties, not kinds.</summary>
public enum DutyKind
{
    /// <summary>SOA 2003 s83(1).</summary>
    InitialNotification,
    /// <summary>SOA 2003 s84(1).</summary>
    ChangeNotification,
    /// <summary>SOA 2003 s84(1)(c).</summary>
    QualifyingStayNotification,
    /// <summary>SOA 2003 s84(1)(d).</summary>
    ReleaseNotification,
    /// <summary>SOA 2003 s84(4)(b).</summary>
    NonOccurrenceReport,
    /// <summary>SOA 2003 s85(1).</summary>
    PeriodicNotification,
    /// <summary>SOA 2003 s86; SI 2004/1220 reg 5.</summary>
    TravelNotification,
    /// <summary>SOA 2003 s86; SI 2004/1220 reg 8.</summary>
    ReturnNotification,
    /// <summary>SOA 2003 s91B(2): the day from which a review may be applied for.</summary>
    ReviewEligible,
    /// <summary>SOA 2003 s91B(8).</summary>
    ReviewAcknowledge,
    /// <summary>SOA 2003 s91B(9).</summary>
    ReviewBodiesReply,
    /// <summary>SOA 2003 s91C(1).</summary>
    ReviewDetermine,
    /// <summary>SOA 2003 s91E.</summary>
    ReviewAppeal,
    /// <summary>Practice after SOA 2003 s84(2)-(4): whether a change told in advance has happened is recorded.</summary>
    AdvanceNoticeOutcome,
    /// <summary>Force policy: a person without notification duties is managed only with authority, renewed where it ends.</summary>
    ManagementAuthority,
    /// <summary>Force policy: management of a person without notification duties is reviewed.</summary>
    ManagementReview,
    /// <summary>Force policy: a warning marker is reviewed.</summary>
    WarningReview,
    /// <summary>Force policy: before a notification period ends, a last look at the risk.</summary>
    ExitReview,
    /// <summary>Force policy: management that has no ground any more is ended.</summary>
    Ending,
    /// <summary>Force policy: an assessment of risk is made, or reviewed.</summary>
    AssessmentReview,
    /// <summary>Force policy: the assessment is looked at again after a significant change.</summary>
    ChangeReview,
    /// <summary>Force policy: a sexual reoffending score is calculated again once five years without an offence may lower its band.</summary>
    ReductionReview,
    /// <summary>Force policy: a supervisor agrees to what was judged, or returns it.</summary>
    Countersignature,
    /// <summary>Force policy: what a supervisor returned is done again.</summary>
    Revision,
    /// <summary>A risk management plan is written and signed for someone newly managed.</summary>
    FirstPlan,
    /// <summary>The risk management plan: something it says will be done.</summary>
    PlanAction,
    /// <summary>The risk management plan is reviewed on the day it sets.</summary>
    PlanReview,
    /// <summary>A duty of care to the person: something that is done about it.</summary>
    CareAction,
    /// <summary>A duty of care to the person is looked at again.</summary>
    CareReview,
    /// <summary>The plan, or the force's template: the next home visit.</summary>
    HomeVisit,
    /// <summary>Force policy: after so many failed visits somebody decides what follows.</summary>
    FailedVisits,
    /// <summary>SOA 2003 s96B: an application for a warrant to enter and search that is under way.</summary>
    WarrantApplication,
    /// <summary>Force policy: an enquiry with a view to arrest that is under way.</summary>
    ArrestEnquiry,
    /// <summary>Force policy: finding out where a person is, under way.</summary>
    LocateTrace,
    /// <summary>Force policy: management without home visits is reviewed.</summary>
    ReactiveReview,
    /// <summary>Force policy: how long one manager stays with one person is looked at.</summary>
    ManagerRotation,
    /// <summary>Force policy: a record that was drawn by chance is checked by a supervisor.</summary>
    DipCheck,
    /// <summary>Force policy: what a supervisor found is put right.</summary>
    SupervisorAction,
    /// <summary>Force policy: a supervisor reviews how a person is managed.</summary>
    SupervisorReview,
    /// <summary>Force policy: other bodies are asked what they know.</summary>
    AgencyCheck,
    /// <summary>Force policy: a body that was asked and did not answer is reminded.</summary>
    SourceAnswer,
}

/// <summary>Who must discharge a duty.</summary>
public enum OwedBy
{
    /// <summary>The person managed.</summary>
    Person,
    /// <summary>A parent under a direction (SOA 2003 s89).</summary>
    Parent,
    /// <summary>The police.</summary>
    Police,
    /// <summary>A responsible body (SOA 2003 s91B).</summary>
    ResponsibleBody,
}

/// <summary>Where the law applies. A parameter of every rule.</summary>
public enum Jurisdiction
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,
    /// <summary>Scotland: its rules have their place and are inactive.</summary>
    Scotland,
    /// <summary>Northern Ireland: its rules have their place and are inactive.</summary>
    NorthernIreland,
}
