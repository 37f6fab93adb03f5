using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.People;
using Vigil.Records.Supervision;

namespace Vigil.Web.Pages.Supervision;

/// <summary>A record that was drawn, checked by a supervisor: the checklist with its evidence, the result, and the action where it failed.</summary>
public sealed class DipCheckModel(PeopleRecords people, AllocationRecords allocations, SupervisionRecords supervision) : ChecklistPage(people, allocations)
{
    [BindProperty(SupportsGet = true, Name = "fact")]
    public Guid FactId { get; set; }

    [BindProperty]
    public string? Result { get; set; }

    /// <summary>That it was drawn.</summary>
    public Held Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        BeginChecklist();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        var items = Answered();
        if (Result is not ("passed" or "failed"))
        {
            ModelState.AddModelError(nameof(Result), "Select whether the record passes");
        }

        var (words, asked) = (Need(Words, nameof(Words), "Say what you conclude"), Asked());
        return ModelState.IsValid && IsDone(await supervision.CheckAsync(Act("check-sampled"), Id, FactId, Result == "passed", words, items, asked, stop), field => field)
            ? Redirect("/team/samples") : Page();
    }

    private async Task<bool> FoundAsync(CancellationToken stop)
    {
        if (!await OpenChecklistAsync(stop) || Person.Record.Facts.FirstOrDefault(held => held.FactId == FactId && held.Value is DipCheckFact) is not { } found)
        {
            return false;
        }

        Held = found;
        return true;
    }
}
