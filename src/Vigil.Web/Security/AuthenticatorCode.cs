using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vigil.Web.Security;

/// <summary>
/// Time-based one-time codes of authenticator apps (RFC 6238: SHA-1, 30 seconds, six digits). ASP.NET Core Identity's own
/// check accepts a code twice; this one says which step it belongs to, so that it can be spent.
/// </summary>
public static class AuthenticatorCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int SecondsPerStep = 30, Tolerance = 1;

    /// <summary>The step to which a code belongs, one step early or late allowed; none where it is wrong.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now)
    {
        var key = Decode(secret);
        var current = now.ToUnixTimeSeconds() / SecondsPerStep;
        for (var step = current - Tolerance; step <= current + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step)), Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>A new secret: 160 bits in base 32, as authenticator apps take it.</summary>
    public static string NewSecret() => string.Concat(RandomNumberGenerator.GetBytes(32).Select(value => Base32[value % Base32.Length]));

    /// <summary>What an authenticator app reads from a picture.</summary>
    public static string AddressOf(string secret, string account) =>
        $"otpauth://totp/Vigil:{Uri.EscapeDataString(account)}?secret={secret}&issuer=Vigil&digits=6&period={SecondsPerStep}";

    private static string At(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // RFC 6238 and the apps in use know SHA-1; an HMAC does not rest on its collisions
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string secret)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in secret)
        {
            held = (held << 5) | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
