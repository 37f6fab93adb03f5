using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Managed;

/// <summary>Whether someone without notification duties is still to be managed: reviewed, with reasons.</summary>
public sealed class ManagementReviewModel(PeopleRecords people, ManagementRecords management) : PersonPage
{
    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public DateTyped Next { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        On = DateTyped.Of(Person.At.Day);
        if (Person.Record.Latest<ManagementFact>(Person.At.Day)?.Value.Kind is { } kind)
        {
            var next = Person.Policy.Value.NextReview(kind, Person.At.Day);
            var last = Person.Record.Latest<AuthorisationFact>(Person.At.Day)?.TrueTo;
            Next = DateTyped.Of(next > last ? last : next);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        if (Decision is not ("continues" or "exit"))
        {
            ModelState.AddModelError(nameof(Decision), "Select what was decided");
        }

        var (on, reasons) = (Need(On, nameof(On), "Day of the review"), Need(Reasons, nameof(Reasons), "Give the reasons"));
        DateOnly? next = Decision == "continues" ? Need(Next, nameof(Next), "Day of the next review") : null;
        return ModelState.IsValid && IsDone(await management.ReviewAsync(Act("review-management"), Id, Decision == "continues", reasons, on, next, stop), field => field == "From" ? nameof(On) : field)
            ? Redirect(Decision == "exit" ? $"/people/{Id}/end" : $"/people/{Id}") : Page();
    }
}
