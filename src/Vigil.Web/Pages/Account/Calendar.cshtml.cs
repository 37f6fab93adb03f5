using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>One's own calendar feed.</summary>
public sealed class CalendarModel(CalendarRecords calendar, PublicAddress site) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    public bool HasWork => calendar.HasWork;

    /// <summary>When the address was made (UTC); none where there is none.</summary>
    public DateTime? MadeAt { get; private set; }

    /// <summary>The address, in the answer that made it only.</summary>
    public Uri? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Token = Guid.CreateVersion7();
        ModelState.Remove(nameof(Token));
        MadeAt = await calendar.MadeAtAsync(stop);
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken stop)
    {
        var given = await calendar.MakeAsync(new(Token, "make-calendar-feed", "own-account"), stop);
        if (given.Secret is not { } secret)
        {
            return await StayAsync(given.Outcome, stop);
        }

        Address = new Uri(site.Uri, $"/calendar/{secret}.ics");
        await OnGetAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken stop) =>
        await StayAsync(await calendar.RevokeAsync(new(Token, "revoke-calendar-feed", "own-account"), stop), stop);

    private async Task<IActionResult> StayAsync(ActOutcome outcome, CancellationToken stop)
    {
        if (outcome is not ActOutcome.Refused refused)
        {
            return Redirect("/account/calendar");
        }

        ModelState.AddModelError("", refused.Refusal.Reason);
        await OnGetAsync(stop);
        return Page();
    }
}
