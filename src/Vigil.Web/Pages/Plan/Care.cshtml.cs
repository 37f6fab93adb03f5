using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Plan;

/// <summary>The duties of care to a person: those open, those that ended, and a new one.</summary>
public sealed class CareModel(PeopleRecords people, CareRecords care) : PersonPage
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? After { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? SafetyPlan { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public DateTyped Next { get; set; } = new();

    /// <summary>All of them, open ones first.</summary>
    public IReadOnlyList<Held<CareFact>> All => [.. Person.Record.Of<CareFact>().OrderBy(held => held.Value.EndedBecause is not null).ThenBy(held => held.Value.Kind)];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.CareAsync(Id, Operation.Open, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Begin();
        (From, Next) = (DateTyped.Of(Person.At.Day), DateTyped.Of(Person.At.Day.AddMonths(Person.Policy.Value.Plan.CareReviewMonths)));
        Owner = Person.Hands.Manager;
        After = RecentOccasions.Of(Person.Record, Person.Policy.Value.Plan, Person.At.Day) is [var latest, ..] ? latest.After.ToString() : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await people.CareAsync(Id, Operation.Record, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        if (!Enum.TryParse<CareKind>(Kind, out var kind) || !Enum.IsDefined(kind))
        {
            ModelState.AddModelError(nameof(Kind), "Select what the person is to be protected from");
        }

        if (!Enum.TryParse<CareOccasion>(After, out var after) || !Enum.IsDefined(after))
        {
            ModelState.AddModelError(nameof(After), "Select after what it is feared");
        }

        var owner = Need(Owner, nameof(Owner), "Say who answers for it");
        CareFact fact = new(
            kind, after, Need(Why, nameof(Why), "Say what happened, and why it is feared"), Need(SafetyPlan, nameof(SafetyPlan), "Say how the person is kept safe, or what has been tried"), owner,
            owner == Person.Hands.Manager ? Person.Card.ManagerId : owner == Person.Hands.Supervisor ? Person.Card.SupervisorId : null, Need(Next, nameof(Next), "Next review"), [], []);
        var from = Need(From, nameof(From), "First day");
        return ModelState.IsValid && IsDone(await care.OpenAsync(Act("open-care"), Id, fact, from, stop), field => field) ? Redirect($"/people/{Id}/care") : Page();
    }
}
