using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Derived;
using Vigil.Records.Exchange.Parts;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>What an import has to do for one person.</summary>
/// <param name="IsNew">There is no record yet.</param>
/// <param name="New">Facts to add.</param>
/// <param name="Different">Facts to replace by a new version.</param>
/// <param name="Kept">How many facts staff have changed since, so that they stay.</param>
/// <param name="Notes">What is left out.</param>
internal sealed record PersonPlan(bool IsNew, IReadOnlyList<Placed> New, IReadOnlyList<Placed> Different, int Kept, IReadOnlyList<Fault> Notes)
{
    /// <summary>Whether there is anything to do.</summary>
    public bool Anything => IsNew || New.Count > 0 || Different.Count > 0;
}

/// <summary>A fact of the file with its identity.</summary>
/// <param name="FactId">The identity.</param>
/// <param name="Staged">The fact.</param>
/// <param name="Held">The sealed part that is held of it, where the file shows only the mask.</param>
internal sealed record Placed(Guid FactId, StagedFact Staged, Sealed? Held = null);

/// <summary>Compares one person of a file with the record.</summary>
/// <param name="db">The records.</param>
/// <param name="vault">Makes the indexes of sealed numbers.</param>
/// <param name="forceId">The force.</param>
/// <param name="accounts">The staff, by account.</param>
/// <param name="today">The London date.</param>
internal sealed class PersonComparison(RecordsDb db, Vault vault, Guid forceId, IReadOnlyDictionary<Guid, Named> accounts, DateOnly today)
{
    /// <summary>The record of a reference: Vigil's own, or one that the same reference of the force always has.</summary>
    public static Guid IdOf(Guid forceId, string reference) =>
        Guid.TryParse(reference, out var own) ? own : StableId.Of("caseload", forceId.ToString(), reference.ToUpperInvariant());

    /// <summary>What is to be done; what cannot be becomes the person's fault.</summary>
    public async Task<PersonPlan> OfAsync(StagedPerson person, CancellationToken stop)
    {
        var id = IdOf(forceId, person.Reference);
        var placed = await PlacedAsync(person, id, stop);
        var isNew = !await db.People.AnyAsync(row => row.Id == id, stop);
        // a fact withdrawn by staff has no current version, and does not come back either
        var held = isNew ? [] : (await db.Facts.Where(fact => fact.PersonId == id)
                .Select(fact => new { Row = fact, Act = db.Acts.Where(act => act.Id == (fact.SupersededBy ?? fact.ActId)).Select(act => act.Kind).First() }).ToListAsync(stop))
            .GroupBy(one => one.Row.FactId)
            .ToDictionary(versions => versions.Key, versions => versions.OrderByDescending(one => one.Row.SupersededAt is null).ThenByDescending(one => one.Row.SupersededAt).First());
        List<Placed> added = [], different = [];
        List<Fault> notes = [];
        var kept = 0;
        foreach (var one in placed)
        {
            if (!held.TryGetValue(one.FactId, out var before))
            {
                if (one.Staged.Masked)
                {
                    notes.Add(new(one.Staged.At.Sheet, one.Staged.At.Number, null, null, "only the mask of the number is in the file, so the entry is left out", "the number itself, or the entry recorded by hand"));
                    continue;
                }

                added.Add(one);
            }
            else if (!await SameAsync(one.Staged, before.Row, stop))
            {
                var untouched = before.Act == PersonRecorder.Kind && before.Row.SupersededAt is null;
                (untouched ? different : []).Add(one.Staged.Masked ? one with { Held = FactCells.SealedIn(FactKinds.Read(before.Row.Kind, before.Row.Content))?.Part } : one);
                kept += untouched ? 0 : 1;
            }
        }

        var replaced = different.Select(one => one.FactId).ToHashSet();
        Check(person, isNew, id, [.. added, .. different], held.Values.Where(one => one.Row.SupersededAt is null && !replaced.Contains(one.Row.FactId)).Select(one => RecordReader.Held(one.Row)));
        await CheckOthersAsync(person, id, isNew, placed, stop);
        return new(isNew, added, different, kept, notes);
    }

    /// <summary>An entry's identity: the one it has, else by the force's reference for it, else by its kind, first day and place among those.</summary>
    private async Task<IReadOnlyList<Placed>> PlacedAsync(StagedPerson person, Guid id, CancellationToken stop)
    {
        var placed = new Dictionary<Guid, Placed>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var staged in person.Facts)
        {
            var name = staged.Entry;
            if (name is null && staged is { Number: { } number, Masked: false })
            {
                name = $"{staged.Fact.GetType().Name}/{await IndexOfAsync(staged.Fact, number, stop)}";
            }
            else if (name is null)
            {
                var day = FormattableString.Invariant($"{staged.From:yyyyMMdd}");
                places[staged.Kind + day] = places.GetValueOrDefault(staged.Kind + day) + 1;
                name = FormattableString.Invariant($"{day}#{places[staged.Kind + day]}");
            }

            var factId = staged.Own ?? StableId.Of("caseload-fact", id.ToString(), staged.Kind, name);
            if (!placed.TryAdd(factId, new(factId, staged)))
            {
                person.Fault(staged.At, null, FormattableString.Invariant($"the same entry stands on row {placed[factId].Staged.At.Number} already"), "each entry once for a person");
            }
        }

