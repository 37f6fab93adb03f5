using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace Vigil.Web.Security;

/// <summary>
/// A new authenticator secret between being shown and being proved by a code: it travels sealed in the form, bound to the
/// account, for half an hour, and is kept only when a code has proved it.
/// </summary>
public sealed class AuthenticatorOffer(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>Seals a secret for the form.</summary>
    public string Seal(Guid account, string secret) => For(account).Protect(secret, Lasts);

    /// <summary>The secret of a form; none where it was changed, is another account's, or too old.</summary>
    public string? Open(Guid account, string? kept)
    {
        try
        {
            return kept is null ? null : For(account).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The picture that an authenticator app reads, as SVG.</summary>
    public static string PictureOf(string secret, string userName)
    {
        using var code = QRCodeGenerator.GenerateQrCode(AuthenticatorCode.AddressOf(secret, userName), QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4);
    }

    private ITimeLimitedDataProtector For(Guid account) => protection.CreateProtector("Vigil.Authenticator", account.ToString()).ToTimeLimitedDataProtector();
}
