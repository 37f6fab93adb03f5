using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;

namespace Vigil.Records.People;

/// <summary>Which past is asked for.</summary>
/// <param name="On">How things stood on this day.</param>
/// <param name="Known">As far as it was recorded by the end of this day.</param>
public readonly record struct AsAt(DateOnly On, DateOnly Known);

/// <content>A record as it was.</content>
public sealed partial class PeopleRecords
{
    /// <summary>
    /// Opens a record as it stood on one day and as it was known on another: two queries and a look. Nothing can be changed
    /// in it. None where it is not found or not allowed.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Person?> AsAtAsync(Guid personId, AsAt asAt, string purpose, CancellationToken stop)
    {
        const string name = "open-as-at";
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedCard.ReadAsync(db, door, personId, stop, null);
        if (opened is null || !opened.Allows(door.Staff, Operation.Open))
        {
            await door.LookAsync(EntryKinds.Refused, name, [personId], purpose, opened is null ? "not found" : "not allowed", stop);
            return null;
        }

        var end = LondonClock.StartOf(asAt.Known.AddDays(1));
        var rows = await db.Facts.Where(fact => fact.PersonId == personId && fact.RecordedAt < end && (fact.SupersededAt == null || fact.SupersededAt >= end)).ToListAsync(stop);
        await door.LookAsync(
            EntryKinds.Look, name, [personId], purpose,
            string.Create(CultureInfo.InvariantCulture, $"as it stood on {asAt.On:yyyy-MM-dd}, as it was known on {asAt.Known:yyyy-MM-dd}"), stop);
        var card = opened.Card;
        var record = new PersonRecord(card.PersonId, card.Number, card.Version, [.. rows.Select(RecordReader.Held).Where(held => held.TrueOn(asAt.On))]);
        var at = asAt.On == door.Now.Day ? door.Now : new Moment(asAt.On, new(12, 0));
        var notification = FromRecord.Of(record) is { } known ? NotificationRules.Apply(known, at) : null;
        Cards.Fill(card, record, notification, card.Restricted, asAt.On);
        return new()
        {
            At = at, Record = record, Card = card, Hands = new(null, null, null, null), Notification = notification,
            Duties = PersonDuties.Of(record, notification, opened.Policy.Value, at.Day), Policy = opened.Policy, Rights = new(false, false, false),
        };
    }
}
