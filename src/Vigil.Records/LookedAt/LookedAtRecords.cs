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

    /// <summary>
    /// The lines asked for, newest first; none where whoever asks may not read the ledger, or asks for the lines about
    /// their own account only to see who watches them.
    /// </summary>
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
            lines = await Asked(db, question)
                .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
                .Take(Page)
                .Select(entry => new LedgerLine(
                    entry.Id, entry.Kind, entry.Operation, entry.StaffId,
                    db.Users.Where(staff => staff.Id == entry.StaffId).Select(staff => staff.Name).FirstOrDefault() ?? "Vigil",
                    entry.At,
                    db.LedgerLeaves.Where(leaf => leaf.EntryId == entry.Id).Select(leaf => (long?)leaf.Seq).FirstOrDefault(),
                    db.LedgerSubjects.Count(subject => subject.EntryId == entry.Id)))
                .ToListAsync(stop);
        }

        var asked = string.Create(CultureInfo.InvariantCulture, $"lines from {question.From:yyyy-MM-dd} to {question.To:yyyy-MM-dd}");
        await door.LookAsync(EntryKinds.Look, "read-ledger", About(question), "professional-standards", asked, stop);
        return lines;
    }

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
