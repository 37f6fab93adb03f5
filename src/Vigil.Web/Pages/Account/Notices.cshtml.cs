using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Records.Notices;
using Vigil.Web.Mail;

namespace Vigil.Web.Pages.Account;

/// <summary>One's own e-mail notices.</summary>
public sealed class NoticesModel(NoticeRecords notices, MailServer server) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    public bool HasWork => notices.HasWork;

    /// <summary>Whether the installation has a mail server.</summary>
    public bool Configured => server.Host is not null;

    /// <summary>What is chosen; none where they are off.</summary>
    public NoticeKept? Kept { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Kept = await notices.MineAsync(stop);
        (Token, Address) = (Guid.CreateVersion7(), Kept?.Address);
    }

    public async Task<IActionResult> OnPostOnAsync(CancellationToken stop)
    {
        if (server.Fault(Address?.Trim()) is not { } fault)
        {
            return await StayAsync(await notices.TurnOnAsync(new(Token, "turn-notices-on", "own-account"), Address!.Trim(), stop), stop);
        }

        ModelState.AddModelError(nameof(Address), fault);
        Kept = await notices.MineAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken stop) =>
        await StayAsync(await notices.TurnOffAsync(new(Token, "turn-notices-off", "own-account"), stop), stop);

    private async Task<IActionResult> StayAsync(ActOutcome outcome, CancellationToken stop)
    {
        if (outcome is not ActOutcome.Refused refused)
        {
            return Redirect("/account/notices");
        }

        ModelState.AddModelError("", refused.Refusal.Reason);
        Kept = await notices.MineAsync(stop);
        return Page();
    }
}
