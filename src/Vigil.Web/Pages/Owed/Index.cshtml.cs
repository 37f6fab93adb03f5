using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.Exchange.National;

namespace Vigil.Web.Pages.Owed;

/// <summary>What is owed to the national system, oldest first.</summary>
public sealed class IndexModel(OwedRecords records, Staff staff) : OwedPage(records)
{
    /// <summary>Whose: "all" for everyone's; otherwise an officer's or supervisor's own people, and everyone's for others.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whose { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; } = 1;

    /// <summary>Whether whoever asks works people of their own.</summary>
    public bool HasOwn => staff.Role is StaffRole.OffenderManager or StaffRole.Supervisor;

    /// <summary>Whether everyone's changes are shown.</summary>
    public bool All => !HasOwn || Whose == "all";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await Records.QueueAsync(All ? OwedWhose.All : OwedWhose.Mine, At, stop) is not { } queue)
        {
            return false;
        }

        Queue = queue;
        return true;
    }
}
