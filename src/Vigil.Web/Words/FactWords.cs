using System.Globalization;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;
using Vigil.Records.Calendar;
using Vigil.Records.People;

namespace Vigil.Web.Words;

/// <summary>Facts and acts in words, sealed values by their masks.</summary>
public static class FactWords
{
    /// <summary>What a fact is called at the head of its line.</summary>
    public static string Label(Fact fact) => fact switch
    {
        IdentifierFact number => PersonWords.Of(number.Kind),
        StatusFact status => PersonWords.Of(status.Kind),
        OutcomeFact outcome => Kind(outcome.Outcome.Kind),
        OrderFact order => Kind(order.Order.Kind),
        NotificationFact => "Notification",
        ChangeFact => "Change to notify",
        StayFact => "Stay",
        JourneyFact => "Journey",
        ReviewFact => "Review",
        ParentalDirectionFact => "Parental direction",
        PlanDraftFact => "Draft of the plan",
        ActionOutcomeFact => "Action of the plan",
        CareFact => "Duty of care",
        _ when VisitWords.Label(fact) is { } visits => visits,
        DipCheckFact => "Dip sample",
        SupervisorActionFact => "Action set by a supervisor",
        SupervisorReviewFact => "Supervisor’s review",
        AgencyCheckFact => "Other bodies asked",
        _ => char.ToUpperInvariant(PersonWords.Noun(fact)[0]) + PersonWords.Noun(fact)[1..],
    };

    /// <summary>A fact in words.</summary>
    public static string Text(Fact fact) => fact switch
    {
        OutcomeFact outcome => string.Join(", ", new[] { outcome.OffenceText, outcome.Court, Disposals(outcome.Outcome) }.Where(part => !string.IsNullOrEmpty(part))),
        OrderFact order => string.Join(", ", new[] { order.Court, order.Order.Served is { } served ? $"served {Dates.Long(served)}" : "not served", order.Order.Until is { } until ? $"until {Dates.Long(until)}" : "until further order" }.Where(part => !string.IsNullOrEmpty(part))),
        NotificationFact made => $"Notification at {made.Station}, {made.AttendedBy}",
        ChangeFact { CalledOffOn: { } off } change => $"{change.Detail}: told in advance, learned on {Dates.Long(off)} that it did not happen",
        ChangeFact { Change.On: null } change => $"{change.Detail}: told in advance",
        ChangeFact change => change.Detail ?? "",
        StayFact stay => $"{stay.Stay.Premises}, {Dates.Long(stay.Stay.From)} to {Dates.Long(stay.Stay.To)}",
        JourneyFact journey => $"{journey.Country}, leaving {Dates.Long(journey.Journey.Departs)}",
        ReviewFact review => "Of indefinite requirements"
            + (review.Review.ApplicationReceived is { } applied ? $", applied {Dates.Long(applied)}" : "")
            + (review.Ceases switch { true => $": the requirements end. {review.Reasons}", false => $": the requirements continue. {review.Reasons}", null => "" }),
        ParentalDirectionFact direction => $"Until {Dates.Long(direction.Until)}",
        PlanDraftFact draft => PlanWords.Text(draft),
        ActionOutcomeFact outcome => PlanWords.Text(outcome),
        CareFact care => CareWords.Text(care),
        DipCheckFact drawn => SupervisionWords.Text(drawn),
        SupervisorActionFact action => SupervisionWords.Text(action),
        SupervisorReviewFact review => SupervisionWords.Text(review),
        AgencyCheckFact check => SupervisionWords.Text(check),
        AllocationFact allocation => string.IsNullOrEmpty(allocation.HandOverNote) ? "Allocated" : $"Allocated: {allocation.HandOverNote}",
        _ => VisitWords.Text(fact) ?? PersonWords.Text(fact),
    };

    /// <summary>"since 4 May 2024", "4 May 2024 to 1 June 2024"; "on 4 May 2024" for what happens on one day.</summary>
    public static string When(Held held) => held switch
    {
        { Value: OutcomeFact outcome } => $"on {Dates.Long(outcome.Outcome.Date)}",
        { Value: VerificationFact or AskedFact or VisitFact or RotationKeptFact or TriggerFact, TrueFrom: { } verified } => $"on {Dates.Long(verified)}",
        { Value: PhotographFact, TrueFrom: { } taken, TrueTo: null } => $"taken on {Dates.Long(taken)}",
        { Value: NotificationFact made } => $"on {Dates.Long(made.Made.Date)}",
        { Value: OrderFact order } => $"made on {Dates.Long(order.Order.From)}",
        { Value: ChangeFact { Change: { On: null, AdvanceDate: { } expected } } } => $"expected on {Dates.Long(expected)}",
        { Value: ChangeFact, TrueFrom: { } on, TrueTo: null } => $"on {Dates.Long(on)}",
        { Value: (AssessedFact and not RiskFact) or CountersignatureFact, TrueFrom: { } assessed } => $"on {Dates.Long(assessed)}",
        { Value: ManagementReviewFact or PlanFact or ActionOutcomeFact, TrueFrom: { } reviewed } => $"on {Dates.Long(reviewed)}",
        { Value: DipCheckFact or SupervisorActionFact or SupervisorReviewFact or AgencyCheckFact, TrueFrom: { } supervised } => $"on {Dates.Long(supervised)}",
        { TrueFrom: null, TrueTo: null } => "no dates recorded",
        { TrueFrom: { } from, TrueTo: null } => $"since {Dates.Long(from)}",
        { TrueFrom: null, TrueTo: { } to } => $"until {Dates.Long(to)}",
        { TrueFrom: { } from, TrueTo: { } to } => $"{Dates.Long(from)} to {Dates.Long(to)}",
    };

