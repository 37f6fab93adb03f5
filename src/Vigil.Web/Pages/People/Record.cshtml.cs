using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>Everything recorded about a person, group by group.</summary>
public sealed class RecordModel(PeopleRecords people) : PersonPage
{
    /// <summary>A group of facts; with a kind, one can be added.</summary>
    public sealed record Group(string Title, string? Kind, Func<Held, bool> Holds)
    {
        /// <summary>The page on which one is added, under the person's.</summary>
        public string Add { get; init; } = $"enter/{Kind}";

        /// <summary>Its name in an address: "people-in-their-life".</summary>
        public string Slug { get; } = Title.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Replace(' ', '-');

        /// <summary>Whether it is a list of what happened, so that its latest are shown at first and not what is true today.</summary>
        public bool Long { get; init; }

        /// <summary>What of it is shown at first.</summary>
        /// <param name="held">All of it, the latest first.</param>
        /// <param name="today">Today.</param>
        public IReadOnlyList<Held> AtFirst(IReadOnlyList<Held> held, DateOnly today) =>
            Long ? [.. held.Take(LatestShown)] : [.. held.Where(fact => fact.Value is WarningFact || !(fact.TrueTo < today))];
    }

    /// <summary>How many of a long group are shown at first.</summary>
    public const int LatestShown = 2;

    /// <summary>The one group that is shown, its past too; none where every group is shown as it is today.</summary>
    [BindProperty(SupportsGet = true, Name = "group")]
    public string? Chosen { get; set; }

    /// <summary>The groups, in the order they are read.</summary>
    public static IReadOnlyList<Group> Groups { get; } =
    [
        new("Warning markers", "warning", held => held.Value is WarningFact),
        new("Names", "name", held => held.Value is NameFact),
        new("Date of birth", "birth", held => held.Value is BirthFact),
        new("Identity numbers", "identifier", held => held.Value is IdentifierFact),
        new("Risk level", "risk", held => held.Value is RiskFact or CountersignatureFact) { Long = true, Add = "risk/level" },
        new("Assessments of risk", "assessment", held => held.Value is AssessedFact and not (RiskFact or PlanFact)) { Long = true, Add = "risk" },
        new("Why managed", "management", held => held.Value is ManagementFact or AuthorisationFact or ManagementReviewFact),
        new("Where they are", "status", held => held.Value is StatusFact),
        new("Description", "description", held => held.Value is DescriptionFact),
        new("Marks on the body", "mark", held => held.Value is MarkFact),
        new("Photographs", "photograph", held => held.Value is PhotographFact) { Add = "photographs/add" },
        new("Language and help they need", "communication", held => held.Value is CommunicationFact),
        new("Addresses", "address", held => held.Value is AddressFact),
        new("Households with children", "household", held => held.Value is HouseholdFact),
        new("Plan for release", null, held => held.Value is ReleasePlanFact),
        new("Verification of addresses", null, held => held.Value is VerificationFact) { Long = true },
        new("People in their life", "relationship", held => held.Value is RelationshipFact),
        new("Work and education", "occupation", held => held.Value is OccupationFact),
        new("Weekly routine", "routine", held => held.Value is RoutineFact),
        new("Telephones", "telephone", held => held.Value is TelephoneFact),
        new("E-mail and online accounts", "online", held => held.Value is OnlineFact),
        new("Devices", "device", held => held.Value is DeviceFact),
        new("Vehicles", "vehicle", held => held.Value is VehicleFact),
        new("Health and vulnerability", "health", held => held.Value is HealthFact),
        new("Convictions and other outcomes", "outcome", held => held.Value is OutcomeFact),
        new("Orders", "order", held => held.Value is OrderFact),
        new("Bank and credit accounts", "account", held => held.Value is AccountFact),
        new("Cards", "card", held => held.Value is CardFact),
        new("Passports and documents", "document", held => held.Value is DocumentFact),
        new("Risk management plan", null, held => held.Value is PlanFact or PlanDraftFact or ActionOutcomeFact) { Long = true },
        new("Duties of care", null, held => held.Value is CareFact),
        new("Home visits", null, held => VisitWords.Label(held.Value) is not null) { Long = true },
        new("Supervision", null, held => held.Value is DipCheckFact or SupervisorActionFact or SupervisorReviewFact or AgencyCheckFact) { Long = true },
        new("Ending of management", null, held => held.Value is ClosureFact or TransferFact),
        new("Asked, and nothing new", null, held => held.Value is AskedFact) { Long = true },
        new("Manager and supervisor", null, held => held.Value is AllocationFact) { Long = true },
        new("Notifications and changes", null, held => held.Value is NotificationFact or ChangeFact or StayFact or JourneyFact or ReviewFact or ParentalDirectionFact) { Long = true },
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if ((Chosen is not null && Groups.All(group => group.Slug != Chosen)) || await people.RecordAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return Page();
    }
}
