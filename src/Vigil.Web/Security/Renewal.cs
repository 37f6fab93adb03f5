using Microsoft.AspNetCore.Authentication;
using Vigil.Records.Accounts;

namespace Vigil.Web.Security;

/// <summary>After someone has changed how they sign in: every other session of theirs ends, and this one goes on.</summary>
public static class Renewal
{
    /// <summary>Ends the others, and gives this session a cookie with the account's new stamp.</summary>
    public static async Task GoOnAsync(HttpContext context, Sessions sessions, SignedIn signedIn, CancellationToken stop)
    {
        await sessions.EndOthersAsync(signedIn.Staff.Id, signedIn.Session, stop);
        if (await sessions.FindAsync(signedIn.Staff.Id, signedIn.Session, stop) is { } now)
        {
            await context.SignInAsync(SessionCookie.Scheme, SessionCookie.PrincipalOf(now));
        }
    }
}
