using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>The words of the warnings: which reading was taken and which other there is.</summary>
internal static class Forms
{
    internal static readonly ReasonForm NothingToRunOnFrom = new("a term of the outcome of {a} is said to run on from the one before, but there is none that counts: read as standing alone; otherwise a term is missing and the aggregate is longer");
    internal static readonly ReasonForm DependsOnCalendar = new("{s} against 6 or 30 months depends on the day from which it is counted: counted from {a}; from another day it may fall on the other side");
    internal static readonly ReasonForm UnderTen = new("under 10 on {a}, below the age of criminal responsibility: read as given; otherwise the date of birth or the date of the outcome is wrong");
    internal static readonly ReasonForm MetBeforeOutcome = new("the condition is said to be met on {b}, before the outcome of {a}: read as met on {a}; otherwise one of the dates is wrong");
    internal static readonly ReasonForm MetWithoutCondition = new("the outcome of {a} has a day on which a condition was met ({b}) but no condition that is met: the day is not used; otherwise the condition is met");
    internal static readonly ReasonForm ForeignNotice = new("foreign notice of {a}: the period is read as beginning with the notice; on another reading it begins with the foreign outcome, which is earlier");
    internal static readonly ReasonForm ForeignNoticeBeforeItsTime = new("foreign notice of {a}, before notices under s96ZA began on 2022-11-29: read as a notice; otherwise it was a notification order of a court under s97");
    internal static readonly ReasonForm CautionWithDisposal = new("the caution of {a} has a disposal: read as a caution, 2 years; otherwise it was a conviction");
    internal static readonly ReasonForm Suspended = new("the suspended sentence of the outcome of {a} is read as imprisonment of its term; otherwise it is a disposal of any other kind, 5 years");
    internal static readonly ReasonForm Extended = new("the whole of the extended sentence of the outcome of {a} is counted, custodial term and extension; otherwise only the custodial term counts");
    internal static readonly ReasonForm TrainingOrder = new("half of the detention and training order of the outcome of {a} is counted, the part that is served in detention (s131(a)); otherwise the whole counts");
    internal static readonly ReasonForm FindingWithAbsoluteDischarge = new("an absolute discharge after the finding of {a} is read as a disposal of any other kind, 5 years; otherwise no requirement arises");
    internal static readonly ReasonForm ConsecutiveAndOverlapping = new("a term of the outcome of {a} is both consecutive and overlapping: read as overlapping; otherwise the terms are added in full");
    internal static readonly ReasonForm OverlapsByMoreThanItself = new("a term of the outcome of {a} overlaps by more than its own length: read as wholly concurrent; otherwise a length is wrong");
    internal static readonly ReasonForm NotServed = new("the order of {a} has no day of service: read as served that day; otherwise nobody is subject through it until it is served (s103G(3))");
    internal static readonly ReasonForm ServedBeforeMade = new("the order of {a} is said to be served on {b}, before it was made: read as served on {a}; otherwise one of the dates is wrong");
    internal static readonly ReasonForm EndsBeforeMade = new("the order of {a} is said to end on {b}, before it was made: not used; otherwise one of the dates is wrong");
    internal static readonly ReasonForm EndsBeforeServed = new("the order served on {a} ended before that, on {b}: nobody is read as subject through it; otherwise one of the dates is wrong");
    internal static readonly ReasonForm RiskOrder = new("the sexual risk order of {a} carries its own notification of name and address within 3 days of service (s122F), which is not worked out here");
    internal static readonly ReasonForm ViolentOrder = new("the violent offender order of {a} carries its own notification requirements, which are not worked out here");
    internal static readonly ReasonForm DisabilityEnds = new("a finding of disability ends at the conclusion of the later trial (s82(5)): the finding of {a} is read as still standing beside the outcome of {b}");
    internal static readonly ReasonForm InitialImplied = new("no initial notification is given for the relevant date {a}: read as made, since a notification under section 84 or 85 on {b} implies it; otherwise it is outstanding");
    internal static readonly ReasonForm BeforeSubject = new("the change of {a} lies outside the time in which the person is subject, from {b}: it gives no duty; otherwise an outcome is missing");
    internal static readonly ReasonForm NotifiedBeforeSubject = new("the notification of {a} was made before the person was subject, from {b}, on the facts given: it is used for the periodic date; otherwise an outcome is missing");
    internal static readonly ReasonForm HomeKindKept = new("the notification of {a} did not cover the home address: read as leaving it a place where the person can regularly be found; otherwise there is a sole or main residence, and a year");
    internal static readonly ReasonForm JourneyOnly = new("the notification of {a} covered only travel, which section 85(1) does not name: the date to advise is not reset by it; otherwise it is");
    internal static readonly ReasonForm NoMatters = new("the notification of {a} lists no matters: read as everything then held; otherwise it covered nothing");
    internal static readonly ReasonForm NoticeAfterChange = new("advance notice given on {b}, after the change of {a}: read as no advance notice; otherwise it was a notification of the change on {b}");
    internal static readonly ReasonForm NoticeWithoutDate = new("advance notice of {a} states no expected date, which s84(2) requires: read as no advance notice; otherwise the date is missing");
    internal static readonly ReasonForm DateWithoutNotice = new("an expected date {a} without the day on which notice was given: read as given in advance; otherwise there was no advance notice");
    internal static readonly ReasonForm ReleaseAhead = new("advance notice of a release expected on {a}: s84(2) does not allow it, so it has no effect; otherwise the kind of change is wrong");
    internal static readonly ReasonForm WindowDepends = new("whether the change of {a} came within 3 days beginning with the expected date {b} depends on whether the day of release or return counts: advised as if it did not; otherwise the advance notice holds");
    internal static readonly ReasonForm NotAChange = new("a change of {a} is travel, which section 86 governs: it gives no duty here; otherwise it should stand among the journeys");
    internal static readonly ReasonForm EarlyStays = new("stays at {s} before the person was subject, from {a}, are counted towards the 7 days; otherwise only later stays count");
    internal static readonly ReasonForm StayNotifiedEarly = new("a notification of stays on {a} came before the 7th day at {s} on {b}: read as not covering it; otherwise the premises was notified");
    internal static readonly ReasonForm KnownUnknown = new("the day on which the journey of {a} became known is not given: advised as if known more than 7 days before; otherwise 12 hours before the day of departure are enough");
    internal static readonly ReasonForm KnownTooLate = new("the journey of {a} is said to become known on {b}, after departure: read as known 7 days or less before; otherwise one of the dates is wrong");
    internal static readonly ReasonForm ReturnsBeforeDeparture = new("the return on {b} lies before the departure on {a}: read as given; otherwise one of the dates is wrong");
    internal static readonly ReasonForm CoveredByEverything = new("the notification of {b} covered everything then held: read as covering the journey of {a}; otherwise the journey was not notified");
    internal static readonly ReasonForm SameDayAsHour = new("the time of the notification of {b} is not given and the deadline is at noon that day: read as in time; otherwise it came after 12:00");
    internal static readonly ReasonForm JourneyNotAway = new("the journey of {a} is not among the times away: its days are counted; otherwise they are outside the United Kingdom and disregarded");
    internal static readonly ReasonForm AwayAgain = new("away again on {a}, the day after the return or release on {b}: read as two times away; otherwise they are one, and the day between does not count");
    internal static readonly ReasonForm ExtendedIntoAway = new("the extended periodic date {a} falls in another time away from {b}: s85(3) is read as extending once; otherwise it extends again");
    internal static readonly ReasonForm AmbiguousReset = new("notifications after {a} covered only matters of the 2012 Regulations: the date to advise is not reset by them; otherwise s84(1)(ca) resets it");
    internal static readonly ReasonForm NotIndefinite = new("a review is for requirements without end (s91A(2)): its dates are worked out as if they were; otherwise there is no review");
    internal static readonly ReasonForm AgesDiffer = new("of several outcomes without end only some were under 18: 15 years are counted; otherwise 8");
    internal static readonly ReasonForm NoBodies = new("no responsible body is shown as notified: the 6 weeks for determining run from the last day on which one may answer, so their date follows; otherwise they have begun");
    internal static readonly ReasonForm NoticeReceived = new("the decision notice was received on {a}, after the last day {b} for giving it: read as given that day; otherwise it was given in time and received later");
    internal static readonly ReasonForm StepImplied = new("the step due by {a} is not shown: read as done, since a later step on {b} implies it; otherwise it is outstanding");
    internal static readonly ReasonForm ReviewInDisorder = new("the review's dates are not in order ({a}, then {b}): read as given; otherwise one of them is wrong");
    internal static readonly ReasonForm Assumed = new("no outcome and no order is given: worked out as if the person were subject throughout; otherwise there is no duty at all");
}
