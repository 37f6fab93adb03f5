using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Transfers;

namespace Vigil.Web.Pages.Transfers;

/// <summary>A transfer that another force asks for: its note, accepted or rejected.</summary>
public sealed class AnswerModel(TransferRecords transfers) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Transfer { get; set; }

    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public string? Manager { get; set; }

    [BindProperty]
    public string? Supervisor { get; set; }

    [BindProperty]
    public string? Rejected { get; set; }

    /// <summary>The transfer, with who can be named.</summary>
    public TransferAsked Asked { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Token = Guid.CreateVersion7();
        return await OpenAsync(stop) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken stop) => AnswerAsync(
        () => transfers.AcceptAsync(
            new(Token, "accept-transfer", "transfer"), Transfer, Guid.TryParse(Manager, out var manager) ? manager : default, Guid.TryParse(Supervisor, out var supervisor) ? supervisor : default, stop), stop);

    public Task<IActionResult> OnPostRejectAsync(CancellationToken stop) => AnswerAsync(() => transfers.RejectAsync(new(Token, "reject-transfer", "transfer", Rejected), Transfer, stop), stop);

    private async Task<IActionResult> AnswerAsync(Func<Task<ActOutcome>> answer, CancellationToken stop)
    {
        switch (await answer())
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return Redirect($"/transfers/{Transfer}");
            case ActOutcome.Refused { Refusal: var refusal } when await OpenAsync(stop):
                ModelState.AddModelError(refusal.Field ?? "", $"{refusal.Reason} ({refusal.Provision})");
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await transfers.OpenAsync(Transfer, stop) is not { } asked)
        {
            return false;
        }

        Asked = asked;
        return true;
    }
}
