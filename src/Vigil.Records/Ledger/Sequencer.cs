using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// Numbers committed entries and integrates them into the tree, several times a second. One at a time holds the lease;
/// stopping at any point loses nothing, since an entry is numbered, integrated and taken off the waiting list in one
/// transaction, and two trees can never grow from one head, since a place in it is a primary key.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
public sealed class Sequencer(DatabaseEngine engine, LondonClock clock, ILogger<Sequencer> log) : BackgroundService
{
    private const int MostAtOnce = 2000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250), Breath = TimeSpan.FromMilliseconds(20), Lease = TimeSpan.FromSeconds(10);
    private readonly Guid holder = Guid.CreateVersion7();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failing = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            try
            {
                pause = await RunOnceAsync(stoppingToken) == MostAtOnce ? Breath : Pause;
                if (failing)
                {
                    log.LogWarning("The ledger's sequencer works again.");
                }

                failing = false;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // once, not every two seconds of a night
                if (!failing)
                {
                    log.LogError(failure, "The ledger's sequencer failed and tries again every few seconds.");
                }

                failing = true;
                pause = Pause * 8;
            }

            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Integrates what is waiting; the answer is how many entries that was.</summary>
    /// <exception cref="InvalidOperationException">The stored tree does not lead to its own last head: nothing is built on it.</exception>
    public async Task<int> RunOnceAsync(CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        if (!await db.LedgerWaiting.AnyAsync(stop))
        {
            return 0;
        }

        try
        {
            await engine.BeginAsync(db, Guid.Empty, Staff.SystemId, writing: true, stop);
            var count = await TakeLeaseAsync(db, stop) ? await IntegrateAsync(db, stop) : 0;
            await db.Database.CommitTransactionAsync(stop);
            return count;
        }
        catch (Exception failure) when (engine.IsClash(failure) || engine.IsDuplicate(failure))
        {
            // another took the lease at the same moment
            return 0;
        }
    }

    /// <summary>Integrates everything that is waiting: for a command that ends, and leaves nobody behind to do it.</summary>
    public async Task FinishAsync(CancellationToken stop)
    {
        while (await RunOnceAsync(stop) > 0)
        {
        }
    }

    private async Task<int> IntegrateAsync(RecordsDb db, CancellationToken stop)
    {
        var waiting = await db.LedgerWaiting.AsNoTracking().OrderBy(row => row.EntryId).Take(MostAtOnce).ToListAsync(stop);
        if (waiting.Count == 0)
        {
            return 0;
        }

        var frontier = await FrontierAsync(db, stop);
        foreach (var row in waiting)
        {
            db.LedgerLeaves.Add(new() { Seq = frontier.Size, ForceId = row.ForceId, EntryId = row.EntryId, Hash = row.Hash });
            frontier.Append(row.Hash, (level, index, hash) =>
            {
                if (level > 0)
                {
                    db.LedgerNodes.Add(new() { Level = level, Index = index, Hash = hash });
                }
            });
        }

        db.LedgerHeads.Add(await SealedHead.MakeAsync(engine.Keys, frontier, clock.UtcNow, stop));
        await db.SaveChangesAsync(stop);
        var placed = waiting.Select(row => row.EntryId).ToList();
        await db.LedgerWaiting.Where(row => placed.Contains(row.EntryId)).ExecuteDeleteAsync(stop);
        return waiting.Count;
    }

    private static async Task<Frontier> FrontierAsync(RecordsDb db, CancellationToken stop)
    {
        var head = await db.LedgerHeads.AsNoTracking().OrderByDescending(row => row.Size).FirstOrDefaultAsync(stop);
        if (head is null)
        {
            return new();
        }

        var nodes = new Dictionary<(int, long), byte[]>();
        for (var level = 0; head.Size >> level > 0; level++)
        {
            var index = (head.Size >> level) - 1;
            if ((head.Size >> level & 1) == 1)
            {
                nodes[(level, index)] = level == 0
                    ? await db.LedgerLeaves.Where(leaf => leaf.Seq == index).Select(leaf => leaf.Hash).SingleAsync(stop)
                    : await db.LedgerNodes.Where(node => node.Level == level && node.Index == index).Select(node => node.Hash).SingleAsync(stop);
            }
        }

        var frontier = new Frontier(head.Size, (level, index) => nodes[(level, index)]);
        return frontier.Root.AsSpan().SequenceEqual(head.Root)
            ? frontier
            : throw new InvalidOperationException($"The ledger's tree does not lead to its head over {head.Size} entries. Run: vigil ledger verify");
    }

    private async Task<bool> TakeLeaseAsync(RecordsDb db, CancellationToken stop)
    {
        var (now, until) = (clock.UtcNow, clock.UtcNow + Lease);
        var taken = await db.LedgerLeases.Where(lease => lease.ForceId == Guid.Empty && (lease.Until < now || lease.Holder == holder))
            .ExecuteUpdateAsync(lease => lease.SetProperty(row => row.Holder, holder).SetProperty(row => row.Until, until), stop);
        if (taken == 1)
        {
            return true;
        }

        if (await db.LedgerLeases.AnyAsync(lease => lease.ForceId == Guid.Empty, stop))
        {
            return false;
        }

        db.LedgerLeases.Add(new() { ForceId = Guid.Empty, Holder = holder, Until = until });
        await db.SaveChangesAsync(stop);
        return true;
    }
}