        return [.. placed.Values];
    }

    private void Check(StagedPerson person, bool isNew, Guid id, IReadOnlyList<Placed> changes, IEnumerable<Held> rest)
    {
        Held[] coming = [.. changes.Select(one => new Held(one.FactId, one.Staged.Fact, one.Staged.From, one.Staged.To, one.Staged.LearnedOn ?? today, ""))];
        var record = new PersonRecord(id, 0, 0, [.. rest, .. coming]);
        if (isNew && !record.Of<NameFact>().Any())
        {
            person.Fault(person.At, null, $"person {person.Reference} has no name", "a row of the sheet name");
        }

        if (isNew && !record.Of<AllocationFact>().Any(held => held.TrueTo is null || held.TrueTo >= today))
        {
            person.Fault(person.At, null, $"person {person.Reference} has no manager and supervisor", "a row of the sheet allocation");
        }

        for (var at = 0; at < coming.Length; at++)
        {
            if (Contradictions.Find(record, coming[at], today) is { } refusal)
            {
                person.Fault(changes[at].Staged.At, refusal.Field switch { "From" => Part.TrueFrom, "To" => Part.TrueTo, "LearnedOn" => Part.LearnedOn, "Born" => "born", _ => null },
                    refusal.Reason.TrimEnd('.'), "facts that can be true together");
            }

            if (coming[at] is { Value: AllocationFact allocation } current && (current.TrueTo is null || current.TrueTo >= today))
            {
                CheckStaff(person, changes[at].Staged.At, "manager", allocation.ManagerId, Access.StaffRole.OffenderManager);
                CheckStaff(person, changes[at].Staged.At, "supervisor", allocation.SupervisorId, Access.StaffRole.Supervisor);
            }
        }
    }

    private void CheckStaff(StagedPerson person, Line at, string column, Guid account, Access.StaffRole role)
    {
        if (!accounts.TryGetValue(account, out var named) || !named.Active || named.Role != role)
        {
            person.Fault(at, column, $"this account is no active {(role == Access.StaffRole.Supervisor ? "supervisor" : "offender manager")}", "the user name of one who is at work, or --staff to name another in their place");
        }
    }

    /// <summary>What belongs to another record already is not given to a second one.</summary>
    private async Task CheckOthersAsync(StagedPerson person, Guid id, bool isNew, IReadOnlyList<Placed> placed, CancellationToken stop)
    {
        var own = placed.Where(one => one.Staged.Own is not null).ToDictionary(one => one.FactId);
        var entries = own.Keys.ToList();
        var strange = entries.Count == 0 ? [] : await db.Facts.Where(fact => EF.Parameter(entries).Contains(fact.FactId) && fact.PersonId != id).Select(fact => fact.FactId).Distinct().ToListAsync(stop);
        strange.ForEach(entry => person.Fault(own[entry].Staged.At, Part.Entry, "this is an entry of another person's record", "no reference where it is a new entry"));
        if (isNew && person is { Number: { } number, Row: { } row } && await db.People.AnyAsync(one => one.Number == number, stop))
        {
            person.Fault(row, Part.Number, FormattableString.Invariant($"another record has the number {number}"), "nothing, so that the next number is taken");
        }

        foreach (var (pnc, at) in person.Pnc)
        {
            if (await SamePnc.HolderAsync(db, [pnc], id, stop) is { } holder)
            {
                person.Fault(at, "value", $"{(holder.Restricted ? "another record" : FormattableString.Invariant($"record {holder.Number}"))} in Vigil has this PNC number already", "one person for each PNC number; find the other by it");
            }
        }
    }

    private async Task<bool> SameAsync(StagedFact staged, FactRow row, CancellationToken stop)
    {
        if (row.TrueFrom != staged.From || row.TrueTo != staged.To || (staged.LearnedOn ?? row.LearnedOn) != row.LearnedOn || (staged.Source ?? row.Source) != row.Source)
        {
            return false;
        }

        var held = FactKinds.Read(row.Kind, row.Content);
        if (staged.Number is { } number)
        {
            // a sealed number is the same if its index is: nothing has to be opened to see that
            return FactCells.SealedIn(held) is { Part: { } part }
                && (staged.Masked ? part.Mask == number : part.Index == await IndexOfAsync(staged.Fact, number, stop))
                && FactKinds.Write(FactCells.With(held, Sealed.Awaited)) == FactKinds.Write(FactCells.With(staged.Fact, Sealed.Awaited));
        }

        return FactKinds.Write(held) == FactKinds.Write(staged.Fact);
    }

    private async Task<string> IndexOfAsync(Fact fact, string number, CancellationToken stop) =>
        await vault.IndexOfAsync(forceId, SealedFacts.KindOf(FactCells.SealedIn(fact)!.Value.Fact)!.Value, number, stop);
}
