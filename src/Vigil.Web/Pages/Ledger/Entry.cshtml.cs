using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.LookedAt;

namespace Vigil.Web.Pages.Ledger;

/// <summary>One line of the ledger, opened.</summary>
public sealed class EntryModel(LookedAtRecords ledger) : PageModel
{
    public LedgerEntry Entry { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid line, CancellationToken stop)
    {
        if (await ledger.EntryAsync(line, stop) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        return Page();
    }
}
