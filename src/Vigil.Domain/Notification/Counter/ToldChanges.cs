using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>Which telling is a change that s84 requires to be notified, and how it is described without what is sealed.</summary>
public static class ToldChanges
{
    /// <summary>The matter that changed; none where a telling is no change under s84(1), or is one the rules see for themselves.</summary>
    public static Matter? KindOf(Told told, PersonRecord record) => told switch
    {
        NameTold => Matter.Name,
        HomeTold => Matter.HomeAddress,
        HouseholdTold => Matter.HouseholdWithChild,
        AccountTold => Matter.BankAccount,
        CardTold => Matter.Card,
        DocumentTold { Passport: true } => Matter.Passport,
        DocumentTold => Matter.IdentityDocument,
        CeasedTold ceased => FactOf(ceased.FactId, record) switch
        {
            HouseholdFact => Matter.HouseholdWithChildCeased,
            AccountFact => Matter.BankAccount,
            CardFact => Matter.Card,
            DocumentFact { Passport: true } => Matter.Passport,
            DocumentFact => Matter.IdentityDocument,
            _ => null,
        },
        // release, stays and journeys are seen by the rules as what they are
        _ => null,
    };

    /// <summary>What was told, in words; a sealed value is never in them.</summary>
    public static string Words(Told told, PersonRecord record) => told switch
    {
        BirthTold => "Date of birth told",
        InsuranceTold => "National Insurance number told",
        NameTold name => $"New name: {name.Given} {name.Family}",
        HomeTold home => $"New home address: {home.Lines}, {home.Postcode}".TrimEnd(' ', ','),
        PremisesTold premises => $"Also stays at {premises.Lines}, {premises.Postcode}".TrimEnd(' ', ','),
        HouseholdTold household => $"Household with a child: {household.Lines}, {household.Postcode}".TrimEnd(' ', ','),
        AccountTold account => $"Account opened with {account.Institution}",
        CardTold card => $"Card obtained from {card.Institution}",
        DocumentTold document => $"Document obtained: {document.Description}",
        CeasedTold ceased => $"No longer: {WordsOf(ceased, record)}",
        SettledTold { Happened: true } settled => $"Happened as told in advance: {Notice(settled, record)}",
        SettledTold settled => $"Told in advance, and did not happen: {Notice(settled, record)}",
        ReleaseTold => "Released",
        StayTold stay => $"Stayed at {stay.Premises}",
        TravelTold travel => $"Travel to {travel.Country}",
        ReturnTold back => $"Returned, arriving at {back.ArrivalPoint}",
        _ => throw new ArgumentOutOfRangeException(nameof(told), told, "A kind of telling without words."),
    };

    private static string? Notice(SettledTold told, PersonRecord record) => (FactOf(told.NoticeId, record) as ChangeFact)?.Detail;

    private static Fact? FactOf(Guid id, PersonRecord record) => record.Facts.FirstOrDefault(held => held.FactId == id)?.Value;

    private static string WordsOf(CeasedTold told, PersonRecord record) => FactOf(told.FactId, record) switch
    {
        HouseholdFact household => $"{household.Lines}, {household.Postcode}".TrimEnd(' ', ','),
        AddressFact address => $"{address.Lines}, {address.Postcode}".TrimEnd(' ', ','),
        AccountFact account => $"account with {account.Institution}, {account.Number.Mask}",
        CardFact card => $"card from {card.Institution}, {card.Number.Mask}",
        DocumentFact document => $"{document.Description}, {document.Number.Mask}",
        NameFact name => name.FirstLast,
        _ => "what was held",
    };
}
