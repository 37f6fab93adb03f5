using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>One thing held, in words; what is sealed is shown by its mask.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Text">It in words.</param>
/// <param name="Since">Since when, where known.</param>
/// <param name="Until">Its last day, where it is known to end.</param>
public sealed record StatedItem(Guid FactId, string Text, DateOnly? Since, DateOnly? Until);

/// <summary>What is held under one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Items">What is held; none where nothing is recorded.</param>
public sealed record StatedMatter(Question Question, IReadOnlyList<StatedItem> Items);

/// <summary>Everything a person has to notify, as it is held on a day: where the conversation at the counter starts.</summary>
public static class Statement
{
    /// <summary>What is held, question by question.</summary>
    public static IReadOnlyList<StatedMatter> Of(PersonRecord record, DateOnly day) =>
    [
        new(Question.DateOfBirth, Items(record.Of<BirthFact>().TakeLast(1), birth => Day(birth.Born))),
        new(Question.NationalInsurance, Items(
            record.On<IdentifierFact>(day).Where(held => held.Value.Kind == IdentifierKind.NationalInsurance).TakeLast(1), Number)),
        new(Question.Names, Items(record.On<NameFact>(day), Name)),
        new(Question.HomeAddress, Items(record.On<AddressFact>(day).Where(held => held.Value.Kind != AddressKind.OtherPremises), Address)),
        new(Question.OtherPremises, Items(record.On<AddressFact>(day).Where(held => held.Value.Kind == AddressKind.OtherPremises), Address)),
        new(Question.Households, Items(record.On<HouseholdFact>(day), Household)),
        new(Question.BankAccounts, Items(record.On<AccountFact>(day).Where(held => !held.Value.Credit), Account)),
        new(Question.CreditAccounts, Items(record.On<AccountFact>(day).Where(held => held.Value.Credit), Account)),
        new(Question.Cards, Items(record.On<CardFact>(day), Card)),
        new(Question.Documents, Items(record.On<DocumentFact>(day), Document)),
        new(Question.Release, Items(record.Of<StatusFact>().Where(held => IsHeldSomewhere(held, day)), Custody)),
        new(Question.Stays, Items(record.Of<StayFact>().Where(held => held.Value.Stay.To >= day.AddMonths(-12)), Stay)),
        new(Question.Travel, Items(record.Of<JourneyFact>().Where(held => held.Value.Journey.Departs >= day), Journey)),
        new(Question.Return, Items(record.Of<JourneyFact>().Where(held => IsAway(held.Value.Journey, day)), Journey)),
    ];

    /// <summary>"24 November 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static List<StatedItem> Items<T>(IEnumerable<Held<T>> held, Func<T, string> words) where T : Fact =>
        [.. held.Select(fact => new StatedItem(fact.FactId, words(fact.Value), fact.TrueFrom, fact.TrueTo))];

    /// <summary>In custody now, or released so lately that the release may still have to be notified.</summary>
    private static bool IsHeldSomewhere(Held<StatusFact> held, DateOnly day) =>
        held.Value.Kind is StatusKind.OnRemand or StatusKind.InPrison or StatusKind.DetainedInHospital
        && (held.TrueFrom is null || held.TrueFrom <= day) && (held.TrueTo is null || held.TrueTo >= day.AddMonths(-3));

    /// <summary>Abroad, or back so lately that the return may still have to be notified.</summary>
    private static bool IsAway(Journey journey, DateOnly day) =>
        journey.Departs < day && (journey.Returns is null || journey.Returns >= day.AddMonths(-1));

    private static string Name(NameFact name) => name.Kind switch
    {
        NameKind.Legal => name.FirstLast,
        NameKind.Alias => $"{name.FirstLast} (also used)",
        NameKind.Former => $"{name.FirstLast} (former name)",
    };

    private static string Number(IdentifierFact number) => number.Hidden?.Mask ?? number.Value ?? "";

    private static string Address(AddressFact address) =>
        Place(address.Lines, address.Postcode) + (address.Kind == AddressKind.RegularlyFound ? " (can regularly be found there)" : "");

    private static string Household(HouseholdFact household) => Place(household.Lines, household.Postcode) + household.Children switch
    {
        null => "",
        1 => ", 1 child",
        var children => string.Create(CultureInfo.InvariantCulture, $", {children} children"),
    };

    private static string Account(AccountFact account) =>
        $"{account.Institution}, {account.Number.Mask}" + (account.BusinessName is null ? "" : $", for {account.BusinessName}");

    private static string Card(CardFact card) =>
        $"{card.Institution} {(card.Credit ? "credit" : "debit")} card, {card.Number.Mask}" + (card.Expires is null ? "" : $", expires {card.Expires}");

    private static string Document(DocumentFact document) =>
        $"{document.Description}{(document.Passport ? " passport" : "")}, {document.Number.Mask}, in the name {document.FullName}";

    private static string Custody(StatusFact status) => (status.Kind switch
    {
        StatusKind.OnRemand => "On remand",
        StatusKind.DetainedInHospital => "Detained in hospital",
        _ => "In prison",
    }) + (status.Note is null ? "" : $", {status.Note}");

    private static string Stay(StayFact stay) => $"{stay.Stay.Premises}, {Day(stay.Stay.From)} to {Day(stay.Stay.To)}";

    private static string Journey(JourneyFact journey) =>
        $"{journey.Country}, leaving {Day(journey.Journey.Departs)}" + (journey.Journey.Returns is { } back ? $", returning {Day(back)}" : "");

    private static string Place(string lines, string? postcode) =>
        postcode is null ? OneLine(lines) : $"{OneLine(lines)}, {postcode}";

    private static string OneLine(string lines) =>
        string.Join(", ", lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
