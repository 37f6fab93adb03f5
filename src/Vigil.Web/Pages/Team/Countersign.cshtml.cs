using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Supervision;

namespace Vigil.Web.Pages.Team;

/// <summary>What waits for a countersignature in a team, the longest waiting first.</summary>
public sealed class CountersignModel(CountersignQueueRecords records) : PageModel
{
    /// <summary>The queue.</summary>
    public CountersignQueue Queue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await records.ReadAsync(stop) is not { } queue)
        {
            return NotFound();
        }

        Queue = queue;
        return Page();
    }
}
