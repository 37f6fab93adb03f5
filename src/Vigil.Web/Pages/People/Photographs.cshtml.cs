using Microsoft.AspNetCore.Mvc;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>A person's photographs, small: the pictures are part of the page, so that the page is one look.</summary>
public sealed class PhotographsModel(PeopleRecords people) : PersonPage
{
    /// <summary>What is shown.</summary>
    public Gallery Gallery { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken stop)
    {
        if (await people.GalleryAsync(Id, number ?? 1, For, stop) is not { } gallery)
        {
            return NotFound();
        }

        (Gallery, Person) = (gallery, gallery.Person);
        return Page();
    }
}
