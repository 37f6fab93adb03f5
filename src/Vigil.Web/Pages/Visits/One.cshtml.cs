using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Visits;

/// <summary>One visit, and what it found that is still to be entered.</summary>
public sealed class OneModel(PeopleRecords people) : PersonPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Visit { get; set; }

    /// <summary>The visit.</summary>
    public Held<VisitFact> Held { get; private set; } = null!;

    /// <summary>The changes that are not entries yet.</summary>
    public IReadOnlyList<FoundChange> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.VisitsAsync(Id, before: false, For, stop) is not { } person || person.Record.Of<VisitFact>().FirstOrDefault(held => held.FactId == Visit) is not { } found)
        {
            return NotFound();
        }

        (Person, Held) = (person, found);
        Open = FoundChanges.Open(person.Record, found.Value.Visit);
        return Page();
    }
}
