using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.SignIn;

/// <summary>Signing in with a passkey, or with a password and a code, which works without JavaScript.</summary>
[EnableRateLimiting(SignInRate.Name)]
public sealed class IndexModel(Entrance entrance, Passkeys passkeys, InstalledForces forces) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool Demonstration { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => LookAroundAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Require(UserName, nameof(UserName), "Enter your user name");
        Require(Password, nameof(Password), "Enter your password");
        Require(Code, nameof(Code), "Enter the code from your authenticator");
        if (ModelState.IsValid && await entrance.TryAsync(UserName!.Trim(), Password!, Code!, stop) is { } signedIn)
        {
            return await GoOnAsync(signedIn);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(UserName), "The user name, password or code is not right, or the account is locked");
        }

        await LookAroundAsync(stop);
        return Page();
    }

    /// <summary>What the browser asks the device for.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.AskAsync(), "application/json");

    /// <summary>What the device answered.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken stop)
    {
        if (await entrance.TryAsync(await passkeys.ProvedAsync(credential ?? ""), stop) is { } signedIn)
        {
            return await GoOnAsync(signedIn);
        }

        ModelState.AddModelError(nameof(UserName), "That passkey is not one of Vigil’s, or its account may not sign in now");
        await LookAroundAsync(stop);
        return Page();
    }

    private async Task<IActionResult> GoOnAsync(SignedIn signedIn)
    {
        await HttpContext.SignInAsync(SessionCookie.Scheme, SessionCookie.PrincipalOf(signedIn));
        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : "/");
    }

    private async Task LookAroundAsync(CancellationToken stop) => Demonstration = (await forces.ReadAsync(stop)).Demonstration;

    private void Require(string? value, string field, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, otherwise);
        }
    }
}
