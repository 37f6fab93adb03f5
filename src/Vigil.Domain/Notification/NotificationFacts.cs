using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Everything about one person that SOA 2003 Part 2 turns on. No identity is needed.</summary>
public sealed record NotificationFacts
{
    /// <summary>The law that applies.</summary>
    public Jurisdiction Jurisdiction { get; init; } = Jurisdiction.EnglandAndWales;

    /// <summary>Date of birth: under 18 on the relevant date halves four of the periods (s82(2)).</summary>
    public required DateOnly Born { get; init; }

    /// <summary>Convictions, cautions, findings and foreign notices.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Time in custody, hospital or abroad.</summary>
    public IReadOnlyList<Away> Away { get; init; } = [];

    /// <summary>Notifications made.</summary>
    public IReadOnlyList<NotificationMade> Notifications { get; init; } = [];

    /// <summary>Changes that must be notified (s84).</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Stays at premises not notified (s84(1)(c)).</summary>
    public IReadOnlyList<Stay> Stays { get; init; } = [];

    /// <summary>Journeys outside the United Kingdom (s86).</summary>
    public IReadOnlyList<Journey> Travel { get; init; } = [];

    /// <summary>Orders that carry notification requirements.</summary>
    public IReadOnlyList<NotificationOrder> Orders { get; init; } = [];

    /// <summary>The review of indefinite requirements (ss91A-91F), as far as it has gone.</summary>
    public Review? Review { get; init; }

    /// <summary>
    /// With no outcome and no order: whether to work the rest out as if the person were subject throughout. For checking a
    /// single date by hand; a record never sets it.
    /// </summary>
    public bool SubjectAssumed { get; init; }

    /// <summary>Under a parental direction until this day (s89), if there is one.</summary>
    public DateOnly? ParentalDirectionUntil { get; init; }
}

/// <summary>How a person came to be subject (s80(1), s96ZA).</summary>
public enum OutcomeKind
{
    /// <summary>s80(1)(a).</summary>
    Conviction,
    /// <summary>s80(1)(d).</summary>
    Caution,
    /// <summary>s80(1)(b).</summary>
    InsanityFinding,
    /// <summary>s80(1)(c).</summary>
    DisabilityFinding,
    /// <summary>s96ZA: a police notice for a foreign conviction or caution.</summary>
    ForeignNotice,
}

/// <summary>Whether the sentence or age condition that Schedule 3 attaches to some offences is met (s132(3)).</summary>
public enum SentencingCondition
{
    /// <summary>The offence is listed without a condition.</summary>
    None,
    /// <summary>The condition is met.</summary>
    Met,
    /// <summary>The condition is not met: no requirement arises.</summary>
    Unmet,
    /// <summary>Not yet known: the period is provisional and nothing is overdue.</summary>
    Unknown,
}

/// <summary>A conviction, caution, finding or foreign notice with what the court imposed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">The relevant date (s82(6)): of conviction, not of sentence.</param>
public sealed record Outcome(OutcomeKind Kind, DateOnly Date)
{
    /// <summary>The offence's code, echoed in reasons.</summary>
    public string? Offence { get; init; }
    /// <summary>The condition of Schedule 3.</summary>
    public SentencingCondition Condition { get; init; }
    /// <summary>When the condition was met; the outcome's date where absent.</summary>
    public DateOnly? MetOn { get; init; }
    /// <summary>What was imposed; none where the sentence is not yet known.</summary>
    public IReadOnlyList<Disposal> Disposals { get; init; } = [];
}

/// <summary>Kinds of disposal that s82 tells apart.</summary>
public enum DisposalKind
{
    /// <summary>A determinate term of imprisonment.</summary>
    Imprisonment,
    /// <summary>A suspended term.</summary>
    SuspendedImprisonment,
    /// <summary>An extended sentence: custodial term and extension, the whole of which counts.</summary>
    Extended,
    /// <summary>Imprisonment for life.</summary>
    Life,
    /// <summary>Imprisonment for public protection and like sentences.</summary>
    Indeterminate,
    /// <summary>Detention under section 250 of the Sentencing Code.</summary>
    DetentionS250,
    /// <summary>A detention and training order.</summary>
    DetentionTrainingOrder,
    /// <summary>A hospital order.</summary>
    HospitalOrder,
    /// <summary>A hospital order with a restriction order.</summary>
    HospitalOrderRestricted,
    /// <summary>A community order.</summary>
    CommunityOrder,
    /// <summary>A fine.</summary>
    Fine,
    /// <summary>A conditional discharge.</summary>
    ConditionalDischarge,
    /// <summary>An absolute discharge.</summary>
    AbsoluteDischarge,
}

/// <summary>A length as a court says it.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
public readonly record struct Term(int Years, int Months, int Days);

/// <summary>One disposal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Its length, where it has one.</param>
public sealed record Disposal(DisposalKind Kind, Term Length = default)
{
    /// <summary>The extension of an extended sentence, in months.</summary>
    public int ExtensionMonths { get; init; }
    /// <summary>Runs after the disposal before it, also across outcomes.</summary>
    public bool ConsecutiveToPrevious { get; init; }
    /// <summary>For a partly concurrent term, how many months of it overlap the one before.</summary>
    public int? OverlapMonths { get; init; }
}

