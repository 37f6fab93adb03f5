using Microsoft.AspNetCore.Mvc;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>Who looked at a record, when and what for: the lines of the asker's own team.</summary>
public sealed class LookedAtModel(PeopleRecords people) : PersonPage
{
    /// <summary>The lines, newest first.</summary>
    public IReadOnlyList<PersonLook> Looks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.LooksAsync(Id, For, stop) is not { } found)
        {
            return NotFound();
        }

        (Person, Looks) = found;
        return Page();
    }
}
