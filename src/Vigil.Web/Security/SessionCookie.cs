using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Vigil.Records.Accounts;

namespace Vigil.Web.Security;

/// <summary>
/// The cookie names an account, a session and the account's security stamp, and nothing else. What the account is and
/// may do is read anew at every request.
/// </summary>
public static class SessionCookie
{
    /// <summary>The scheme it is signed in under.</summary>
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    private const string Session = "session", Stamp = "stamp";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(20), RenewEvery = TimeSpan.FromMinutes(1);

    /// <summary>What the cookie says of someone signed in.</summary>
    public static ClaimsPrincipal PrincipalOf(SignedIn signedIn) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, signedIn.Staff.Id.ToString()),
        new(Session, signedIn.Session.ToString()),
        new(Stamp, signedIn.Stamp),
    ], Scheme));

    /// <summary>Sets it up.</summary>
    public static void Configure(CookieAuthenticationOptions cookie, bool https)
    {
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "next";
        cookie.Cookie.Name = https ? "__Host-vigil" : "vigil";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.Events = new()
        {
            OnValidatePrincipal = ValidateAsync,
            OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew = context.ElapsedTime >= RenewEvery;
                return Task.CompletedTask;
            },
            OnRedirectToLogin = context =>
            {
                // a form cannot be sent again by a redirect, so only pages are returned to
                context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : cookie.LoginPath);
                return Task.CompletedTask;
            },
        };
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<SignedIn>() is not null)
        {
            return;
        }

        // a page that says what went wrong must not ask the database that went wrong
        var signedIn = http.Features.Get<IExceptionHandlerFeature>() is null
            && Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            && Guid.TryParse(context.Principal?.FindFirstValue(Session), out var session)
                ? await http.RequestServices.GetRequiredService<Sessions>().FindAsync(account, session, http.RequestAborted)
                : null;
        if (signedIn is not null && signedIn.Stamp == context.Principal?.FindFirstValue(Stamp))
        {
            http.Features.Set(signedIn);
        }
        else
        {
            context.RejectPrincipal();
        }
    }
}
