using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.SignIn;

/// <summary>Setting up the first way in, after a joining code: a passkey, or a password and an authenticator.</summary>
[EnableRateLimiting(SignInRate.Name)]
public sealed class SetUpModel(Enrolment enrolment, AuthenticatorOffer offer, Passkeys passkeys, JoiningCookie cookie, Sessions sessions)
    : SetUpPage(enrolment, offer)
{
    private readonly Enrolment enrolment = enrolment;

    public async Task<IActionResult> OnGetAsync() => cookie.Account is { } account ? await OfferAsync(account) : Again();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (cookie.Account is not { } account)
        {
            return Again();
        }

        var answer = await SetUpAsync(account, cookie.Code, stop);
        if (RecoveryCodes.Count > 0)
        {
            cookie.Forget();
        }

        return answer;
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        if (cookie.Account is not { } account)
        {
            return NotFound();
        }

        var name = (await enrolment.WaysAsync(account)).UserName;
        return Content(await passkeys.OfferAsync(account, name, name), "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? passkeyName, CancellationToken stop)
    {
        if (cookie.Account is not { } account)
        {
            return Again();
        }

        if (await passkeys.MadeAsync(account, credential ?? "") is not { } made)
        {
            ModelState.AddModelError(nameof(Password), "The device’s answer could not be used. Try again, or set a password and an authenticator");
            return await OfferAsync(account);
        }

        made.Name = PasskeyWords.NameOf(passkeyName);
        if (!await enrolment.AddAsync(account, made, cookie.Code, stop)
            || await sessions.BeginAsync(account, Proof.Passkey, stop) is not { } signedIn)
        {
            return Again();
        }

        cookie.Forget();
        await HttpContext.SignInAsync(SessionCookie.Scheme, SessionCookie.PrincipalOf(signedIn));
        return Redirect("/");
    }

    private RedirectResult Again() => Redirect("/sign-in/join");
}
