using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>What verification found.</summary>
/// <param name="Size">How many entries the tree holds.</param>
/// <param name="Root">The root over them.</param>
/// <param name="Waiting">Entries younger than the grace that are not in the tree yet.</param>
/// <param name="Unreadable">Details whose key has been destroyed: their commitment stands, their content is gone.</param>
/// <param name="Fault">The first thing wrong, in words; none where nothing is.</param>
public sealed record Verified(long Size, byte[] Root, int Waiting, int Unreadable, string? Fault);

/// <summary>Recomputes the whole tree from the entries and opens every detail that can be opened.</summary>
/// <param name="engine">The database.</param>
public sealed class Verification(DatabaseEngine engine)
{
    /// <summary>An entry older than this that is not in the tree is a fault.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Verifies everything as of an instant.</summary>
    public async Task<Verified> RunAsync(DateTime now, CancellationToken stop)
    {
        await using var tree = engine.Open(Guid.Empty);
        var forces = await tree.Forces.Select(force => force.ForceId).ToListAsync(stop);
        var entries = new Dictionary<Guid, ReadEntry>();
        var actsWithoutEntry = 0;
        foreach (var force in forces)
        {
            await using var db = engine.Open(force);
            await engine.BeginAsync(db, force, Guid.Empty, writing: false, stop);
            actsWithoutEntry += await db.Acts.CountAsync(act => !db.LedgerEntries.Any(entry => entry.Id == act.Id && entry.Kind == EntryKinds.Act), stop);
            await ReadAsync(db, entries, stop);
        }

        var frontier = new Frontier();
        var (unreadable, fault) = await WalkAsync(tree, frontier, entries, stop);
        var waiting = entries.Values.Where(entry => !entry.InTree).ToList();
        fault ??= waiting.Where(entry => entry.Row.At < now - Grace).OrderBy(entry => entry.Row.At)
            .Select(entry => $"entry {entry.Row.Id} ({entry.Row.Operation}) is not in the tree").FirstOrDefault();
        fault ??= actsWithoutEntry > 0 ? $"{actsWithoutEntry} acts have no entry" : null;
        return new(frontier.Size, frontier.Root, waiting.Count, unreadable, fault);
    }

    private async Task<(int Unreadable, string? Fault)> WalkAsync(
        RecordsDb tree, Frontier frontier, Dictionary<Guid, ReadEntry> entries, CancellationToken stop)
    {
        var heads = await tree.LedgerHeads.AsNoTracking().ToDictionaryAsync(head => head.Size, head => head.Root, stop);
        var nodes = await tree.LedgerNodes.AsNoTracking().ToDictionaryAsync(node => (node.Level, node.Index), node => node.Hash, stop);
        var (unreadable, completed) = (0, new List<(int Level, long Index, byte[] Hash)>());
        await foreach (var leaf in tree.LedgerLeaves.AsNoTracking().OrderBy(row => row.Seq).AsAsyncEnumerable().WithCancellation(stop))
        {
            var at = $"entry number {leaf.Seq} ({leaf.EntryId})";
            if (leaf.Seq != frontier.Size)
            {
                return (unreadable, $"number {frontier.Size} is missing: the next entry is number {leaf.Seq} ({leaf.EntryId})");
            }

            if (!entries.TryGetValue(leaf.EntryId, out var entry) || entry.InTree)
            {
                return (unreadable, entry is null ? $"{at}: the entry is gone" : $"{at}: the entry stands in the tree twice");
            }

            entry.InTree = true;
            if (!entry.CommitmentNow().AsSpan().SequenceEqual(entry.Row.Commitment))
            {
                return (unreadable, $"{at}: its details or the people it names differ from its commitment");
            }

            if (!Commitments.LeafOf(entry.Row).AsSpan().SequenceEqual(leaf.Hash))
            {
                return (unreadable, $"{at}: the entry differs from its leaf in the tree");
            }

            foreach (var detail in entry.Details)
            {
                switch (await OpensAsync(entry.Row, detail, stop))
                {
                    case null:
                        unreadable++;
                        break;
                    case false:
                        return (unreadable, $"{at}: detail {detail.Ordinal} does not open to what was committed");
                    default:
                        break;
                }
            }

            completed.Clear();
            frontier.Append(leaf.Hash, (level, index, hash) => completed.Add((level, index, hash)));
            foreach (var (level, index, hash) in completed)
            {
                if (!nodes.Remove((level, index), out var stored) || !stored.AsSpan().SequenceEqual(hash))
                {
                    return (unreadable, $"{at}: the subtree at level {level}, place {index} differs");
                }
            }

            if (heads.Remove(frontier.Size, out var root) && !root.AsSpan().SequenceEqual(frontier.Root))
            {
                return (unreadable, $"{at}: the tree head over {frontier.Size} entries differs");
            }
        }

        return (unreadable, heads.Count > 0 ? $"a tree head over {heads.Keys.Min()} entries has no entries to it"
            : nodes.Count > 0 ? "subtrees are stored to which there are no entries" : null);
    }

    /// <summary>Whether a detail opens to what was committed; none where its key has been destroyed.</summary>
    private async Task<bool?> OpensAsync(LedgerEntryRow entry, LedgerDetailRow detail, CancellationToken stop)
    {
        var owner = detail.PersonId ?? detail.ForceId;
        if (await engine.Keys.FindAsync(owner, stop) is not { } key)
        {
            return null;
        }

        try
        {
            var salted = Envelope.Open(key.Secret, EntryWriter.Bound(entry.ForceId, owner, entry.Id, detail.Ordinal), detail.Sealed);
            return SHA256.HashData(salted).AsSpan().SequenceEqual(detail.Commitment);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static async Task ReadAsync(RecordsDb db, Dictionary<Guid, ReadEntry> entries, CancellationToken stop)
    {
        await foreach (var row in db.LedgerEntries.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            entries[row.Id] = new(row);
        }

        await foreach (var row in db.LedgerDetails.AsNoTracking().OrderBy(detail => detail.Ordinal).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entries.TryGetValue(row.EntryId, out var entry))
            {
                entry.Details.Add(row);
            }
        }

        await foreach (var row in db.LedgerSubjects.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entries.TryGetValue(row.EntryId, out var entry))
            {
                entry.People.Add(row.PersonId);
            }
        }
    }

    private sealed record ReadEntry(LedgerEntryRow Row)
    {
        public List<LedgerDetailRow> Details { get; } = [];

        public List<Guid> People { get; } = [];

        public bool InTree { get; set; }

        public byte[] CommitmentNow() => Commitments.Of(Details.Select(detail => (detail.PersonId, detail.Commitment)), People);
    }
}