    /// <summary>When a fact of a known kind was true.</summary>
    public static string When<T>(Held<T> held) where T : Fact =>
        When(new Held(held.FactId, held.Value, held.TrueFrom, held.TrueTo, held.LearnedOn, held.Source));

    /// <summary>A fact in words under what it is called, which is not said twice.</summary>
    public static string Line(Fact fact) =>
        Text(fact) is var text && text.StartsWith(Label(fact), StringComparison.Ordinal) ? text : text.Length == 0 ? Label(fact) : $"{Label(fact)}: {text}";

    /// <summary>What an act did to one fact.</summary>
    public static string Turn(FactTurn turn) => (turn.Before, turn.After) switch
    {
        (null, { } added) => Line(added.Value),
        ({ } gone, null) => $"Taken back: {Line(gone.Value)}",
        ({ } before, { } after) when before.Value == after.Value => $"{Line(after.Value)}, now {When(after)}; before {When(before)}",
        ({ } before, { } after) => $"{Line(after.Value)}; before: {Text(before.Value)}",
        _ => "",
    };

    /// <summary>An act as a title.</summary>
    public static string Act(string kind) => kind switch
    {
        "add-person" => "Record made",
        "add-fact" => "Added",
        "correct-fact" => "Corrected",
        "ask" => "Asked, and nothing new",
        "record-particulars" => "Particulars recorded",
        "verify-address" => "Address verified",
        "add-photograph" => "Photograph added",
        "end-fact" => "Ended",
        "withdraw-fact" => "Taken back as wrong",
        "allocate" => "Allocated",
        "restrict-record" => "Restricted",
        "lift-restriction" => "Restriction lifted",
        "record-notification" => "Notification recorded",
        "authorise-management" => "Management authorised",
        "review-management" => "Management reviewed",
        "keep-warning" => "Warning marker kept",
        "remove-warning" => "Warning marker removed",
        "judge-risk" => "Risk level judged",
        "countersign" => "Countersigned or returned",
        "assess-arms" => "Assessed by ARMS",
        "record-assessment" => "Assessment recorded",
        "calculate-scores" => "Scores calculated",
        "record-review" => "Review of indefinite requirements",
        "begin-ending" => "Ending begun",
        "save-closure-step" => "Step of the ending recorded",
        "end-management" => "Management ended",
        "reopen-management" => "Management taken up again",
        "ask-transfer" => "Another force asked to take over",
        "revoke-transfer" => "Transfer taken back",
        "transfer-rejected" => "Transfer rejected by the other force",
        "transfer-accepted" => "Transferred to the other force",
        "accept-transfer" => "Taken over from another force",
        "take-over" => "Taken over from the other force’s record",
        "mark-keyed" => "Keyed into the national system",
        "mark-not-needed" => "Not needed in the national system",
        "mark-owed-again" => "Keyed wrong: owed again",
        "draw-dip-sample" => "Drawn for a dip sample",
        "check-sampled" => "Sampled record checked",
        "review-supervision" => "Reviewed by a supervisor",
        "ask-sources" => "Other bodies asked",
        "settle-source" => "Answer of another body recorded",
        "chase-source" => "Another body reminded",
        "settle-action" => "Supervisor’s action settled",
        "draw-sample" => "Sample drawn",
        "compare-record" => "Compared with the national system",
        "import-person" => "Imported",
        "export-force" => "Whole force exported",
        "save-plan-draft" => "Draft of the plan saved",
        "take-over-plan" => "Sections of probation’s plan taken into the draft",
        "discard-plan-draft" => "Draft of the plan discarded",
        "sign-plan" => "Plan signed",
        "close-plan-action" => "Action of the plan closed",
        "open-care" => "Duty of care opened",
        "add-care-action" => "Action of a duty of care added",
        "close-care-action" => "Action of a duty of care closed",
        "review-care" => "Duty of care looked at again",
        "end-care" => "Duty of care ended",
        "record-visit" => "Home visit recorded",
        "begin-follow-up" => "Follow-up of failed visits begun",
        "end-follow-up" => "Follow-up of failed visits ended",
        "keep-manager" => "Manager stays",
        "authorise-reactive" => "Management without visits authorised",
        "review-reactive" => "Management without visits reviewed",
        "end-reactive" => "Visits taken up again",
        "record-trigger" => "Trigger recorded",
        "settle-notice" => "What became of a change told in advance",
        _ => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' '),
    };

    /// <summary>A stored kind of fact in words: "home or other address".</summary>
    public static string Kind(string kind) => kind switch
    {
        "birth" => "date of birth",
        "identifier" => "identity number",
        "status" => "status",
        "household" => "household with a child",
        "account" => "bank or credit account",
        "document" => "passport or document",
        "risk" => "risk level",
        "arms" => "ARMS assessment",
        "calculation" => "calculated scores",
        "management" => "management basis",
        "authorisation" => "authority to manage",
        "management-review" => "review of management",
        "closure" => "ending of management",
        "outcome" => "conviction or other outcome",
        "mark" => "mark on the body",
        "communication" => "communication needs",
        "health" => "health or vulnerability",
        "telephone" => "telephone number",
        "online" => "e-mail address or online account",
        "relationship" => "someone in their life",
        "occupation" => "work or education",
        "routine" => "weekly routine",
        "warning" => "warning marker",
        "release" => "plan for release",
        "plan" => "risk management plan",
        "plan-draft" => "draft of the plan",
        "action-outcome" => "outcome of an action",
        "care" => "duty of care",
        "visit" => "home visit",
        "visit-follow-up" => "follow-up of failed visits",
        "rotation-kept" => "decision that the manager stays",
        "reactive" => "management without visits",
        "dip-check" => "dip sample",
        "supervisor-review" => "supervisor’s review",
        "agency-check" => "check with other bodies",
        "supervisor-action" => "action set by a supervisor",
        _ => kind.Replace('-', ' '),
    };

    /// <summary>"09:30 on 24 November 2026", London time.</summary>
    public static string At(DateTime utc)
    {
        var london = LondonClock.At(utc);
        return $"{Dates.Time(london.Time)} on {Dates.Long(london.Day)}";
    }

    /// <summary>"24/11/2026 09:30", for tables.</summary>
    public static string ShortAt(DateTime utc)
    {
        var london = LondonClock.At(utc);
        return $"{Dates.Short(london.Day)} {Dates.Time(london.Time)}";
    }

    /// <summary>An age in years.</summary>
    public static int Age(DateOnly born, DateOnly today) => today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);

    /// <summary>The notification period in words.</summary>
    public static string Period(NotificationPeriod? period) => period?.Kind switch
    {
        PeriodKind.Fixed => period.Ends is { } ends ? $"until {Dates.Long(ends)}" : "fixed",
        PeriodKind.Indefinite => "indefinite",
        PeriodKind.Provisional => "not settled: a sentence or a condition is not yet recorded",
        PeriodKind.WhileOrderInForce => period.Ends is { } ends ? $"while the order has effect, until {Dates.Long(ends)}" : "while the order has effect",
        PeriodKind.None => "none on what is recorded",
        null => "not known without a date of birth",
    };

    /// <summary>A kind of outcome.</summary>
    public static string Kind(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Conviction => "Conviction",
        OutcomeKind.Caution => "Caution",
        OutcomeKind.InsanityFinding => "Not guilty by reason of insanity",
        OutcomeKind.DisabilityFinding => "Under a disability and did the act",
        OutcomeKind.ForeignNotice => "Notice for a foreign conviction",
    };

    /// <summary>A kind of order.</summary>
    public static string Kind(NotificationOrderKind kind) => OrderKindWords.Of(kind);

    /// <summary>A kind of disposal.</summary>
    public static string Kind(DisposalKind kind) => kind switch
    {
        DisposalKind.Imprisonment => "Imprisonment",
        DisposalKind.SuspendedImprisonment => "Suspended imprisonment",
        DisposalKind.Extended => "Extended sentence",
        DisposalKind.Life => "Life imprisonment",
        DisposalKind.Indeterminate => "Imprisonment for public protection",
        DisposalKind.DetentionS250 => "Detention under section 250",
        DisposalKind.DetentionTrainingOrder => "Detention and training order",
        DisposalKind.HospitalOrder => "Hospital order",
        DisposalKind.HospitalOrderRestricted => "Hospital order with restriction",
        DisposalKind.CommunityOrder => "Community order",
        DisposalKind.Fine => "Fine",
        DisposalKind.ConditionalDischarge => "Conditional discharge",
        DisposalKind.AbsoluteDischarge => "Absolute discharge",
    };

    private static string Disposals(Outcome outcome) => string.Join(" and ", outcome.Disposals.Select(disposal =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind(disposal.Kind)}{Length(disposal.Length)}{(disposal.ConsecutiveToPrevious ? " consecutive" : "")}")));

    private static string Length(Term term) => string.Concat(
        new[] { (term.Years, "year"), (term.Months, "month"), (term.Days, "day") }.Where(part => part.Item1 > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $" {part.Item1} {part.Item2}{(part.Item1 == 1 ? "" : "s")}")));
}
