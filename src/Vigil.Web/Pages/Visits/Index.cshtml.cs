using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Visits;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Visits;

/// <summary>The visits of a staff member's day, in the order to drive them.</summary>
public sealed class IndexModel(VisitDayRecords visits) : PageModel
{
    /// <summary>How many stops.</summary>
    [BindProperty]
    public int Stops { get; set; } = VisitDayRecords.Usual;

    /// <summary>The postcode from which the round begins.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>The day; none for someone who works no caseload.</summary>
    public VisitDay? Day { get; private set; }

    /// <summary>How many stops can be asked for.</summary>
    public static IReadOnlyList<Choice> Counts { get; } =
        [.. Enumerable.Range(VisitDayRecords.Least, VisitDayRecords.Most - VisitDayRecords.Least + 1).Select(count => new Choice($"{count}", $"{count} visits"))];

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    /// <summary>Asked by a form, since a postcode may be somebody's home and belongs in no address.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!string.IsNullOrWhiteSpace(From) && Gazetteer.PlaceOf(From) is null)
        {
            ModelState.AddModelError(nameof(From), "This postcode is not in the gazetteer: enter another, or leave it empty");
        }

        await ReadAsync(stop);
        return Page();
    }

    private async Task ReadAsync(CancellationToken stop) =>
        Day = await visits.ReadAsync(Math.Clamp(Stops, VisitDayRecords.Least, VisitDayRecords.Most), From, stop);
}
