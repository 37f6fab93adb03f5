using System.Security.Cryptography;
using OtpNet;

namespace Vigil.Web.Security;

/// <summary>
/// Time-based one-time codes of authenticator apps (RFC 6238: SHA-1, 30 seconds, six digits). ASP.NET Core Identity's own
/// check accepts a code twice; this one says which step it belongs to, so that it can be spent.
/// </summary>
public static class AuthenticatorCode
{
    private const int SecondsPerStep = 30, SecretLength = 20;

    /// <summary>The step to which a code belongs, one step early or late allowed; none where it is wrong.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now) =>
        new Totp(Base32Encoding.ToBytes(secret), SecondsPerStep).VerifyTotp(now.UtcDateTime, code, out var step, new VerificationWindow(previous: 1, future: 1))
            ? step
            : null;

    /// <summary>A new secret: 160 bits in base 32, as authenticator apps take it.</summary>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretLength));

    /// <summary>What an authenticator app reads from a picture.</summary>
    public static string AddressOf(string secret, string account) =>
        $"otpauth://totp/Vigil:{Uri.EscapeDataString(account)}?secret={secret}&issuer=Vigil&digits=6&period={SecondsPerStep}";
}
