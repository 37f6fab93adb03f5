namespace Vigil.Domain.People;

/// <summary>What sets kinds of fact apart when they are recorded.</summary>
public static class FactTraits
{
    /// <summary>Whether two facts cannot both be true on one day.</summary>
    public static bool Excludes(Fact one, Fact other) => (one, other) switch
    {
        (NameFact { Kind: NameKind.Legal }, NameFact { Kind: NameKind.Legal }) => true,
        (AddressFact home, AddressFact second) => home.IsHome() && second.IsHome(),
        (IdentifierFact number, IdentifierFact second) => number.Kind == second.Kind,
        (StatusFact status, StatusFact second) => StatusPairs.Excludes(status.Kind, second.Kind),
        (BirthFact, BirthFact) or (RiskFact, RiskFact) or (ManagementFact, ManagementFact) or (AllocationFact, AllocationFact)
            or (DescriptionFact, DescriptionFact) or (CommunicationFact, CommunicationFact) or (AuthorisationFact, AuthorisationFact) => true,
        _ => false,
    };

    /// <summary>Whether a new fact of this kind ends the one before it of itself: there is always exactly one, and the next takes its place.</summary>
    public static bool Succeeds(Fact fact) => fact is RiskFact or ManagementFact or AllocationFact or DescriptionFact or CommunicationFact or AuthorisationFact;

    /// <summary>Whether it is a home address (s83(7)): a sole or main residence, or a place where the person can regularly be found.</summary>
    public static bool IsHome(this AddressFact address) => address.Kind != AddressKind.OtherPremises;

    /// <summary>Whether it may begin on a day ahead: what is only expected is otherwise not yet a fact.</summary>
    public static bool MayBeginAhead(Fact fact) => fact is AllocationFact;
}

/// <summary>Which statuses cannot hold at once.</summary>
internal static class StatusPairs
{
    public static bool Excludes(StatusKind one, StatusKind other) =>
        one == other || Apart(one, other) || Apart(other, one);

    private static bool Apart(StatusKind one, StatusKind other) => one switch
    {
        // remanded on one matter while serving for another is possible; so is hospital under escort
        StatusKind.InPrison or StatusKind.OnRemand or StatusKind.DetainedInHospital =>
            other is StatusKind.Abroad or StatusKind.Deported or StatusKind.Missing or StatusKind.Wanted,
        StatusKind.InHospital => other is StatusKind.Abroad or StatusKind.Deported or StatusKind.Missing or StatusKind.DetainedInHospital,
        StatusKind.Abroad => other is StatusKind.Missing or StatusKind.Deported,
        StatusKind.Deported => other is StatusKind.Missing,
        // management of a person who has died is ended as well
        StatusKind.Deceased => other != StatusKind.Ended,
        // a wanted person may be missing, abroad or deported; management may end wherever the person is
        StatusKind.Missing or StatusKind.Wanted or StatusKind.Ended => false,
    };
}
