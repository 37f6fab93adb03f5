using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// Numbers committed entries and integrates them into the tree, several times a second. One at a time holds the lease;
/// stopping at any point loses nothing, since an entry is numbered and integrated in one transaction.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
public sealed class Sequencer(DatabaseEngine engine, LondonClock clock, ILogger<Sequencer> log) : BackgroundService
{
    private const int MostAtOnce = 2000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250), Lease = TimeSpan.FromSeconds(10);

    // an act's entry carries the time its request began; one that took longer than this to commit is found at the next start
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);
    private readonly Guid holder = Guid.CreateVersion7();
    private DateTime searchedTo = DateTime.MinValue;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOnceAsync(stoppingToken) < MostAtOnce)
                {
                    await Task.Delay(Pause, stoppingToken);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "The ledger's sequencer failed and will try again.");
                await Task.Delay(Pause * 8, CancellationToken.None);
            }
        }
    }

    /// <summary>Integrates what is waiting; the answer is how many entries that was.</summary>
    public async Task<int> RunOnceAsync(CancellationToken stop)
    {
        List<Guid> forces;
        await using (var db = engine.Open(Guid.Empty))
        {
            forces = await db.Forces.Select(force => force.ForceId).ToListAsync(stop);
        }

        var (now, count) = (clock.UtcNow, 0);
        foreach (var force in forces)
        {
            count += await IntegrateAsync(force, now, stop);
        }

        searchedTo = count < MostAtOnce ? now - Margin : searchedTo;
        return count;
    }

    private async Task<int> IntegrateAsync(Guid force, DateTime now, CancellationToken stop)
    {
        await using var db = engine.Open(force);
        await using (var read = engine.Open(force))
        {
            await engine.BeginAsync(read, force, Guid.Empty, writing: false, stop);
            if (!await Waiting(read).AnyAsync(stop))
            {
                return 0;
            }
        }

        await engine.BeginAsync(db, force, Guid.Empty, writing: true, stop);
        if (!await TakeLeaseAsync(db, now, stop))
        {
            return 0;
        }

        var entries = await Waiting(db).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Take(MostAtOnce).ToListAsync(stop);
        var head = await db.LedgerHeads.AsNoTracking().OrderByDescending(row => row.Size).FirstOrDefaultAsync(stop);
        var frontier = await FrontierAsync(db, head?.Size ?? 0, stop);
        foreach (var entry in entries)
        {
            var leaf = Commitments.LeafOf(entry);
            db.LedgerLeaves.Add(new() { Seq = frontier.Size, ForceId = force, EntryId = entry.Id, Hash = leaf });
            frontier.Append(leaf, (level, index, hash) => db.LedgerNodes.Add(new() { Level = level, Index = index, ForceId = force, Hash = hash }));
        }

        db.LedgerHeads.Add(new() { Size = frontier.Size, ForceId = force, Root = frontier.Root, At = now });
        await db.SaveChangesAsync(stop);
        await db.Database.CommitTransactionAsync(stop);
        return entries.Count;
    }

    private IQueryable<LedgerEntryRow> Waiting(RecordsDb db) => db.LedgerEntries.AsNoTracking()
        .Where(entry => entry.At >= searchedTo && !db.LedgerLeaves.Any(leaf => leaf.EntryId == entry.Id));

    private static async Task<Frontier> FrontierAsync(RecordsDb db, long size, CancellationToken stop)
    {
        var nodes = new Dictionary<(int, long), byte[]>();
        for (var level = 0; level < 63; level++)
        {
            if ((size >> level & 1) == 1)
            {
                var index = (size >> level) - 1;
                nodes[(level, index)] = await db.LedgerNodes.Where(node => node.Level == level && node.Index == index).Select(node => node.Hash).SingleAsync(stop);
            }
        }

        return new(size, (level, index) => nodes[(level, index)]);
    }

    /// <summary>One lease for the whole tree, whichever force's entries are integrated.</summary>
    private async Task<bool> TakeLeaseAsync(RecordsDb db, DateTime now, CancellationToken stop)
    {
        var until = now + Lease;
        var taken = await db.LedgerLeases.Where(lease => lease.ForceId == Guid.Empty && (lease.Until < now || lease.Holder == holder))
            .ExecuteUpdateAsync(lease => lease.SetProperty(row => row.Holder, holder).SetProperty(row => row.Until, until), stop);
        if (taken == 1)
        {
            return true;
        }

        if (await db.LedgerLeases.AnyAsync(stop))
        {
            return false;
        }

        db.LedgerLeases.Add(new() { ForceId = Guid.Empty, Holder = holder, Until = until });
        return true;
    }
}
