using System.Security.Cryptography;
using System.Text;
using Vigil.Domain.People;

namespace Vigil.Records.Sealing;

/// <summary>Seals and opens a person's values.</summary>
/// <param name="keys">The keys.</param>
public sealed class Vault(KeyStore keys)
{
    /// <summary>Seals a number under a person's key, with its mask and the index by which exactly it can be found.</summary>
    public async ValueTask<Sealed> SealAsync(Guid forceId, Guid personId, SealedKind kind, string typed, CancellationToken stop)
    {
        var normal = Numbers.Normal(typed);
        var key = await keys.OfAsync(forceId, personId, stop);
        var envelope = Envelope.Seal(key.Secret, key.Id, Envelope.Bind(forceId, personId, kind), Encoding.UTF8.GetBytes(normal));
        return new(Masks.Of(kind, normal), Convert.ToBase64String(envelope), IndexOf(forceId, kind, typed));
    }

    /// <summary>Opens a sealed number; the caller writes the reveal into the ledger first.</summary>
    /// <exception cref="SealingUnavailableException">The person's key has been destroyed.</exception>
    public async ValueTask<string> OpenAsync(Guid forceId, Guid personId, SealedKind kind, Sealed value, CancellationToken stop)
    {
        var key = await keys.FindAsync(personId, stop) ?? throw new SealingUnavailableException("The key of this record has been destroyed.");
        return Encoding.UTF8.GetString(Envelope.Open(key.Secret, Envelope.Bind(forceId, personId, kind), Convert.FromBase64String(value.Cipher)));
    }

    /// <summary>The blind index of a number: the same for the same number in one force, and no help in guessing it without the key.</summary>
    public string IndexOf(Guid forceId, SealedKind kind, string typed) =>
        Convert.ToBase64String(HMACSHA256.HashData(keys.IndexKey(forceId, kind), Encoding.UTF8.GetBytes(Numbers.Normal(typed)))[..16]);
}
