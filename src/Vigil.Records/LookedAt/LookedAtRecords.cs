using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.LookedAt;

/// <summary>Who looked at and changed what: the ledger's lines for professional standards. Reading them is itself a line.</summary>
/// <param name="door">The door.</param>
public sealed class LookedAtRecords(Door door)
{
    /// <summary>How many lines a page shows.</summary>
    public const int Page = 50;

    /// <summary>Whether whoever asks may read the ledger.</summary>
    public bool MayRead => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Open, new(ResourceKind.Ledger)).Allowed;

    /// <summary>The lines asked for, newest first; none where whoever asks may not read the ledger.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<IReadOnlyList<LedgerLine>?> LinesAsync(LedgerQuestion question, CancellationToken stop)
    {
        if (!MayRead)
        {
            await door.LookAsync(EntryKinds.Refused, "read-ledger", About(question), null, "not allowed", stop);
            return null;
        }

        List<LedgerLine> lines;
        await using (var db = await door.ReadAsync(stop))
        {
            lines = await Lines(db, Asked(db, question).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Page)).ToListAsync(stop);
        }

        var asked = string.Create(CultureInfo.InvariantCulture, $"lines from {question.From:yyyy-MM-dd} to {question.To:yyyy-MM-dd}");
        await door.LookAsync(EntryKinds.Look, "read-ledger", About(question), "professional-standards", asked, stop);
        return lines;
    }

    /// <summary>One entry, opened; none where there is none, or whoever asks may not read the ledger.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<LedgerEntry?> EntryAsync(Guid id, CancellationToken stop)
    {
        if (!MayRead)
        {
            await door.LookAsync(EntryKinds.Refused, "read-ledger-entry", [], null, "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        if (await Lines(db, db.LedgerEntries.Where(entry => entry.Id == id)).FirstOrDefaultAsync(stop) is not { } line)
        {
            return null;
        }

        var people = await db.LedgerSubjects.Where(subject => subject.EntryId == id)
            .Select(subject => new LedgerPerson(subject.PersonId, db.People.Where(person => person.Id == subject.PersonId).Select(person => (int?)person.Number).FirstOrDefault()))
            .ToListAsync(stop);
        var details = await db.LedgerDetails.Where(detail => detail.EntryId == id).OrderBy(detail => detail.Ordinal).ToListAsync(stop);
        var leaf = await db.LedgerLeaves.Where(row => row.EntryId == id).Select(row => row.Hash).FirstOrDefaultAsync(stop);
        await door.LookAsync(EntryKinds.Look, "read-ledger-entry", [.. people.Select(person => person.Id)], "professional-standards", id.ToString(), stop);
        var said = new List<LedgerSaid>(details.Count);
        foreach (var detail in details)
        {
            var opened = await OpenedDetail.OfAsync(door.Keys, detail, stop);
            said.Add(new(opened.Purpose, opened.Words, opened.Changed, opened.Erased));
        }

        return new(line, said, [.. people.OrderBy(person => person.Number)], leaf is null ? null : Convert.ToHexStringLower(leaf));
    }

    /// <summary>Whose lines may be asked for, by name; none where whoever asks may not read the ledger.</summary>
    public async Task<IReadOnlyList<LedgerReader>> StaffAsync(CancellationToken stop)
    {
        if (!MayRead)
        {
            return [];
        }

        await using var db = await door.ReadAsync(stop);
        return await db.Users.Where(user => user.ForceId == door.Staff.ForceId).OrderBy(user => user.Name).Select(user => new LedgerReader(user.Id, user.Name)).ToListAsync(stop);
    }

    /// <summary>The record with a number, so that its lines can be asked for; none where there is none.</summary>
    public async Task<Guid?> NumberedAsync(int number, CancellationToken stop)
    {
        if (!MayRead)
        {
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        return await db.People.Where(person => person.Number == number).Select(person => (Guid?)person.Id).FirstOrDefaultAsync(stop);
    }

    private static IQueryable<LedgerLine> Lines(RecordsDb db, IQueryable<LedgerEntryRow> entries) => entries.Select(entry => new LedgerLine(
        entry.Id, entry.Kind, entry.Operation, entry.StaffId,
        db.Users.Where(staff => staff.Id == entry.StaffId).Select(staff => staff.Name).FirstOrDefault() ?? (entry.StaffId == Guid.Empty ? "Nobody known" : "Vigil"),
        entry.At,
        db.LedgerLeaves.Where(leaf => leaf.EntryId == entry.Id).Select(leaf => (long?)leaf.Seq).FirstOrDefault(),
        db.LedgerSubjects.Count(subject => subject.EntryId == entry.Id)));

    private static IReadOnlyList<Guid> About(LedgerQuestion question) => question.PersonId is { } person ? [person] : [];

    private static IQueryable<LedgerEntryRow> Asked(RecordsDb db, LedgerQuestion question)
    {
        var (from, to) = (LondonClock.StartOf(question.From), LondonClock.StartOf(question.To.AddDays(1)));
        var entries = db.LedgerEntries.Where(entry => entry.At >= from && entry.At < to);
        if (question.StaffId is { } staff)
        {
            entries = entries.Where(entry => entry.StaffId == staff);
        }

        if (question.PersonId is { } person)
        {
            entries = entries.Where(entry => db.LedgerSubjects.Any(subject => subject.PersonId == person && subject.EntryId == entry.Id));
        }

        if (question.Before is { } before)
        {
            entries = entries.Where(entry => db.LedgerEntries.Any(last => last.Id == before
                && (entry.At < last.At || (entry.At == last.At && entry.Id.CompareTo(last.Id) < 0))));
        }

        return entries;
    }
}
