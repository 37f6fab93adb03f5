using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// Checks the records themselves against the ledger: every stored version of a fact is one that an act recorded, word for
/// word, and is superseded where an act superseded it. Acts whose details cannot be read any more are passed over.
/// </summary>
internal sealed class FactsCheck(PicturesCheck pictures, FaultList faults)
{
    private readonly Dictionary<Guid, StoredFact> made = [];
    private readonly Dictionary<Guid, (Guid By, DateTime At)> superseded = [];
    private readonly HashSet<Guid> unreadable = [];

    /// <summary>Reads the versions that the acts of a range recorded.</summary>
    public async Task ReadAsync(StoredRows rows, string ofForce, KeyRange range, CancellationToken stop)
    {
        var facts = await rows.ReadAsync(
            $"act_id, id, fact_id, kind, content, true_from, true_to, learned_on, source, person_id, recorded_at, superseded_at, superseded_by FROM facts {ofForce}", range,
            r => new StoredFact(
                r.Id(0), new(r.Id(1), r.Id(2), r.Text(3), r.Text(4), r.DayOrNone(5), r.DayOrNone(6), r.Day(7), r.Text(8)), r.Id(9), r.Instant(10), r.InstantOrNone(11), r.IdOrNone(12)),
            stop);
        foreach (var fact in facts.Rows)
        {
            made[fact.Version.Id] = fact;
            pictures.Names(fact.Version, fact.Person, fact.ActId);
        }
    }

    /// <summary>What an act says of this entry cannot be read any more.</summary>
    public void Unreadable(Guid act) => unreadable.Add(act);

    /// <summary>Checks what an act says against the records.</summary>
    public void Check(long? number, LedgerEntryRow entry, ActDetail said)
    {
        foreach (var version in said.After)
        {
            if (!made.Remove(version.Id, out var stored))
            {
                faults.Add(number, entry.Id, $"a fact of kind {version.Kind} that it recorded is gone");
                continue;
            }

            if (stored.Version != version || stored.ActId != entry.Id || stored.Person != said.Person || stored.RecordedAt != entry.At)
            {
                faults.Add(number, entry.Id, $"a fact of kind {version.Kind} differs from what it recorded");
            }

            if ((stored.SupersededBy is null) != (stored.SupersededAt is null))
            {
                faults.Add(number, entry.Id, $"a fact of kind {version.Kind} that it recorded is superseded by halves");
            }
            else if (stored is { SupersededBy: { } by, SupersededAt: { } at })
            {
                Pair(version.Id, (by, at));
            }
        }

        foreach (var version in said.Before)
        {
            Pair(version.Id, (entry.Id, entry.At));
        }
    }

    /// <summary>Names what is left over: versions that no act recorded, or superseded where no act did it, or the reverse.</summary>
    public void Finish()
    {
        foreach (var fact in made.Values.Where(fact => !unreadable.Contains(fact.ActId)))
        {
            faults.Add(null, fact.ActId, $"a fact of kind {fact.Version.Kind} is stored that no act recorded");
        }

        foreach (var (_, (by, _)) in superseded.Where(pair => !unreadable.Contains(pair.Value.By)))
        {
            faults.Add(null, by, "a fact is superseded and no act did it, or was superseded by an act and is not");
        }
    }

    /// <summary>What the record says and what the act says must come in pairs.</summary>
    private void Pair(Guid version, (Guid By, DateTime At) change)
    {
        if (!superseded.Remove(version, out var other))
        {
            superseded[version] = change;
        }
        else if (other != change)
        {
            faults.Add(null, change.By, "a fact is superseded by another act than the record says");
        }
    }

    private sealed record StoredFact(Guid ActId, FactVersion Version, Guid Person, DateTime RecordedAt, DateTime? SupersededAt, Guid? SupersededBy);
}
