using System.Security.Cryptography;
using System.Text;

namespace Vigil.Records.Sealing;

/// <summary>
/// AES-256-GCM around one value: version, key id, nonce, tag, ciphertext. Version, key id and what the value is bound to
/// are associated data: a sealed value that is changed in any bit or moved to another place does not open.
/// </summary>
public static class Envelope
{
    private const byte Version = 1;
    private const int KeyIdLength = 16, NonceLength = 12, TagLength = 16, Header = 1 + KeyIdLength + NonceLength + TagLength;

    /// <summary>Seals a value.</summary>
    /// <param name="key">The key, 32 bytes.</param>
    /// <param name="keyId">Which key it is.</param>
    /// <param name="bound">What it is bound to: see <see cref="Bind"/>.</param>
    /// <param name="value">The value.</param>
    public static byte[] Seal(ReadOnlySpan<byte> key, Guid keyId, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> value)
    {
        var envelope = new byte[Header + value.Length];
        envelope[0] = Version;
        keyId.TryWriteBytes(envelope.AsSpan(1), bigEndian: true, out _);
        var nonce = envelope.AsSpan(1 + KeyIdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, value, envelope.AsSpan(Header), envelope.AsSpan(1 + KeyIdLength + NonceLength, TagLength), Associated(envelope, bound));
        return envelope;
    }

    /// <summary>Which key an envelope needs.</summary>
    public static Guid KeyIdOf(ReadOnlySpan<byte> envelope) => new(envelope.Slice(1, KeyIdLength), bigEndian: true);

    /// <summary>Opens an envelope.</summary>
    /// <exception cref="CryptographicException">It was changed, moved, or sealed with another key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> envelope)
    {
        if (envelope.Length < Header || envelope[0] != Version)
        {
            throw new CryptographicException("This is not a sealed value of a version known here.");
        }

        var value = new byte[envelope.Length - Header];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(envelope.Slice(1 + KeyIdLength, NonceLength), envelope[Header..], envelope.Slice(1 + KeyIdLength + NonceLength, TagLength), value, Associated(envelope, bound));
        return value;
    }

    private static byte[] Associated(ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> bound) => [.. envelope[..(1 + KeyIdLength)], .. bound];

    /// <summary>What a sealed value is bound to.</summary>
    /// <param name="forceId">The force.</param>
    /// <param name="personId">The person; empty for the force's own values.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="place">A place within the kind: a ledger entry and its ordinal.</param>
    public static byte[] Bind(Guid forceId, Guid personId, SealedKind kind, string place = "") =>
        Encoding.UTF8.GetBytes($"vigil/1|{forceId:N}|{personId:N}|{kind}|{place}");
}
