using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>Everything recorded about a person, group by group.</summary>
public sealed class RecordModel(PeopleRecords people) : PersonPage
{
    /// <summary>A group of facts; with a kind, one can be added.</summary>
    public sealed record Group(string Title, string? Kind, Func<Held, bool> Holds);

    /// <summary>The groups, in the order they are read.</summary>
    public static IReadOnlyList<Group> Groups { get; } =
    [
        new("Names", "name", held => held.Value is NameFact),
        new("Date of birth", "birth", held => held.Value is BirthFact),
        new("Identity numbers", "identifier", held => held.Value is IdentifierFact),
        new("Risk level", "risk", held => held.Value is RiskFact),
        new("Why managed", "management", held => held.Value is ManagementFact),
        new("Where they are", "status", held => held.Value is StatusFact),
        new("Addresses", "address", held => held.Value is AddressFact),
        new("Households with children", "household", held => held.Value is HouseholdFact),
        new("Convictions and other outcomes", "outcome", held => held.Value is OutcomeFact),
        new("Orders", "order", held => held.Value is OrderFact),
        new("Bank and credit accounts", "account", held => held.Value is AccountFact),
        new("Cards", "card", held => held.Value is CardFact),
        new("Passports and documents", "document", held => held.Value is DocumentFact),
        new("Manager and supervisor", null, held => held.Value is AllocationFact),
        new("Notifications and changes", null, held => held.Value is NotificationFact or ChangeFact or StayFact or JourneyFact or ReviewFact or ParentalDirectionFact),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.RecordAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return Page();
    }
}
