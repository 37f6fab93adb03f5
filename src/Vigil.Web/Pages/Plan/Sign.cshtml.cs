using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Law;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;

namespace Vigil.Web.Pages.Plan;

/// <summary>The draft read through once more, what is missing in it, and the signature that locks it.</summary>
public sealed class SignModel(PeopleRecords people, PlanRecords plans) : PlanPage(people)
{
    /// <summary>What is missing.</summary>
    public IReadOnlyList<Refusal> Faults => PlanSigning.Faults(Person.Record, Written, Today);

    /// <summary>The page on which a part of the plan is written.</summary>
    public string PageOf(Refusal fault) => $"/people/{Id}/plan/{(fault.Field is "Actions" or "Factors" ? "actions" : "write")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        !await OpenAsync(Operation.Record, stop) ? NotFound()
        : IsDone(await plans.SignAsync(Act("sign-plan"), Id, stop), _ => "") ? Redirect($"/people/{Id}/plan") : Page();
}
