using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Oasys;
using Vigil.Records.People;
using Vigil.Records.Plan;

namespace Vigil.Web.Pages.Plan;

/// <summary>Sections of a plan that probation sent, taken into the draft.</summary>
public sealed class TakeOverModel(PeopleRecords people, PlanRecords plans) : PlanPage(people)
{
    [BindProperty]
    public string? Sent { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        var sent = Need(Sent, nameof(Sent), "Paste the plan as it was sent");
        if (sent.Length > 0 && ProbationPlan.Read(sent) is { } plan)
        {
            return IsDone(await plans.SaveAsync(Act("take-over-plan"), Id, (_, draft) => plan.Into(draft), stop), field => field) ? Redirect($"/people/{Id}/plan/write") : Page();
        }

        if (sent.Length > 0)
        {
            ModelState.AddModelError(nameof(Sent), "This is not a plan as probation’s system sends it: none of its sections was found");
        }

        return Page();
    }
}
