using System.Security.Cryptography;
using System.Text.Json;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Checks one force's entries against everything stored beside them: details, people, acts, leaves, waiting list.</summary>
/// <param name="rows">The stored rows.</param>
/// <param name="keys">The keys; none where they cannot be had.</param>
/// <param name="now">An entry may wait for its place until <see cref="Verification.Grace"/> before this.</param>
/// <param name="placed">Marks the numbers in the tree whose entries were seen.</param>
/// <param name="facts">Checks the records against what acts say of them.</param>
/// <param name="pictures">Checks the stored pictures against the facts that name them.</param>
/// <param name="faults">What is wrong.</param>
internal sealed class EntriesCheck(StoredRows rows, KeyStore? keys, DateTime now, PlacedNumbers placed, FactsCheck facts, PicturesCheck pictures, FaultList faults)
{
    private const int MostAtOnce = 2000;

    public int Waiting { get; private set; }

    public int Unreadable { get; private set; }

    public async Task RunAsync(Guid forceId, CancellationToken stop)
    {
        var ofForce = $"WHERE force_id = '{forceId.ToString("D").ToUpperInvariant()}'";
        object? after = null;
        do
        {
            var (entries, next) = await rows.ReadAsync(
                $"id, force_id, kind, operation, staff_id, at, commitment FROM ledger_entries {ofForce}", new(after, null), r => new LedgerEntryRow
                {
                    Id = r.Id(0), ForceId = r.Id(1), Kind = r.Text(2), Operation = r.Text(3), StaffId = r.Id(4), At = r.Instant(5), Commitment = r.Bytes(6),
                },
                stop, limit: MostAtOnce);
            await CheckAsync(entries, ofForce, new(after, next), stop);
            after = next;
        }
        while (after is not null);
        await pictures.RunAsync(rows, ofForce, stop);
    }

    private async Task CheckAsync(List<LedgerEntryRow> entries, string ofForce, KeyRange range, CancellationToken stop)
    {
        var details = (await rows.ReadAsync(
            $"entry_id, ordinal, force_id, person_id, sealed, commitment FROM ledger_details {ofForce}", range, r => new LedgerDetailRow
            {
                EntryId = r.Id(0), Ordinal = r.SmallNumber(1), ForceId = r.Id(2), PersonId = r.IdOrNone(3), Sealed = r.Bytes(4), Commitment = r.Bytes(5),
            },
            stop, thenBy: ", ordinal")).Rows.ToLookup(row => row.EntryId);
        var people = (await rows.ReadAsync(
            $"entry_id, person_id FROM ledger_subjects {ofForce}", range, r => (Entry: r.Id(0), Person: r.Id(1)), stop)).Rows.ToLookup(row => row.Entry, row => row.Person);
        var leaves = (await rows.ReadAsync(
            $"entry_id, seq, hash FROM ledger_leaves {ofForce}", range, r => (Entry: r.Id(0), Seq: r.Number(1), Hash: r.Bytes(2)), stop)).Rows.ToLookup(row => row.Entry);
        var waiting = (await rows.ReadAsync(
            $"entry_id, hash FROM ledger_waiting {ofForce}", range, r => (Entry: r.Id(0), Hash: r.Bytes(1)), stop)).Rows.ToLookup(row => row.Entry, row => row.Hash);
        var acts = (await rows.ReadAsync(
            $"id, kind, person_id, purpose, reason, staff_id, at, token FROM acts {ofForce}", range, r => new StoredAct(
                r.Id(0), r.Text(1), r.IdOrNone(2), r.Text(3), r.TextOrNone(4), r.Id(5), r.Instant(6), r.Id(7)),
            stop)).Rows.ToDictionary(row => row.Id);
        await facts.ReadAsync(rows, ofForce, range, stop);

        foreach (var entry in entries)
        {
            var leaf = leaves[entry.Id].Select(row => (long?)row.Seq).FirstOrDefault();
            CheckPlace(entry, leaf, [.. leaves[entry.Id].Select(row => row.Hash), .. waiting[entry.Id]]);
            if (!Commitments.Of([.. details[entry.Id]], people[entry.Id]).AsSpan().SequenceEqual(entry.Commitment)
                || details[entry.Id].Where((detail, place) => detail.Ordinal != place).Any())
            {
                faults.Add(leaf, entry.Id, "its details or the people it names differ from what it committed to");
            }

            acts.Remove(entry.Id, out var act);
            if ((entry.Kind == EntryKinds.Act) != (act is not null) || act?.IsSaidBy(entry) == false)
            {
                faults.Add(leaf, entry.Id, "the act it is about is missing or differs");
            }

            foreach (var detail in details[entry.Id])
            {
                await CheckDetailAsync(entry, leaf, detail, act, stop);
            }
        }

        var known = entries.Select(entry => entry.Id).ToHashSet();
        Orphans("details", details.Select(group => group.Key));
        Orphans("people", people.Select(group => group.Key));
        Orphans("a place on the waiting list", waiting.Select(group => group.Key));
        Orphans("an act", acts.Keys);
        foreach (var (entry, seq, _) in leaves.SelectMany(group => group).Where(leaf => !known.Contains(leaf.Entry)))
        {
            placed.Mark(seq);
            faults.Add(seq, entry, "the entry is gone");
        }

        void Orphans(string what, IEnumerable<Guid> of)
        {
            foreach (var id in of.Where(id => !known.Contains(id)))
            {
                faults.Add(null, id, $"there is no such entry, but there is {what} of it");
            }
        }
    }

