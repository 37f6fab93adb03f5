using System.Security.Cryptography;
using System.Text;
using Vigil.Domain.People;

namespace Vigil.Records.Sealing;

/// <summary>Seals and opens a person's values.</summary>
/// <param name="keys">The keys.</param>
public sealed class Vault(KeyStore keys)
{
    private const int IndexLength = 16;

    /// <summary>Seals a number under a person's key, with its mask and the index by which exactly it can be found.</summary>
    /// <exception cref="ArgumentException">It is not such a number: ask <see cref="Numbers.Fault"/> first.</exception>
    /// <exception cref="SealingUnavailableException">The person's key has been destroyed, or no key can be had.</exception>
    public async ValueTask<Sealed> SealAsync(Guid forceId, Guid personId, SealedKind kind, string typed, CancellationToken stop)
    {
        if (Numbers.Fault(kind, typed) is { } fault)
        {
            throw new ArgumentException(fault, nameof(typed));
        }

        var normal = Numbers.Normal(kind, typed);
        var (mask, index) = (Masks.Of(kind, normal), await IndexOfAsync(forceId, kind, typed, stop));
        var key = await keys.OfAsync(forceId, personId, stop);
        var envelope = Envelope.Seal(key.Secret, key.Id, Bound(forceId, personId, kind, mask, index), Encoding.UTF8.GetBytes(normal));
        return new(mask, Convert.ToBase64String(envelope), index);
    }

    /// <summary>Opens a sealed number; the caller writes the reveal into the ledger first.</summary>
    /// <exception cref="SealingUnavailableException">The person's key has been destroyed, or no key can be had.</exception>
    /// <exception cref="CryptographicException">It was changed, or sealed for another person, kind, mask or index.</exception>
    public async ValueTask<string> OpenAsync(Guid forceId, Guid personId, SealedKind kind, Sealed value, CancellationToken stop)
    {
        var key = await keys.FindAsync(personId, stop) ?? throw new SealingUnavailableException("The key of this record has been destroyed.");
        var envelope = Convert.FromBase64String(value.Cipher);
        return Encoding.UTF8.GetString(Envelope.Open(key.Secret, Bound(forceId, personId, kind, value.Mask, value.Index), envelope));
    }

    /// <summary>Seals a picture under a person's key.</summary>
    /// <exception cref="SealingUnavailableException">The person's key has been destroyed, or no key can be had.</exception>
    public async ValueTask<byte[]> SealPictureAsync(Guid forceId, Guid personId, Guid pictureId, byte[] picture, CancellationToken stop)
    {
        var key = await keys.OfAsync(forceId, personId, stop);
        return Envelope.Seal(key.Secret, key.Id, BoundPicture(forceId, personId, pictureId), picture);
    }

    /// <summary>Opens a sealed picture; the caller writes the look into the ledger before it is shown.</summary>
    /// <exception cref="SealingUnavailableException">The person's key has been destroyed, or no key can be had.</exception>
    /// <exception cref="CryptographicException">It was changed, or is another's.</exception>
    public async ValueTask<byte[]> OpenPictureAsync(Guid forceId, Guid personId, Guid pictureId, byte[] sealedPicture, CancellationToken stop)
    {
        var key = await keys.FindAsync(personId, stop) ?? throw new SealingUnavailableException("The key of this record has been destroyed.");
        return Envelope.Open(key.Secret, BoundPicture(forceId, personId, pictureId), sealedPicture);
    }

    /// <summary>The blind index of a number: the same for the same number in one force, and no help in guessing it without the key.</summary>
    public async ValueTask<string> IndexOfAsync(Guid forceId, SealedKind kind, string typed, CancellationToken stop)
    {
        var force = await keys.OfAsync(forceId, forceId, stop);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, force.Secret, HMACSHA256.HashSizeInBytes, info: Encoding.UTF8.GetBytes($"vigil/1|index|{kind}"));
        return Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Numbers.Normal(kind, typed))).AsSpan(0, IndexLength));
    }

    private static byte[] BoundPicture(Guid forceId, Guid personId, Guid pictureId) => Envelope.Bind(forceId, personId, SealedKind.Picture, $"{pictureId:N}");

    // mask and index are bound in too: a sealed value cannot be shown under another's mask or found by another's index
    private static byte[] Bound(Guid forceId, Guid personId, SealedKind kind, string mask, string? index) =>
        Envelope.Bind(forceId, personId, kind, $"{mask}|{index}");
}
