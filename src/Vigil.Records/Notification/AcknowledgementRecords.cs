using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Notification;

/// <summary>The written acknowledgement of a notification (SOA 2003 s87(3)).</summary>
/// <param name="door">The door.</param>
public sealed class AcknowledgementRecords(Door door)
{
    /// <summary>The notification that an act recorded, or none.</summary>
    public async Task<Guid?> OfActAsync(Guid actId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var kind = FactKinds.NameOf<NotificationFact>();
        return await db.Facts.Where(fact => fact.ActId == actId && fact.Kind == kind).Select(fact => (Guid?)fact.FactId).FirstOrDefaultAsync(stop);
    }

    /// <summary>The acknowledgement: three queries and a look. None where it is not found or not allowed.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="factId">The notification.</param>
    /// <param name="disclosed">Whether it is handed over, as print or file: the ledger says so.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Acknowledgement?> ReadAsync(Guid personId, Guid factId, bool disclosed, CancellationToken stop)
    {
        var operation = disclosed ? "disclose-acknowledgement" : "open-acknowledgement";
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedRecord.ReadAsync(db, door, personId, Operation.Open, SettingKeys.Stations, stop);
        var made = opened.Allowed ? await MadeAsync(db, personId, factId, stop) : null;
        if (made is null)
        {
            await door.LookAsync(EntryKinds.Refused, operation, [personId], NotificationRecords.Purpose, "not found or not allowed", stop);
            return null;
        }

        var rows = await db.Facts
            .Where(fact => fact.PersonId == personId && fact.RecordedAt <= made.RecordedAt && (fact.SupersededAt == null || fact.SupersededAt > made.RecordedAt))
            .ToListAsync(stop);
        await door.LookAsync(EntryKinds.Look, operation, [personId], NotificationRecords.Purpose, null, stop);
        return Of(personId, opened.Force, made, rows);
    }

    private static Acknowledgement Of(Guid personId, string force, Made made, List<FactRow> rows)
    {
        var record = new PersonRecord(personId, made.Number, made.Version, [.. rows.Select(RecordReader.Held)]);
        var notification = (NotificationFact)FactKinds.Read(FactKinds.NameOf<NotificationFact>(), made.Content);
        var told = rows.Where(row => row.ActId == made.ActId).Select(row => FactKinds.Read(row.Kind, row.Content)).ToList();
        var changed = told.Select(fact => Questions.Of(fact, notification.Made.Date)).OfType<Question>().ToHashSet();
        var answer = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, LondonClock.At(made.RecordedAt)) : null;
        return new()
        {
            PersonId = personId, Force = force, Notification = notification, TakenBy = made.TakenBy, RecordedAt = made.RecordedAt,
            Name = record.NameOn(notification.Made.Date)?.FirstLast ?? "Name not recorded",
            Matters = [.. Statement.Of(record, notification.Made.Date).Select(stated => new AcknowledgedMatter(stated, changed.Contains(stated.Question)))],
            Changes = [.. told.OfType<ChangeFact>().Select(change => change.CalledOffOn is { } off
                ? new AcknowledgedChange($"Told in advance, and did not happen: {change.Detail}", off, false)
                : new AcknowledgedChange(change.Detail ?? "", change.Change.On ?? change.Change.AdvanceDate, change.Change.On is null))],
            Withdrawn = made.Withdrawn, Rules = answer?.Rules ?? "", Period = answer?.Period,
            Next = [.. (answer?.Duties ?? []).Where(duty => duty.DischargedOn is null && duty.OwedBy is OwedBy.Person or OwedBy.Parent)],
        };
    }

    private static Task<Made?> MadeAsync(RecordsDb db, Guid personId, Guid factId, CancellationToken stop)
    {
        var kind = FactKinds.NameOf<NotificationFact>();
        return db.Facts.Where(fact => fact.PersonId == personId && fact.FactId == factId && fact.Kind == kind)
            .Join(db.People, fact => fact.PersonId, person => person.Id, (fact, person) => new { fact, person })
            .Join(db.Acts, pair => pair.fact.ActId, act => act.Id, (pair, act) => new { pair.fact, pair.person, act })
            .OrderBy(found => found.fact.RecordedAt)
            .Select(found => new Made(
                found.fact.ActId, found.fact.RecordedAt, found.fact.Content, found.person.Number, found.person.Version,
                db.Users.Where(user => user.Id == found.act.StaffId).Select(user => user.Name).FirstOrDefault() ?? "Vigil",
                !db.Facts.Any(version => version.FactId == factId && version.SupersededAt == null)))
            .FirstOrDefaultAsync(stop);
    }

    private sealed record Made(Guid ActId, DateTime RecordedAt, string Content, int Number, int Version, string TakenBy, bool Withdrawn);
}
