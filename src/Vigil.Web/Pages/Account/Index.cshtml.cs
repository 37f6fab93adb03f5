using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>One's own account: how one signs in, and signing out.</summary>
public sealed class IndexModel(Staff staff, Sessions sessions, Enrolment enrolment, Passkeys passkeys, LondonClock clock) : PageModel
{
    public Staff Who => staff;

    public WaysToSignIn Ways { get; private set; } = null!;

    /// <summary>Whether they have only just signed in, and may change how.</summary>
    public bool Fresh => SignedIn.IsFresh(clock.UtcNow);

    private SignedIn SignedIn => HttpContext.Features.Get<SignedIn>()!;

    public async Task OnGetAsync() => Ways = await enrolment.WaysAsync(staff.Id);

    public async Task<IActionResult> OnPostSignOutAsync(string? next, CancellationToken stop)
    {
        await sessions.EndAsync(SignedIn, stop);
        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        return Redirect(Url.IsLocalUrl(next) ? $"/sign-in?next={Uri.EscapeDataString(next)}" : "/sign-in");
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Fresh
        ? Content(await passkeys.OfferAsync(staff.Id, (await enrolment.WaysAsync(staff.Id)).UserName, staff.Name), "application/json")
        : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? passkeyName, CancellationToken stop)
    {
        if (!Fresh || await passkeys.MadeAsync(staff.Id, credential ?? "") is not { } made)
        {
            return await ShowAsync("The device’s answer could not be used. Try again");
        }

        made.Name = PasskeyWords.NameOf(passkeyName);
        await enrolment.AddAsync(staff.Id, made, code: null, stop);
        return await StayAsync(stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? passkey, CancellationToken stop)
    {
        var id = new byte[(passkey?.Length ?? 0) + 1];
        if (!Fresh || !Convert.TryFromBase64String(passkey ?? "", id, out var length))
        {
            return NotFound();
        }

        return await enrolment.RemoveAsync(staff.Id, id[..length], stop)
            ? await StayAsync(stop)
            : await ShowAsync("This is your only way to sign in. Set up another before you remove it");
    }

    private async Task<IActionResult> ShowAsync(string fault)
    {
        ModelState.AddModelError("", fault);
        await OnGetAsync();
        return Page();
    }

    private async Task<IActionResult> StayAsync(CancellationToken stop)
    {
        await Renewal.GoOnAsync(HttpContext, sessions, SignedIn, stop);
        return Redirect("/account");
    }
}
