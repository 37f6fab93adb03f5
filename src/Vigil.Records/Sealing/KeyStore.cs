using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Vigil.Records.Sealing;

/// <summary>A key in use.</summary>
/// <param name="Id">Which.</param>
/// <param name="Secret">Its 32 bytes.</param>
public readonly record struct DataKey(Guid Id, byte[] Secret);

/// <summary>Keys of people and forces: made when first needed, held a short while, destroyed for good.</summary>
/// <param name="open">Opens the key store's own database.</param>
/// <param name="isDuplicate">Whether a failure is a row that exists already.</param>
/// <param name="masterKey">What wraps the keys; read when first needed.</param>
/// <param name="time">The time.</param>
public sealed class KeyStore(Func<KeysDb> open, Func<Exception, bool> isDuplicate, Func<MasterKey> masterKey, TimeProvider time)
{
    // a key destroyed on another node is forgotten here within this time
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(60);
    private const int MostHeld = 20_000;
    private readonly Lazy<MasterKey> master = new(masterKey);
    private readonly ConcurrentDictionary<Guid, (DataKey? Key, DateTimeOffset Until)> held = new();

    /// <summary>The key of a person or force; made when there is none yet.</summary>
    /// <exception cref="SealingUnavailableException">The key was destroyed, or the key store cannot be reached.</exception>
    public async ValueTask<DataKey> OfAsync(Guid forceId, Guid ownerId, CancellationToken stop) =>
        await FindAsync(ownerId, stop) ?? await MakeAsync(forceId, ownerId, stop);

    /// <summary>The key, or none where it was never made or has been destroyed.</summary>
    public async ValueTask<DataKey?> FindAsync(Guid ownerId, CancellationToken stop)
    {
        if (held.TryGetValue(ownerId, out var found) && found.Until > time.GetUtcNow())
        {
            return found.Key;
        }

        await using var db = open();
        var row = await db.Keys.AsNoTracking().FirstOrDefaultAsync(key => key.OwnerId == ownerId, stop);
        return row?.Wrapped is null ? null : Hold(ownerId, new(row.Id, master.Value.Unwrap(row)));
    }

    /// <summary>Destroys a key: what it sealed cannot be opened any more, here at once, elsewhere within a minute.</summary>
    public async Task DestroyAsync(Guid ownerId, CancellationToken stop)
    {
        await using var db = open();
        var now = time.GetUtcNow().UtcDateTime;
        await db.Keys.Where(key => key.OwnerId == ownerId).ExecuteUpdateAsync(
            key => key.SetProperty(k => k.Wrapped, (byte[]?)null).SetProperty(k => k.DestroyedAt, now), stop);
        held.TryRemove(ownerId, out _);
    }

    /// <summary>A key for blind indexes of one kind in one force.</summary>
    public byte[] IndexKey(Guid forceId, SealedKind kind) => master.Value.Derive(forceId, "index/" + kind);

    private async Task<DataKey> MakeAsync(Guid forceId, Guid ownerId, CancellationToken stop)
    {
        await using var db = open();
        var key = new DataKey(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
        var row = new KeyRow { Id = key.Id, ForceId = forceId, OwnerId = ownerId, MadeAt = time.GetUtcNow().UtcDateTime };
        row.Wrapped = master.Value.Wrap(row, key.Secret);
        db.Keys.Add(row);
        try
        {
            await db.SaveChangesAsync(stop);
            return Hold(ownerId, key);
        }
        catch (DbUpdateException failure) when (isDuplicate(failure))
        {
            // another request made it first, or it has been destroyed
            return await FindAsync(ownerId, stop) ?? throw new SealingUnavailableException("The key of this record has been destroyed.", failure);
        }
    }

    private DataKey Hold(Guid ownerId, DataKey key)
    {
        if (held.Count > MostHeld)
        {
            held.Clear();
        }

        held[ownerId] = (key, time.GetUtcNow() + Held);
        return key;
    }
}
