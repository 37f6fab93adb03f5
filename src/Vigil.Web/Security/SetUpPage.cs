using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Vigil.Web.Security;

/// <summary>A page on which someone sets a password and an authenticator, proved by a code, and is given recovery codes.</summary>
public abstract class SetUpPage(Enrolment enrolment, AuthenticatorOffer offer) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The sealed secret.</summary>
    [BindProperty]
    public string? Offered { get; set; }

    /// <summary>What the app is told, where no picture can be read.</summary>
    public string Secret { get; private set; } = "";

    public string UserName { get; private set; } = "";

    /// <summary>The recovery codes, once it is done: shown this once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    protected async Task<IActionResult> OfferAsync(Guid account)
    {
        UserName = (await enrolment.WaysAsync(account)).UserName;
        Secret = offer.Open(account, Offered) ?? AuthenticatorCode.NewSecret();
        // a new secret must replace the one that was sent, or the form would bring the old one back
        ModelState.Remove(nameof(Offered));
        Offered = offer.Seal(account, Secret);
        return Page();
    }

    /// <summary>Takes the form.</summary>
    protected async Task<IActionResult> SetUpAsync(Guid account, string? code, CancellationToken stop)
    {
        var secret = offer.Open(account, Offered);
        var step = secret is null || string.IsNullOrWhiteSpace(Code) ? null : enrolment.StepOf(secret, Code);
        if (secret is null)
        {
            ModelState.AddModelError(nameof(Code), "This page was open for too long: take the new picture below with your app and enter the code it shows");
        }
        else if (step is null)
        {
            ModelState.AddModelError(nameof(Code), "Enter the six digits that your app shows now");
        }

        if (await enrolment.FaultAsync(account, Password ?? "") is { } fault)
        {
            ModelState.AddModelError(nameof(Password), fault);
        }

        if (!ModelState.IsValid)
        {
            return await OfferAsync(account);
        }

        if (await enrolment.SetUpAsync(account, Password!, secret!, step!.Value, code, stop) is not { } codes)
        {
            return Redirect("/sign-in/join");
        }

        RecoveryCodes = codes;
        return Page();
    }
}
