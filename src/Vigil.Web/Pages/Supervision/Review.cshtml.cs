using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Records.Supervision;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Supervision;

/// <summary>A supervisor's review of how a person is managed, matter by matter, each on what the record says.</summary>
public sealed class ReviewModel(PeopleRecords people, AllocationRecords allocations, SupervisionRecords supervision) : ChecklistPage(people, allocations)
{
    [BindProperty]
    public DateTyped Next { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenChecklistAsync(stop))
        {
            return NotFound();
        }

        BeginChecklist();
        Next = DateTyped.Of(Policy.ReviewMonths.Of(RiskLevels.On(Person.Record, Person.At.Day).Counts) is > 0 and var months ? Person.At.Day.AddMonths(months) : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenChecklistAsync(stop))
        {
            return NotFound();
        }

        var (items, words, asked) = (Answered(), Need(Words, nameof(Words), "Say what you conclude"), Asked());
        var next = Maybe(Next, nameof(Next), "Day of the next review");
        return ModelState.IsValid && IsDone(await supervision.ReviewAsync(Act("review-supervision"), Id, words, items, next, asked, stop), field => field)
            ? Redirect($"/people/{Id}/supervision") : Page();
    }
}
