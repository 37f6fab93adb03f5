using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Plan;

/// <summary>An action of the plan, closed with its outcome.</summary>
public sealed class CloseModel(PeopleRecords people, PlanRecords plans) : PlanPage(people)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public string? Done { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public DateTyped On { get; set; } = new();

    /// <summary>The action; none where the plan in force has no such one.</summary>
    public PlannedAction? Action => InForce?.Value.Content.Actions.FirstOrDefault(action => action.Number == Number);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop) || Action is null)
        {
            return NotFound();
        }

        Begin();
        On = DateTyped.Of(Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop) || Action is null)
        {
            return NotFound();
        }

        if (Done is not ("done" or "not-needed"))
        {
            ModelState.AddModelError(nameof(Done), "Select whether it was done");
        }

        var (outcome, on) = (Need(Outcome, nameof(Outcome), "Say what came of it, or why it is not needed"), Need(On, nameof(On), "Day"));
        return ModelState.IsValid && IsDone(await plans.CloseAsync(Act("close-plan-action"), Id, Number, Done == "done", outcome, on, stop), field => field) ? Redirect($"/people/{Id}/plan") : Page();
    }
}
