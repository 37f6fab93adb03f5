using System.Globalization;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Grows the tree again, leaf by leaf, and compares every stored leaf, subtree and head with it.</summary>
/// <param name="rows">The stored rows.</param>
/// <param name="headKey">The key that seals heads; none where it cannot be had.</param>
/// <param name="remembered">A head seen earlier.</param>
/// <param name="placed">The numbers whose entries were seen.</param>
/// <param name="faults">What is wrong.</param>
internal sealed class TreeCheck(StoredRows rows, byte[]? headKey, RememberedHead? remembered, PlacedNumbers placed, FaultList faults)
{
    private const int MostAtOnce = 4096;
    private readonly Frontier tree = new();
    private readonly Dictionary<(long Level, long Index), byte[]> completed = [];
    private long nodes;
    private bool gap;

    public async Task<Frontier> RunAsync(CancellationToken stop)
    {
        object? after = null;
        long lastHead = 0;
        do
        {
            var from = tree.Size;
            var (leaves, next) = await rows.ReadAsync(
                "seq, entry_id, hash FROM ledger_leaves WHERE 1 = 1", new(after, null), r => (Seq: r.Number(0), Entry: r.Id(1), Hash: r.Bytes(2)), stop, limit: MostAtOnce);
            var heads = (await rows.ReadAsync(
                "size, root, at, seal, force_id FROM ledger_heads WHERE 1 = 1", new(after is null ? null : from, next is null ? null : from + leaves.Count),
                r => (r.Id(4), new LedgerHeadRow { Size = r.Number(0), Root = r.Bytes(1), At = r.Instant(2), Seal = r.Bytes(3) }), stop)).Rows;
            var place = 0;
            for (; place < heads.Count && heads[place].Item2.Size <= tree.Size; place++)
            {
                faults.Add(null, null, $"there is a head over {heads[place].Item2.Size} entries, which is none");
            }

            foreach (var (seq, entry, hash) in leaves)
            {
                Append(seq, entry, hash);
                if (place < heads.Count && heads[place].Item2.Size == tree.Size)
                {
                    lastHead = tree.Size;
                    Compare(heads[place].Item1, heads[place++].Item2, entry);
                }
            }

            foreach (var (_, head) in heads.Skip(place))
            {
                faults.Add(head.Size - 1, null, $"there is a head over {head.Size} entries, but the tree has {tree.Size}");
            }

            await CompareNodesAsync(stop);
            after = next;
        }
        while (after is not null);

        if (remembered is not null && remembered.Size > tree.Size)
        {
            faults.Add(tree.Size, null, $"it is missing: there were {remembered.Size} entries once");
        }

        if (lastHead != tree.Size)
        {
            faults.Add(lastHead, null, $"the tree has {tree.Size} entries, but its last head is over {lastHead}");
        }

        if (await rows.CountAsync("count(*) FROM ledger_nodes", stop) is var stored && stored != nodes)
        {
            faults.Add(null, null, $"{stored} subtrees are stored where the tree has {nodes}");
        }

        return tree;
    }

    private void Append(long seq, Guid entry, byte[] hash)
    {
        if (seq != tree.Size && !gap)
        {
            gap = true;
            faults.Add(tree.Size, null, $"it is missing; the next in the tree is number {seq} ({entry})");
        }

        if (!placed.Has(seq))
        {
            faults.Add(seq, entry, "the entry is gone");
        }

        tree.Append(hash, (level, index, node) =>
        {
            if (level > 0)
            {
                nodes++;
                completed[(level, index)] = node;
            }
        });
        if (tree.Size == remembered?.Size && !remembered.Root.AsSpan().SequenceEqual(tree.Root))
        {
            faults.Add(seq, entry, $"the first {tree.Size} entries are not those that were there once");
        }
    }

    private void Compare(Guid force, LedgerHeadRow head, Guid entry)
    {
        if (!head.Root.AsSpan().SequenceEqual(tree.Root))
        {
            faults.Add(head.Size - 1, entry, $"the head over the first {head.Size} entries has another root");
        }
        else if (force != Guid.Empty || (headKey is not null && !SealedHead.SealOf(head, headKey).AsSpan().SequenceEqual(head.Seal)))
        {
            faults.Add(head.Size - 1, entry, $"the head over the first {head.Size} entries was not sealed by this installation");
        }
    }

    private async Task CompareNodesAsync(CancellationToken stop)
    {
        if (completed.Count == 0)
        {
            return;
        }

        var ranges = completed.Keys.GroupBy(node => node.Level).Select(level => string.Create(CultureInfo.InvariantCulture,
            $"(level = {level.Key} AND \"index\" BETWEEN {level.Min(node => node.Index)} AND {level.Max(node => node.Index)})"));
        var stored = await rows.ReadAsync(
            $"level, \"index\", hash, force_id FROM ledger_nodes WHERE ({string.Join(" OR ", ranges)})", default,
            r => (Place: (r.Number(0), r.Number(1)), Hash: r.Bytes(2), Force: r.Id(3)), stop);
        foreach (var (place, hash, force) in stored.Rows)
        {
            if (completed.Remove(place, out var node) && (force != Guid.Empty || !node.AsSpan().SequenceEqual(hash)))
            {
                completed[place] = node;
            }
        }

        foreach (var (level, index) in completed.Keys)
        {
            faults.Add(index << (int)level, null, $"the subtree over it at level {level}, place {index}, is missing or differs");
        }

        completed.Clear();
    }
}
