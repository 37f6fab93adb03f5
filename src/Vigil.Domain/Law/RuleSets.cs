namespace Vigil.Domain.Law;

/// <summary>Every set of rules about notification, in force or not. What has no commencement date does not fire.</summary>
public static class RuleSets
{
    private const string Reader = "docs/law/soa2003-part2.md";
    private static readonly DateOnly Read = new(2026, 11, 24);

    /// <summary>SOA 2003 Part 2 in England and Wales.</summary>
    public static readonly RuleSet Part2 = InEnglandAndWales("soa2003-part2/ew/2026-11", new(2004, 5, 1),
        "https://www.legislation.gov.uk/ukpga/2003/42/part/2", SourceTag.Verified);

    /// <summary>SI 2012/1876: bank, cards, documents, households with a child; weekly notification without a residence; all travel.</summary>
    public static readonly RuleSet Regulations2012 = InEnglandAndWales("uksi2012-1876/ew", new(2012, 8, 13),
        "https://www.legislation.gov.uk/uksi/2012/1876", SourceTag.Verified);

    /// <summary>SI 2012/1883: review of indefinite requirements, ss91A-91F.</summary>
    public static readonly RuleSet Review2012 = InEnglandAndWales("uksi2012-1883/ew", new(2012, 7, 30),
        "https://www.legislation.gov.uk/uksi/2012/1883", SourceTag.Verified);

    /// <summary>s96ZA: the police notice for a foreign conviction or caution.</summary>
    public static readonly RuleSet ForeignNotices = InEnglandAndWales("soa2003-s96za/ew", new(2022, 11, 29),
        "https://www.legislation.gov.uk/ukpga/2022/32/section/169", SourceTag.Verified);

    /// <summary>X-3: a new name is notified 7 days before it is used (Crime and Policing Act 2026, not commenced here).</summary>
    public static readonly RuleSet NameChangeAhead = Awaiting("cpa2026/name-change-ahead", Jurisdiction.EnglandAndWales,
        "Hansard, Lord Clement-Jones, on Lords clause 87", SourceTag.Secondary);

    /// <summary>X-4: absence from the sole or main residence for more than 5 days, notified 12 hours before (s85ZA).</summary>
    public static readonly RuleSet AbsenceFromHome = Awaiting("cpa2026/absence-from-home", Jurisdiction.EnglandAndWales,
        "Criminal Justice Bill, supplementary delegated powers memorandum, 8 May 2024", SourceTag.Secondary);

    /// <summary>X-5: restriction of name changes on documents; statutory guidance on disclosure.</summary>
    public static readonly RuleSet NameRestriction = Awaiting("cpa2026/name-restriction", Jurisdiction.EnglandAndWales,
        "Crime and Policing Bill factsheet, management of offenders, 25 February 2025", SourceTag.Secondary);

    /// <summary>X-6: premises with a child notified 12 hours ahead; virtual notification; discharge begun by the police; warrant rank.</summary>
    public static readonly RuleSet HouseholdAhead = Awaiting("cpa2026/household-ahead", Jurisdiction.EnglandAndWales, "not read", SourceTag.Unverified);

    /// <summary>SRO: name and address within 3 days of service, changes within 3 days (s122F).</summary>
    public static readonly RuleSet SexualRiskOrders = Awaiting("soa2003-s122f/ew", Jurisdiction.EnglandAndWales, "not read", SourceTag.Unverified);

    /// <summary>Violent offender orders: Criminal Justice and Immigration Act 2008 ss107-112.</summary>
    public static readonly RuleSet ViolentOffenderOrders = Awaiting("cjia2008-voo/ew", Jurisdiction.EnglandAndWales,
        "https://www.legislation.gov.uk/ukpga/2008/4/section/98", SourceTag.Verified);

    /// <summary>Terrorist offenders: Counter-Terrorism Act 2008 Part 4.</summary>
    public static readonly RuleSet Terrorism = Awaiting("cta2008-part4/ew", Jurisdiction.EnglandAndWales,
        "https://www.legislation.gov.uk/ukpga/2008/28/part/4", SourceTag.Verified);

    /// <summary>SOA 2003 Part 2 in Scotland, with SSI 2004/205 on travel and ss88A-88H on review.</summary>
    public static readonly RuleSet Scotland = Awaiting("soa2003-part2/scotland", Jurisdiction.Scotland,
        "https://www.legislation.gov.uk/ssi/2011/45", SourceTag.Verified);

    /// <summary>SOA 2003 Part 2 in Northern Ireland, with s85A on absence, SR 2014/185 on travel and Schedule 3A on review.</summary>
    public static readonly RuleSet NorthernIreland = Awaiting("soa2003-part2/northern-ireland", Jurisdiction.NorthernIreland,
        "https://www.legislation.gov.uk/nia/2013/7/section/2", SourceTag.Verified);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleSet> All { get; } =
    [
        Part2, Regulations2012, Review2012, ForeignNotices,
        NameChangeAhead, AbsenceFromHome, NameRestriction, HouseholdAhead, SexualRiskOrders, ViolentOffenderOrders, Terrorism,
        Scotland, NorthernIreland,
    ];

    /// <summary>The rules of Part 2 for a jurisdiction, or a refusal where none are in force here.</summary>
    public static Refusal? RefusalFor(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => null,
        Jurisdiction.Scotland => new("The notification rules for Scotland are not active in Vigil", "SOA 2003 Part 2 as it applies in Scotland"),
        Jurisdiction.NorthernIreland => new("The notification rules for Northern Ireland are not active in Vigil", "SOA 2003 Part 2 as it applies in Northern Ireland"),
    };

    /// <summary>The set whose version a duty's date is stamped with; none where the force's policy, not the law, asks for it.</summary>
    public static RuleSet? Of(DutyKind kind) => kind is DutyKind.InitialNotification or DutyKind.ChangeNotification
        or DutyKind.QualifyingStayNotification or DutyKind.ReleaseNotification or DutyKind.NonOccurrenceReport
        or DutyKind.PeriodicNotification or DutyKind.TravelNotification or DutyKind.ReturnNotification
        or DutyKind.ReviewEligible or DutyKind.ReviewAcknowledge or DutyKind.ReviewBodiesReply
        or DutyKind.ReviewDetermine or DutyKind.ReviewAppeal ? Part2 : null;

    private static RuleSet InEnglandAndWales(string id, DateOnly from, string source, SourceTag tag) =>
        new(id, Jurisdiction.EnglandAndWales, from, source, Read, Reader, tag);

    private static RuleSet Awaiting(string id, Jurisdiction jurisdiction, string source, SourceTag tag) =>
        new(id, jurisdiction, null, source, Read, Reader, tag);
}
