using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Vigil.Records.Accounts;

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
    public Guid? Account => Held?.Account;

    /// <summary>The hash of the code that was typed.</summary>
    public string? Code => Held?.Code;

    private (Guid Account, string Code)? Held
    {
        get
        {
            try
            {
                return Http.Request.Cookies[Cookie] is { } cookie && protector.Unprotect(cookie).Split('|') is [var id, var code] && Guid.TryParse(id, out var account) ? (account, code) : null;
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }

    /// <summary>Remembers it.</summary>
    public void Keep(Guid account, string code) => Http.Response.Cookies.Append(Cookie, protector.Protect($"{account}|{JoiningCode.HashOf(code)}", Lasts), Options);

    /// <summary>Forgets it.</summary>
    public void Forget() => Http.Response.Cookies.Delete(Cookie, Options);
}
