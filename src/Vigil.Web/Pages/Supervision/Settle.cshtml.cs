using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Supervision;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Supervision;

/// <summary>What came of something that a supervisor had to be put right.</summary>
public sealed class SettleModel(PeopleRecords people, SupervisionRecords supervision) : PersonPage
{
    [BindProperty(SupportsGet = true, Name = "fact")]
    public Guid FactId { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    /// <summary>The action.</summary>
    public SupervisorActionFact Action { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        var outcome = Need(Outcome, nameof(Outcome), "Say what came of it");
        return ModelState.IsValid && IsDone(await supervision.SettleAsync(Act("settle-action"), Id, FactId, outcome, stop), field => field)
            ? Redirect($"/people/{Id}/supervision") : Page();
    }

    private async Task<bool> FoundAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop) || Person.Record.Facts.FirstOrDefault(held => held.FactId == FactId)?.Value is not SupervisorActionFact action)
        {
            return false;
        }

        Action = action;
        return true;
    }
}
