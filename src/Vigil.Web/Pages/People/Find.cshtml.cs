using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>Someone found. What is searched for is sent, never in the address.</summary>
public sealed class FindModel(FindRecords records) : PageModel
{
    [BindProperty]
    public string? Wanted { get; set; }

    /// <summary>Who was found; none before anything was asked.</summary>
    public Findings? Found { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var terms = SearchTerms.Of(Wanted);
        if (terms.IsEmpty)
        {
            return Page();
        }

        Found = await records.FindAsync(terms, stop);
        return Found is null ? NotFound() : Page();
    }
}
