using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Transfers;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Transfers;

/// <summary>Another force asked to take a record over, and that taken back.</summary>
public sealed class PersonModel(PeopleRecords people, TransferRecords transfers) : PersonPage
{
    [BindProperty]
    public string? Force { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? HandOver { get; set; }

    [BindProperty]
    public string? Revoked { get; set; }

    /// <summary>The other forces.</summary>
    public IReadOnlyList<OtherForce> Forces { get; private set; } = [];

    /// <summary>The transfers of this record, the latest first.</summary>
    public IReadOnlyList<TransferNote> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var to = Guid.TryParse(Force, out var force) ? force : default;
        return IsDone(await transfers.AskAsync(Act("ask-transfer", Reason), Id, to, HandOver ?? "", stop), field => field) ? Redirect($"/people/{Id}/transfer") : Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        return IsDone(await transfers.RevokeAsync(Act("revoke-transfer", Revoked), Id, stop), field => field) ? Redirect($"/people/{Id}/transfer") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Allocate, stop))
        {
            return false;
        }

        (Forces, Notes) = (await transfers.ForcesAsync(stop), await transfers.OfPersonAsync(Id, stop));
        return true;
    }
}
