using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People;

/// <summary>Who manages a person: reallocated with a hand-over note; and the record restricted or opened again.</summary>
public sealed class AllocateModel(PeopleRecords people, AllocationRecords allocation) : PersonPage
{
    [BindProperty]
    public string? Manager { get; set; }

    [BindProperty]
    public string? Supervisor { get; set; }

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public string? HandOver { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        (Manager, Supervisor, From) = (Person.Card.ManagerId?.ToString(), Person.Card.SupervisorId?.ToString(), DateTyped.Of(Person.At.Day));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (From.Fault("First day") is { } fault)
        {
            ModelState.AddModelError(nameof(From), fault);
            return Page();
        }

        var outcome = await allocation.AllocateAsync(
            Act("allocate"), Id, Guid.TryParse(Manager, out var manager) ? manager : default, Guid.TryParse(Supervisor, out var supervisor) ? supervisor : default,
            From.Value!.Value, HandOver?.Trim(), stop);
        return IsDone(outcome, field => field) ? Redirect($"/people/{Id}") : Page();
    }

    public async Task<IActionResult> OnPostRestrictAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var restrict = !Person.Card.Restricted;
        var outcome = await allocation.RestrictAsync(Act(restrict ? "restrict-record" : "lift-restriction", Reason), Id, restrict, stop);
        return IsDone(outcome, field => field) ? Redirect($"/people/{Id}") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await people.EntryAsync(Id, Operation.Allocate, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        Colleagues = await allocation.ColleaguesAsync(stop);
        return true;
    }
}
