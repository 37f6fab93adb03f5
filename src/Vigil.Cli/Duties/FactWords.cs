using Vigil.Domain.Law;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary>The words of the facts.</summary>
internal static class FactWords
{
    internal static readonly Words<Jurisdiction> Jurisdictions = new(
        ("england-and-wales", Jurisdiction.EnglandAndWales), ("scotland", Jurisdiction.Scotland), ("northern-ireland", Jurisdiction.NorthernIreland));

    internal static readonly Words<OutcomeKind> Outcomes = new(
        ("conviction", OutcomeKind.Conviction), ("caution", OutcomeKind.Caution), ("insanity-finding", OutcomeKind.InsanityFinding),
        ("disability-finding", OutcomeKind.DisabilityFinding), ("foreign-notice", OutcomeKind.ForeignNotice));

    internal static readonly Words<SentencingCondition> Conditions = new(
        ("none", SentencingCondition.None), ("met", SentencingCondition.Met), ("unmet", SentencingCondition.Unmet), ("unknown", SentencingCondition.Unknown));

    internal static readonly Words<DisposalKind> Disposals = new(
        ("imprisonment", DisposalKind.Imprisonment), ("suspended-imprisonment", DisposalKind.SuspendedImprisonment), ("extended", DisposalKind.Extended),
        ("life", DisposalKind.Life), ("indeterminate", DisposalKind.Indeterminate), ("detention-s250", DisposalKind.DetentionS250),
        ("detention-training-order", DisposalKind.DetentionTrainingOrder), ("hospital-order", DisposalKind.HospitalOrder),
        ("hospital-order-restricted", DisposalKind.HospitalOrderRestricted), ("community-order", DisposalKind.CommunityOrder), ("fine", DisposalKind.Fine),
        ("conditional-discharge", DisposalKind.ConditionalDischarge), ("absolute-discharge", DisposalKind.AbsoluteDischarge));

    internal static readonly Words<AwayKind> Away = new(
        ("remand", AwayKind.Remand), ("sentence", AwayKind.Sentence), ("hospital-part3", AwayKind.HospitalPart3),
        ("hospital-other", AwayKind.HospitalOther), ("abroad", AwayKind.Abroad));

    internal static readonly Words<NotificationSection> Sections = new(
        ("83", NotificationSection.S83), ("84", NotificationSection.S84), ("85", NotificationSection.S85));

    internal static readonly Words<HomeAddressKind> Homes = new(
        ("sole-or-main-residence", HomeAddressKind.SoleOrMainResidence), ("regularly-found", HomeAddressKind.RegularlyFound));

    internal static readonly Words<Matter> Changes = new(ChangePairs);

    /// <summary>"all" stands for none: everything then held.</summary>
    internal static readonly Words<Covered> Matters = new(
        [.. ChangePairs.Select(pair => (pair.Word, new Covered(pair.Meaning))), ("stay", new(Matter.Stay)), ("travel", new(Matter.Travel)), ("return", new(Matter.Return)), ("all", new(null))]);

    internal static readonly Words<NotificationOrderKind> Orders = new(
        ("shpo", NotificationOrderKind.Shpo), ("interim-shpo", NotificationOrderKind.InterimShpo), ("sopo", NotificationOrderKind.Sopo),
        ("sro", NotificationOrderKind.Sro), ("voo", NotificationOrderKind.Voo));

    private static (string Word, Matter Meaning)[] ChangePairs =>
    [
        ("name", Matter.Name), ("home-address", Matter.HomeAddress), ("bank-account", Matter.BankAccount), ("card", Matter.Card),
        ("passport", Matter.Passport), ("identity-document", Matter.IdentityDocument), ("household-with-child", Matter.HouseholdWithChild),
        ("household-with-child-ceased", Matter.HouseholdWithChildCeased), ("release", Matter.Release),
    ];

    /// <summary>A matter covered, or everything.</summary>
    /// <param name="Matter">The matter; none for everything.</param>
    internal readonly record struct Covered(Matter? Matter);

    /// <summary>A period's kind in words.</summary>
    internal static string Of(PeriodKind kind) => kind switch
    {
        PeriodKind.None => "none",
        PeriodKind.Fixed => "fixed",
        PeriodKind.Indefinite => "indefinite",
        PeriodKind.Provisional => "provisional",
        PeriodKind.WhileOrderInForce => "while-order-in-force",
    };
}
