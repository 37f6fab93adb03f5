using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Records.Risk;

namespace Vigil.Web.Pages.Plan;

/// <summary>The plan at a glance: what has effect, what is open in it, what it does not answer, and every version.</summary>
public sealed class IndexModel(PeopleRecords people, PlanRecords plans, CountersignatureRecords countersignatures, Staff staff) : PlanPage(people)
{
    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    /// <summary>Every version, the latest first.</summary>
    public IReadOnlyList<Held<PlanFact>> Versions => [.. Plans.Signed(Person.Record, Today).Reverse()];

    /// <summary>The latest version where it waits for a countersignature or was returned.</summary>
    public Held<PlanFact>? Pending => Versions is [var latest, ..] && Standing(latest) is PlanStanding.Awaiting or PlanStanding.Returned ? latest : null;

    /// <summary>What a page without a version in force shows instead: the one that waits.</summary>
    public Held<PlanFact>? Shown => InForce ?? Pending;

    /// <summary>Whether whoever asks may countersign the version that waits.</summary>
    public bool MaySign => Pending is { } plan && Standing(plan) == PlanStanding.Awaiting && staff.Role == StaffRole.Supervisor && plan.Value.SignedBy != staff.Id && Person.Rights.Record;

    /// <summary>Whether whoever asks writes plans.</summary>
    public bool Writes => Person.Rights.Record && staff.Role is StaffRole.OffenderManager or StaffRole.Supervisor;

    /// <summary>How many duties of care are open.</summary>
    public int Care => CareDuties.Open(Person.Record, Today).Count();

    /// <summary>How a version stands.</summary>
    public PlanStanding Standing(Held<PlanFact> plan) => Plans.StandingOf(Person.Record, plan, Today);

    /// <summary>A version's countersignature.</summary>
    public Held<CountersignatureFact>? Signature(Held<PlanFact> plan) => Countersigning.Of(Person.Record, plan.FactId);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Open, stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    /// <summary>Countersigns the version that waits, or returns it.</summary>
    public async Task<IActionResult> OnPostSignatureAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        if (Decision is not ("agreed" or "returned"))
        {
            ModelState.AddModelError(nameof(Decision), "Select whether you agree to the plan");
            return Page();
        }

        return IsDone(await countersignatures.SignAsync(Act("countersign"), Id, Pending?.FactId ?? default, Decision == "agreed", Typed(Reasons) is { Length: > 0 } words ? words : null, stop), field => field)
            ? Redirect($"/people/{Id}/plan") : Page();
    }

    /// <summary>Takes the draft off.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop) =>
        !await OpenAsync(Operation.Record, stop) ? NotFound()
        : IsDone(await plans.DiscardAsync(Act("discard-plan-draft"), Id, stop), field => field) ? Redirect($"/people/{Id}/plan") : Page();
}
