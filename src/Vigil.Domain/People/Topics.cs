namespace Vigil.Domain.People;

/// <summary>What is to be known of everyone managed.</summary>
public enum Topic
{
    /// <summary>The home address.</summary>
    HomeAddress,
    /// <summary>Whether the home address was verified.</summary>
    HomeVerified,
    /// <summary>Households with children where they stay.</summary>
    Children,
    /// <summary>People in their life.</summary>
    Relationships,
    /// <summary>Work and education.</summary>
    Occupation,
    /// <summary>The weekly routine.</summary>
    Routine,
    /// <summary>Telephones.</summary>
    Telephones,
    /// <summary>E-mail addresses and online accounts.</summary>
    Online,
    /// <summary>Devices.</summary>
    Devices,
    /// <summary>Vehicles.</summary>
    Vehicles,
    /// <summary>Bank and credit accounts.</summary>
    Accounts,
    /// <summary>Debit and credit cards.</summary>
    Cards,
    /// <summary>Passports and identity documents.</summary>
    Documents,
    /// <summary>The National Insurance number.</summary>
    NationalInsurance,
    /// <summary>The description.</summary>
    Description,
    /// <summary>A photograph of the face.</summary>
    Photograph,
    /// <summary>Marks on the body.</summary>
    Marks,
    /// <summary>Language and help they need.</summary>
    Communication,
    /// <summary>Health and vulnerability.</summary>
    Health,
}

/// <summary>That a topic was asked about on a day, the fact's one day, and nothing new was told.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="None">There is none; otherwise all is still as recorded.</param>
public sealed record AskedFact(Topic Topic, bool None) : Fact;

/// <summary>What belongs to a topic.</summary>
public static class Topics
{
    /// <summary>Whether an entry answers a topic.</summary>
    public static bool Answers(Topic topic, Fact fact) => topic switch
    {
        Topic.HomeAddress => fact is AddressFact address && address.IsHome(),
        Topic.HomeVerified => false,
        Topic.Children => fact is HouseholdFact,
        Topic.Relationships => fact is RelationshipFact,
        Topic.Occupation => fact is OccupationFact,
        Topic.Routine => fact is RoutineFact,
        Topic.Telephones => fact is TelephoneFact,
        Topic.Online => fact is OnlineFact,
        Topic.Devices => fact is DeviceFact,
        Topic.Vehicles => fact is VehicleFact,
        Topic.Accounts => fact is AccountFact,
        Topic.Cards => fact is CardFact,
        Topic.Documents => fact is DocumentFact,
        Topic.NationalInsurance => fact is IdentifierFact { Kind: IdentifierKind.NationalInsurance },
        Topic.Description => fact is DescriptionFact,
        Topic.Photograph => fact is PhotographFact { Kind: PhotographKind.Face },
        Topic.Marks => fact is MarkFact,
        Topic.Communication => fact is CommunicationFact,
        Topic.Health => fact is HealthFact,
    };

    /// <summary>Whether "there is none" is an answer.</summary>
    public static bool MayBeNone(Topic topic) => topic is not (Topic.HomeAddress or Topic.HomeVerified or Topic.Description or Topic.Photograph or Topic.NationalInsurance);

    /// <summary>Whether it must be told at a notification (SOA 2003 s83(5); SI 2012/1876).</summary>
    public static bool IsNotified(Topic topic) =>
        topic is Topic.HomeAddress or Topic.Children or Topic.Accounts or Topic.Cards or Topic.Documents or Topic.NationalInsurance;
}