/// <summary>Kinds of time away (s83(6), s133).</summary>
public enum AwayKind
{
    /// <summary>Remanded in custody.</summary>
    Remand,
    /// <summary>Serving a custodial sentence.</summary>
    Sentence,
    /// <summary>Detained under Part 3 of the Mental Health Act 1983 or the insanity provisions.</summary>
    HospitalPart3,
    /// <summary>In hospital as a voluntary or civil patient: not disregarded.</summary>
    HospitalOther,
    /// <summary>Outside the United Kingdom.</summary>
    Abroad,
}

/// <summary>A time away.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="From">The day of going.</param>
/// <param name="To">The day of return or release; none while still away.</param>
public sealed record Away(AwayKind Kind, DateOnly From, DateOnly? To);

/// <summary>Whether a person has a sole or main residence or only a place where they can regularly be found (s83(7)).</summary>
public enum HomeAddressKind
{
    /// <summary>A sole or main residence.</summary>
    SoleOrMainResidence,
    /// <summary>A place where the person can regularly be found.</summary>
    RegularlyFound,
}

/// <summary>What a notification can cover.</summary>
public enum Matter
{
    /// <summary>A name not notified before.</summary>
    Name,
    /// <summary>The home address.</summary>
    HomeAddress,
    /// <summary>A bank or credit account.</summary>
    BankAccount,
    /// <summary>A debit or credit card.</summary>
    Card,
    /// <summary>A passport.</summary>
    Passport,
    /// <summary>Another identity document.</summary>
    IdentityDocument,
    /// <summary>Residing or staying at a household with a child.</summary>
    HouseholdWithChild,
    /// <summary>Ceasing to reside or stay there.</summary>
    HouseholdWithChildCeased,
    /// <summary>Release from custody or hospital.</summary>
    Release,
    /// <summary>A qualifying stay.</summary>
    Stay,
    /// <summary>Travel outside the United Kingdom.</summary>
    Travel,
    /// <summary>Return from it.</summary>
    Return,
}

/// <summary>The section under which a notification was made.</summary>
public enum NotificationSection
{
    /// <summary>Initial.</summary>
    S83,
    /// <summary>Changes.</summary>
    S84,
    /// <summary>Periodic.</summary>
    S85,
}

/// <summary>A notification that was made.</summary>
/// <param name="Date">When.</param>
/// <param name="Section">Under which section.</param>
public sealed record NotificationMade(DateOnly Date, NotificationSection Section)
{
    /// <summary>The kind of home address notified.</summary>
    public HomeAddressKind HomeAddressKind { get; init; }
    /// <summary>The matters it covered; none listed means everything then held.</summary>
    public IReadOnlyList<Matter>? Matters { get; init; }
}

/// <summary>A change that must be notified.</summary>
/// <param name="Kind">What changed: one of the matters from name to release.</param>
/// <param name="On">When it happened; none where only advance notice has been given.</param>
public sealed record Change(Matter Kind, DateOnly? On)
{
    /// <summary>When advance notice was given (s84(2)).</summary>
    public DateOnly? AdvanceNoticeGiven { get; init; }
    /// <summary>The expected date stated in it.</summary>
    public DateOnly? AdvanceDate { get; init; }
}

/// <summary>A stay at premises not notified.</summary>
/// <param name="Premises">Which.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record Stay(string Premises, DateOnly From, DateOnly To);

/// <summary>A journey outside the United Kingdom.</summary>
/// <param name="Departs">The date of departure.</param>
public sealed record Journey(DateOnly Departs)
{
    /// <summary>When date, country and point of arrival became known.</summary>
    public DateOnly? KnownOn { get; init; }
    /// <summary>The date of return.</summary>
    public DateOnly? Returns { get; init; }
    /// <summary>Whether date and point of return were notified beforehand and both matched.</summary>
    public bool ReturnPreNotified { get; init; }
}

/// <summary>Orders that bear on notification.</summary>
public enum NotificationOrderKind
{
    /// <summary>Sexual harm prevention order.</summary>
    Shpo,
    /// <summary>Interim sexual harm prevention order.</summary>
    InterimShpo,
    /// <summary>Sexual offences prevention order (legacy).</summary>
    Sopo,
    /// <summary>Sexual risk order.</summary>
    Sro,
    /// <summary>Violent offender order.</summary>
    Voo,
}

/// <summary>An order that bears on notification.</summary>
/// <param name="Kind">Which.</param>
/// <param name="From">When made.</param>
public sealed record NotificationOrder(NotificationOrderKind Kind, DateOnly From)
{
    /// <summary>When served (s103G(3)).</summary>
    public DateOnly? Served { get; init; }
    /// <summary>The last day it has effect; none while until further order.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>How far a review of indefinite requirements has gone (ss91A-91F).</summary>
public sealed record Review
{
    /// <summary>The first notification after release (s91B(2)).</summary>
    public DateOnly? FirstNotificationAfterRelease { get; init; }
    /// <summary>When the application was received.</summary>
    public DateOnly? ApplicationReceived { get; init; }
    /// <summary>When responsible bodies were notified.</summary>
    public DateOnly? BodiesNotified { get; init; }
    /// <summary>When the person received notice of the decision.</summary>
    public DateOnly? DecisionNoticeReceived { get; init; }
    /// <summary>When receipt of the application was acknowledged (s91B(8)).</summary>
    public DateOnly? Acknowledged { get; init; }
    /// <summary>When the last reply came, or it was settled that none will (s91B(9)).</summary>
    public DateOnly? RepliesReceived { get; init; }
    /// <summary>When an appeal was made, or it was settled that none will be (s91E).</summary>
    public DateOnly? AppealSettled { get; init; }
}