    private void CheckPlace(LedgerEntryRow entry, long? leaf, IReadOnlyList<byte[]> hashes)
    {
        if (leaf is { } seq)
        {
            placed.Mark(seq);
        }

        if (hashes.Any(hash => !hash.AsSpan().SequenceEqual(Commitments.LeafOf(entry))))
        {
            faults.Add(leaf, entry.Id, "it differs from what the tree holds of it");
        }
        else if (hashes.Count == 0)
        {
            faults.Add(leaf, entry.Id, $"it is not in the tree ({entry.Operation})");
        }
        else if (leaf is null && TimeOf(entry.Id) < now - Verification.Grace)
        {
            faults.Add(leaf, entry.Id, $"it is not in the tree ({entry.Operation}), though it has waited longer than it should: is Vigil running?");
        }
        else if (leaf is null)
        {
            Waiting++;
        }
    }

    private async Task CheckDetailAsync(LedgerEntryRow entry, long? leaf, LedgerDetailRow detail, StoredAct? act, CancellationToken stop)
    {
        if (keys is null)
        {
            return;
        }

        var owner = detail.PersonId ?? detail.ForceId;
        if (await keys.FindAsync(owner, stop) is not { } key)
        {
            Unreadable++;
            facts.Unreadable(entry.Id);
            return;
        }

        try
        {
            var salted = Envelope.Open(key.Secret, EntryWriter.Bound(entry.ForceId, owner, entry.Id, detail.Ordinal), detail.Sealed);
            if (!SHA256.HashData(salted).AsSpan().SequenceEqual(detail.Commitment))
            {
                faults.Add(leaf, entry.Id, $"detail {detail.Ordinal} does not open to what was committed");
            }
            else if (act is not null)
            {
                var said = JsonSerializer.Deserialize<ActDetail>(EntryDetail.ContentOf(salted))!;
                if ((said.About, said.Token, said.Purpose, said.Reason) != (act.PersonId, act.Token, act.Purpose, act.Reason))
                {
                    faults.Add(leaf, entry.Id, "the act differs from what was committed");
                }

                facts.Check(leaf, entry, said);
            }
        }
        catch (CryptographicException)
        {
            faults.Add(leaf, entry.Id, $"detail {detail.Ordinal} does not open");
        }
    }

    /// <summary>When an identity of version 7 was made (RFC 9562 section 5.7); one from the future or of another version is as old as can be.</summary>
    private DateTime TimeOf(Guid id)
    {
        var bytes = id.ToByteArray(bigEndian: true);
        long milliseconds = 0;
        foreach (var part in bytes.AsSpan(0, 6))
        {
            milliseconds = (milliseconds << 8) | part;
        }

        var made = DateTime.UnixEpoch.AddMilliseconds(Math.Min(milliseconds, 200_000_000_000_000));
        return id.Version == 7 && made < now + Verification.Grace ? made : DateTime.MinValue;
    }

    private sealed record StoredAct(Guid Id, string Kind, Guid? PersonId, string Purpose, string? Reason, Guid StaffId, DateTime At, Guid Token)
    {
        public bool IsSaidBy(LedgerEntryRow entry) => (Kind, StaffId, At) == (entry.Operation, entry.StaffId, entry.At);
    }
}

/// <summary>The numbers in the tree whose entries have been seen.</summary>
/// <param name="count">How many leaves are stored.</param>
internal sealed class PlacedNumbers(long count)
{
    private readonly System.Collections.BitArray seen = new(checked((int)count));

    public void Mark(long number)
    {
        if (number >= 0 && number < seen.Length)
        {
            seen[(int)number] = true;
        }
    }

    public bool Has(long number) => number >= 0 && number < seen.Length && seen[(int)number];
}
