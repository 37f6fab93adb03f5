using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Visits;

/// <summary>Visits that were written without signal and are sent afterwards. The act is that of the form filled in online.</summary>
/// <param name="door">The door.</param>
/// <param name="visits">Visits recorded.</param>
public sealed class OfflineVisitRecords(Door door, VisitRecords visits)
{
    private const string Act = "record-visit";

    /// <summary>
    /// Records what a device sends, once however often it is sent. Where others recorded a visit of that day since the record was
    /// taken along, nothing is saved until whoever sends it has seen theirs.
    /// </summary>
    /// <param name="sent">What is sent.</param>
    /// <param name="read">Reads the visit against the record and the day it is; what cannot be read is a fault.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">A look or refusal could not be written.</exception>
    public async Task<SentOutcome> SendAsync(SentVisit sent, Func<PersonRecord, Moment, (Visit Visit, IReadOnlyList<Refusal> Faults)> read, CancellationToken stop)
    {
        Visit visit;
        string purpose;
        await using (var db = await door.ReadAsync(stop))
        {
            var opened = await OpenedCard.ReadAsync(db, door, sent.Person, stop);
            var earlier = await db.Acts.FirstOrDefaultAsync(act => act.Token == sent.Id, stop);
            if (opened is null || !opened.Allows(door.Staff, Operation.Record) || (earlier is not null && (earlier.StaffId != door.Staff.Id || earlier.PersonId != sent.Person)))
            {
                await door.LookAsync(EntryKinds.Refused, Act, [sent.Person], null, "not found or not allowed", stop);
                return new SentOutcome.NotFound();
            }

            var relation = StatedPurpose.Follows(opened.Relation);
            purpose = relation is { } follows ? StatedPurpose.CodeOf(follows) : $"{StatedPurpose.CodeOf(Purpose.Other)}: a visit made and written without signal";
            var record = (await RecordReader.CurrentAsync(db, sent.Person, stop))!;
            if (earlier is not null)
            {
                return earlier.Reason?.EndsWith(sent.Digest, StringComparison.Ordinal) == true ? new SentOutcome.Same() : await OtherAsync(db, record, earlier, purpose, stop);
            }

            var (written, unread) = read(record, door.Now);
            IReadOnlyList<Refusal> faults = unread.Count > 0 ? unread : VisitRecords.Faults(written, record, opened.Policy.Value, door.Now);
            if (faults.Count > 0)
            {
                // a fault names what the record holds
                await door.LookAsync(EntryKinds.Look, "open-entry", [sent.Person], purpose, null, stop);
                return new SentOutcome.Faulty(faults);
            }

            visit = written;
            if (await MeanwhileAsync(db, record, sent, visit.On, stop) is { Count: > 0 } others)
            {
                await door.LookAsync(EntryKinds.Look, "open-visits", [sent.Person], purpose, null, stop);
                return new SentOutcome.Another(others);
            }
        }

        var request = new ActRequest(sent.Id, Act, purpose, string.Create(
            CultureInfo.InvariantCulture, $"Written without signal. By the device’s clock saved {sent.SavedAt:yyyy-MM-dd HH:mm:ss}, sent {sent.PhoneAt:yyyy-MM-dd HH:mm:ss} UTC. SHA-256 {sent.Digest}"));
        return await visits.RecordAsync(request, sent.Person, visit, stop) switch
        {
            ActOutcome.Done => new SentOutcome.Recorded(),
            ActOutcome.AlreadyDone => new SentOutcome.Same(),
            ActOutcome.Refused refused => new SentOutcome.Faulty([refused.Refusal]),
            _ => new SentOutcome.NotFound(),
        };
    }

    /// <summary>What came of a visit that whoever asks sent, beside what was done on the record since: a look. None where there is none.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="since">The version of the record that was taken along.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<ReceivedVisit?> ReceivedAsync(Guid id, int? since, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var act = await db.Acts.FirstOrDefaultAsync(row => row.Token == id && row.StaffId == door.Staff.Id && row.Kind == Act, stop);
        if (act?.PersonId is not { } person || await OpenedCard.ReadAsync(db, door, person, stop) is not { } opened || !opened.Allows(door.Staff, Operation.Open)
            || await RecordReader.CurrentAsync(db, person, stop) is not { } record || await OfAsync(db, record, act.Id, stop) is not { } held)
        {
            await door.LookAsync(EntryKinds.Refused, "open-sent-visit", act?.PersonId is { } named ? [named] : [], null, "not found or not allowed", stop);
            return null;
        }

        var done = since is { } version && version < record.Version ? await ActsSince.OfAsync(db, person, record.Version - version, stop) : [];
        await door.LookAsync(EntryKinds.Look, "open-sent-visit", [person], act.Purpose, null, stop);
        return new(person, record.NameOn(door.Now.Day)?.FirstLast ?? "Name not recorded", held, act.Reason, act.At, done);
    }

    private async Task<SentOutcome> OtherAsync(RecordsDb db, PersonRecord record, ActRow earlier, string purpose, CancellationToken stop)
    {
        var held = await OfAsync(db, record, earlier.Id, stop);
        await door.LookAsync(EntryKinds.Look, "open-visits", [record.Id], purpose, null, stop);
        return new SentOutcome.Other(held);
    }

    /// <summary>The visit that an act recorded, as it is held now; none where it has been taken back as wrong.</summary>
    private static async Task<Held<VisitFact>?> OfAsync(RecordsDb db, PersonRecord record, Guid actId, CancellationToken stop)
    {
        var ids = await db.Facts.Where(fact => fact.PersonId == record.Id && fact.ActId == actId).Select(fact => fact.FactId).ToListAsync(stop);
        return record.Of<VisitFact>().FirstOrDefault(held => ids.Contains(held.FactId));
    }

    private static async Task<IReadOnlyList<Held<VisitFact>>> MeanwhileAsync(RecordsDb db, PersonRecord record, SentVisit sent, DateOnly on, CancellationToken stop)
    {
        var kind = FactKinds.NameOf<VisitFact>();
        var since = await db.Facts.Where(fact => fact.PersonId == record.Id && fact.Kind == kind && fact.SupersededAt == null && fact.RecordedAt > sent.TakenAt)
            .Select(fact => fact.FactId).ToListAsync(stop);
        return [.. record.Of<VisitFact>().Where(held => held.Value.Visit.On == on && since.Contains(held.FactId) && !sent.Despite.Contains(held.FactId))];
    }
}
