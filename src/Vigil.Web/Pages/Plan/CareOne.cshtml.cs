using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Plan;

/// <summary>One duty of care: what is done about it, looks at it, and its end.</summary>
public sealed class CareOneModel(PeopleRecords people, CareRecords records) : PersonPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Care { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped Due { get; set; } = new();

    /// <summary>The action that is closed.</summary>
    [BindProperty]
    public int Number { get; set; }

    /// <summary>What came of an action, by its number.</summary>
    // named, or the other forms of the page, which have none of it, are read as if their fields were its keys
    [BindProperty(Name = nameof(Outcomes))]
    public Dictionary<int, string?> Outcomes { get; set; } = [];

    [BindProperty]
    public string? Found { get; set; }

    [BindProperty]
    public string? SafetyPlan { get; set; }

    [BindProperty]
    public DateTyped Next { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The duty of care.</summary>
    public Held<CareFact> Held { get; private set; } = null!;

    /// <summary>Whether it is open.</summary>
    public bool Open => Held.Value.EndedBecause is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Open, stop))
        {
            return NotFound();
        }

        Begin();
        SafetyPlan = Held.Value.SafetyPlan;
        Next = DateTyped.Of(Person.At.Day.AddMonths(Person.Policy.Value.Plan.CareReviewMonths));
        return Page();
    }

    public Task<IActionResult> OnPostAddAsync(CancellationToken stop) => PostAsync(() =>
    {
        var (what, owner, due) = (Need(What, nameof(What), "Say what is to be done"), Need(Owner, nameof(Owner), "Say who does it"), Need(Due, nameof(Due), "Last day"));
        return ModelState.IsValid ? records.AddActionAsync(Act("add-care-action"), Id, Care, what, owner, due, stop) : null;
    }, stop);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop) => PostAsync(() =>
    {
        var outcome = Need(Outcomes.GetValueOrDefault(Number), $"Outcomes[{Number}]", "Say what came of it");
        return ModelState.IsValid ? records.CloseActionAsync(Act("close-care-action"), Id, Care, Number, outcome, stop) : null;
    }, stop);

    public Task<IActionResult> OnPostReviewAsync(CancellationToken stop) => PostAsync(() =>
    {
        var (found, plan, next) = (Need(Found, nameof(Found), "Say what was found"), Need(SafetyPlan, nameof(SafetyPlan), "Say how the person is kept safe"), Need(Next, nameof(Next), "Next review"));
        return ModelState.IsValid ? records.ReviewAsync(Act("review-care"), Id, Care, found, plan, next, stop) : null;
    }, stop);

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop) => PostAsync(() =>
    {
        var reason = Need(Reason, nameof(Reason), "Say why it ends");
        return ModelState.IsValid ? records.EndAsync(Act("end-care", reason), Id, Care, reason, stop) : null;
    }, stop);

    private async Task<IActionResult> PostAsync(Func<Task<ActOutcome>?> act, CancellationToken stop) =>
        !await OpenAsync(Operation.Record, stop) ? NotFound()
        : act() is { } under && IsDone(await under, field => field) ? Redirect($"/people/{Id}/care/{Care}") : Page();

    private async Task<bool> OpenAsync(Operation operation, CancellationToken stop)
    {
        if (await people.CareAsync(Id, operation, For, stop) is not { } person || person.Record.Of<CareFact>().FirstOrDefault(held => held.FactId == Care) is not { } held)
        {
            return false;
        }

        (Person, Held) = (person, held);
        foreach (var action in held.Value.Actions)
        {
            Outcomes.TryAdd(action.Number, null);
        }

        return true;
    }
}
