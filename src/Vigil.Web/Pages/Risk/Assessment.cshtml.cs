using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Risk;

/// <summary>One assessment whole: what it said, from what, and whose it is.</summary>
public sealed class AssessmentModel(PeopleRecords people) : PersonPage
{
    /// <summary>The assessment.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Fact { get; set; }

    /// <summary>It as it is held.</summary>
    public Held Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.RiskAsync(Id, For, stop) is not { } person || person.Record.Facts.FirstOrDefault(held => held.FactId == Fact && held.Value is AssessedFact) is not { } held)
        {
            return NotFound();
        }

        (Person, Held) = (person, held);
        return Page();
    }
}
