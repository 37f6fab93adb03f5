using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Vigil.Records.Sealing;

/// <summary>A key in use.</summary>
/// <param name="Id">Which.</param>
/// <param name="Secret">Its 32 bytes.</param>
public readonly record struct DataKey(Guid Id, byte[] Secret);

/// <summary>Keys of people, of forces and of the installation: made when first needed, held a short while, destroyed for good.</summary>
/// <param name="open">Opens the key store's own database.</param>
/// <param name="isDuplicate">Whether a failure is a row that exists already.</param>
/// <param name="scrub">Removes from the database's files what an update has left behind.</param>
/// <param name="masterKey">What wraps the keys; read when first needed.</param>
/// <param name="time">The time.</param>
public sealed class KeyStore(
    Func<KeysDb> open, Func<Exception, bool> isDuplicate, Func<KeysDb, CancellationToken, Task> scrub, Func<MasterKey> masterKey, TimeProvider time)
{
    // a key destroyed on another node is forgotten here within this time
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(60);
    private const int MostHeld = 20_000;
    private readonly Lazy<MasterKey> master = new(masterKey);
    private readonly ConcurrentDictionary<Guid, (DataKey Key, DateTimeOffset Until)> held = new();
    private readonly ConcurrentDictionary<Guid, DateTime> destroyed = new();

    /// <summary>Whose key the installation's own is: it seals the tree's heads.</summary>
    public static readonly Guid Installation = Guid.Empty;

    /// <summary>Reads the master key, so that a start without it fails at once and in words.</summary>
    /// <exception cref="SealingUnavailableException">There is none, or others can read it.</exception>
    public void RequireMasterKey() => _ = master.Value;

    /// <summary>The key of a person, a force or the installation; made when there is none yet.</summary>
    /// <exception cref="SealingUnavailableException">The key was destroyed, or the master key cannot be had.</exception>
    public async ValueTask<DataKey> OfAsync(Guid forceId, Guid ownerId, CancellationToken stop) =>
        await FindAsync(ownerId, stop) ?? await MakeAsync(forceId, ownerId, stop);

    /// <summary>The key, or none where it was never made or has been destroyed.</summary>
    /// <exception cref="SealingUnavailableException">The master key cannot be had, or it is not the one that wrapped this key.</exception>
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

    /// <summary>
    /// Destroys a key for good: what it sealed cannot be opened any more, here at once, on other nodes within a minute, and
    /// from backups when the last backup of the key store that has it is gone. Its tombstone stays.
    /// </summary>
    public async Task DestroyAsync(Guid forceId, Guid ownerId, Guid actId, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        destroyed[ownerId] = now;
        held.TryRemove(ownerId, out _);
        await using var db = open();
        var changed = await db.Keys.Where(key => key.OwnerId == ownerId && key.DestroyedAt == null).ExecuteUpdateAsync(
            key => key.SetProperty(k => k.Wrapped, (byte[]?)null).SetProperty(k => k.DestroyedAt, now).SetProperty(k => k.DestroyedBy, actId), stop);
        if (changed == 0 && !await db.Keys.AnyAsync(key => key.OwnerId == ownerId, stop))
        {
            db.Keys.Add(new() { Id = Guid.CreateVersion7(), ForceId = forceId, OwnerId = ownerId, MadeAt = now, DestroyedAt = now, DestroyedBy = actId });
            await db.SaveChangesAsync(stop);
        }

        await scrub(db, stop);
    }

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
        }
        catch (DbUpdateException failure) when (isDuplicate(failure))
        {
            // another request made it first, or it has been destroyed
            return await FindAsync(ownerId, stop) ?? throw new SealingUnavailableException("The key of this record has been destroyed.", failure);
        }

        return Hold(ownerId, key) ?? throw new SealingUnavailableException("The key of this record has been destroyed.");
    }

    /// <summary>Holds a key for a while, unless it was destroyed while it was being read.</summary>
    private DataKey? Hold(Guid ownerId, DataKey key)
    {
        if (held.Count > MostHeld)
        {
            held.Clear();
        }

        held[ownerId] = (key, time.GetUtcNow() + Held);
        if (!destroyed.ContainsKey(ownerId))
        {
            return key;
        }

        held.TryRemove(ownerId, out _);
        return null;
    }
}
