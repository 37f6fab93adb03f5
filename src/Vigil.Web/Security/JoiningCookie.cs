using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Vigil.Web.Security;

/// <summary>That a joining code was right: kept for half an hour, while its owner sets up how they sign in.</summary>
public sealed class JoiningCookie(IDataProtectionProvider protection, PublicAddress address, IHttpContextAccessor context)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Vigil.Joining").ToTimeLimitedDataProtector();

    private HttpContext Http => context.HttpContext ?? throw new InvalidOperationException("Outside a request nobody joins.");

    private string Cookie => address.Https ? "__Host-vigil-joining" : "vigil-joining";

    private CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = address.Https, Path = "/", IsEssential = true };

    /// <summary>Whose code it was; none where none was given, or too long ago.</summary>
    public Guid? Account
    {
        get
        {
            try
            {
                return Http.Request.Cookies[Cookie] is { } cookie && Guid.TryParse(protector.Unprotect(cookie), out var account) ? account : null;
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }

    /// <summary>Remembers it.</summary>
    public void Keep(Guid account) => Http.Response.Cookies.Append(Cookie, protector.Protect(account.ToString(), Lasts), Options);

    /// <summary>Forgets it.</summary>
    public void Forget() => Http.Response.Cookies.Delete(Cookie, Options);
}
