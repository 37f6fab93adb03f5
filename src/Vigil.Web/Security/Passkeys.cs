using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Vigil.Records.Storage;

namespace Vigil.Web.Security;

/// <summary>
/// Passkeys (WebAuthn): made for this address only, kept by the device, used only after the device has made sure who holds
/// it. What was asked of the device is kept, sealed, in a cookie for five minutes and counts once.
/// </summary>
public sealed class Passkeys(
    IPasskeyHandler<StaffRow> handler, UserManager<StaffRow> accounts, IDataProtectionProvider protection, PublicAddress address, IHttpContextAccessor context)
{
    private static readonly TimeSpan Answer = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector making = protection.CreateProtector("Vigil.Passkeys", "make").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector proving = protection.CreateProtector("Vigil.Passkeys", "prove").ToTimeLimitedDataProtector();

    private HttpContext Http => context.HttpContext ?? throw new InvalidOperationException("Outside a request no passkey is asked for.");

    private string Cookie => address.Https ? "__Host-vigil-passkey" : "vigil-passkey";

    /// <summary>What passkeys are asked for here.</summary>
    public static void Configure(IdentityPasskeyOptions options, PublicAddress address)
    {
        options.ServerDomain = address.Uri.Host;
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.ValidateOrigin = origin => ValueTask.FromResult(!origin.CrossOrigin && address.IsOrigin(origin.Origin));
    }

    /// <summary>What the browser needs to make a passkey for an account.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="userName">What the device shows beside it.</param>
    /// <param name="name">The name of its owner.</param>
    public async Task<string> OfferAsync(Guid account, string userName, string name)
    {
        var offered = await handler.MakeCreationOptionsAsync(new() { Id = account.ToString(), Name = userName, DisplayName = name }, Http);
        Keep(making, offered.AttestationState);
        return offered.CreationOptionsJson;
    }

    /// <summary>The passkey that a device made; none where it is not what was asked for.</summary>
    public async Task<UserPasskeyInfo?> MadeAsync(Guid account, string credential)
    {
        if (Kept(making) is not { } state)
        {
            return null;
        }

        var made = await handler.PerformAttestationAsync(new() { CredentialJson = credential, HttpContext = Http, AttestationState = state });
        return made.Succeeded && made.UserEntity.Id == account.ToString() ? made.Passkey : null;
    }

    /// <summary>What the browser needs to sign in with any passkey for this address.</summary>
    public async Task<string> AskAsync()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Http);
        Keep(proving, asked.AssertionState);
        return asked.RequestOptionsJson;
    }

    /// <summary>Whose passkey answered; none where it proves nothing.</summary>
    public async Task<StaffRow?> ProvedAsync(string credential)
    {
        if (Kept(proving) is not { } state)
        {
            return null;
        }

        var proved = await handler.PerformAssertionAsync(new() { CredentialJson = credential, HttpContext = Http, AssertionState = state });
        return proved.Succeeded && (await accounts.AddOrUpdatePasskeyAsync(proved.User, proved.Passkey)).Succeeded ? proved.User : null;
    }

    private void Keep(ITimeLimitedDataProtector protector, string? state) =>
        Http.Response.Cookies.Append(Cookie, protector.Protect(state ?? "", Answer), Options);

    private string? Kept(ITimeLimitedDataProtector protector)
    {
        Http.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return Http.Request.Cookies[Cookie] is { } cookie ? protector.Unprotect(cookie) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = address.Https, Path = "/", IsEssential = true };
}
