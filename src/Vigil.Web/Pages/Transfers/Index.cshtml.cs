using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Transfers;

namespace Vigil.Web.Pages.Transfers;

/// <summary>Every transfer to and from this force.</summary>
public sealed class IndexModel(TransferRecords transfers) : PageModel
{
    /// <summary>Those that wait first.</summary>
    public IReadOnlyList<TransferNote> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await transfers.ListAsync(stop) is not { } notes)
        {
            return NotFound();
        }

        Notes = notes;
        return Page();
    }
}
