using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// Verifies the ledger and what it vouches for: grows the whole tree again from the entries, opens every detail whose key
/// still exists, and compares acts, facts and pictures with what their entries say. Everything is read in one snapshot.
/// </summary>
/// <param name="engine">The database.</param>
public sealed class Verification(DatabaseEngine engine)
{
    /// <summary>An entry older than this that is not in the tree is a fault.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private static readonly string[] OfForces = ["ledger_entries", "ledger_details", "ledger_subjects", "ledger_leaves", "ledger_waiting", "acts", "facts", "pictures"];

    /// <summary>Verifies everything as of an instant (UTC).</summary>
    /// <param name="now">An entry may wait for its place in the tree until <see cref="Grace"/> before this.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="remembered">A head that was seen earlier and kept elsewhere: a tree cut back behind it shows by nothing else.</param>
    public async Task<Verified> RunAsync(DateTime now, CancellationToken stop, RememberedHead? remembered = null)
    {
        await using var db = engine.Open(Guid.Empty);
        await engine.BeginSnapshotAsync(db, stop);
        return await RunAsync(db, now, remembered, stop);
    }

    /// <summary>Verifies inside a transaction that is already open.</summary>
    internal async Task<Verified> RunAsync(RecordsDb db, DateTime now, RememberedHead? remembered, CancellationToken stop)
    {
        var faults = new FaultList();
        var rows = new StoredRows(db, faults);
        var (keys, headKey, reason) = await KeysAsync(stop);
        var forces = (await rows.ReadAsync("force_id, name FROM forces WHERE 1 = 1", default, r => r.Id(0), stop)).Rows;
        var placed = new PlacedNumbers(await rows.CountAsync("count(*) FROM ledger_leaves", stop));
        var pictures = new PicturesCheck(faults);
        var facts = new FactsCheck(pictures, faults);
        var entries = new EntriesCheck(rows, keys, now, placed, facts, pictures, faults);
        foreach (var force in forces)
        {
            // row policies show one force at a time
            await engine.ActForAsync(db, force, Guid.Empty, stop);
            await entries.RunAsync(force, stop);
        }

        pictures.Finish();
        if (keys is not null)
        {
            facts.Finish();
        }

        await FindStrangersAsync(rows, forces, faults, stop);
        var tree = await new TreeCheck(rows, headKey, remembered, placed, faults).RunAsync(stop);
        return new(tree.Size, tree.Root, entries.Waiting, entries.Unreadable, tree.Size > 0 ? reason : null, faults.InOrder());
    }

    private async Task<(KeyStore? Keys, byte[]? HeadKey, string? Reason)> KeysAsync(CancellationToken stop)
    {
        try
        {
            engine.Keys.RequireMasterKey();
            return await engine.Keys.FindAsync(KeyStore.Installation, stop) is null
                ? (engine.Keys, null, "The key that seals the tree's heads is not in the key store.")
                : (engine.Keys, await SealedHead.KeyAsync(engine.Keys, stop), null);
        }
        catch (SealingUnavailableException unavailable)
        {
            return (null, null, unavailable.Message);
        }
    }

    private static async Task FindStrangersAsync(StoredRows rows, List<Guid> forces, FaultList faults, CancellationToken stop)
    {
        var known = string.Join(", ", forces.Append(Guid.Empty).Select(force => $"'{force.ToString("D").ToUpperInvariant()}'"));
        foreach (var table in OfForces)
        {
            if (await rows.CountAsync($"count(*) FROM {table} WHERE force_id NOT IN ({known})", stop) is > 0 and var count)
            {
                faults.Add(null, null, $"{count} rows of {table} are of a force that does not exist");
            }
        }
    }
}
