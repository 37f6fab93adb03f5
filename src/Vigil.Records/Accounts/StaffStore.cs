using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>
/// Accounts as ASP.NET Core Identity keeps them, but that the secret of an authenticator is sealed under the account's own
/// key and that recovery codes are kept only as keyed hashes: whoever has the database alone can sign in as nobody.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="keys">The keys.</param>
public sealed class StaffStore(RecordsDb db, KeyStore keys) : UserOnlyStore<StaffRow, RecordsDb, Guid>(db)
{
    /// <inheritdoc/>
    public override async Task SetAuthenticatorKeyAsync(StaffRow user, string key, CancellationToken cancellationToken)
    {
        var own = await keys.OfAsync(user.ForceId, user.Id, cancellationToken);
        var envelope = Envelope.Seal(own.Secret, own.Id, Bound(user), Encoding.UTF8.GetBytes(key));
        await base.SetAuthenticatorKeyAsync(user, Convert.ToBase64String(envelope), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="SealingUnavailableException">The account's key cannot be had.</exception>
    /// <exception cref="CryptographicException">The secret was changed, or is another account's.</exception>
    public override async Task<string?> GetAuthenticatorKeyAsync(StaffRow user, CancellationToken cancellationToken)
    {
        if (await base.GetAuthenticatorKeyAsync(user, cancellationToken) is not { } sealed64)
        {
            return null;
        }

        var own = await keys.OfAsync(user.ForceId, user.Id, cancellationToken);
        return Encoding.UTF8.GetString(Envelope.Open(own.Secret, Bound(user), Convert.FromBase64String(sealed64)));
    }

    /// <inheritdoc/>
    public override async Task ReplaceCodesAsync(StaffRow user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var own = await keys.OfAsync(user.ForceId, user.Id, cancellationToken);
        await base.ReplaceCodesAsync(user, [.. recoveryCodes.Select(code => Hash(own, code))], cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<bool> RedeemCodeAsync(StaffRow user, string code, CancellationToken cancellationToken) =>
        await base.RedeemCodeAsync(user, Hash(await keys.OfAsync(user.ForceId, user.Id, cancellationToken), code), cancellationToken);

    private static string Hash(DataKey key, string code) =>
        Convert.ToBase64String(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes($"vigil/1|recovery|{code.ToUpperInvariant()}")));

    private static byte[] Bound(StaffRow user) => Envelope.Bind(user.ForceId, user.Id, SealedKind.Authenticator);
}
