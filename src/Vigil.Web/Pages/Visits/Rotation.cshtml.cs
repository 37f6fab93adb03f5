using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Visits;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Visits;

/// <summary>Whether a manager stays with a person beyond the force's limit.</summary>
public sealed class RotationModel(PeopleRecords people, RotationRecords rotation) : PersonPage
{
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public DateTyped NextOn { get; set; } = new();

    /// <summary>Since when the manager has managed the person.</summary>
    public DateOnly? Since { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        NextOn = DateTyped.Of(Person.At.Day.AddMonths(Math.Max(1, Person.Policy.Value.Visits.RotationMonths / 2)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var (why, next) = (Need(Why, nameof(Why), "Say why the manager stays"), Need(NextOn, nameof(NextOn), "Day to look again"));
        return ModelState.IsValid && IsDone(await rotation.KeepAsync(Act("keep-manager", why), Id, why, next, stop), field => field) ? Redirect($"/people/{Id}/visits") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Allocate, stop))
        {
            return false;
        }

        Since = VisitDuties.Tenure(Person.Record, Person.At.Day)?.Since;
        return true;
    }
}
