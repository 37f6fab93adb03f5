using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>A new password and authenticator for oneself, shortly after signing in.</summary>
public sealed class SetUpModel(Staff staff, Sessions sessions, Enrolment enrolment, AuthenticatorOffer offer, LondonClock clock) : SetUpPage(enrolment, offer)
{
    public bool Fresh => SignedIn.IsFresh(clock.UtcNow);

    private SignedIn SignedIn => HttpContext.Features.Get<SignedIn>()!;

    public async Task<IActionResult> OnGetAsync() => Fresh ? await OfferAsync(staff.Id) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Fresh)
        {
            return Page();
        }

        var answer = await SetUpAsync(staff.Id, code: null, stop);
        if (RecoveryCodes.Count > 0)
        {
            await Renewal.GoOnAsync(HttpContext, sessions, SignedIn, stop);
        }

        return answer;
    }
}
