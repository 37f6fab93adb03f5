using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>Rebuilds what is derived from one person's facts: card, duties, search keys. Runs inside every act.</summary>
internal static class Projection
{
    /// <summary>The setting by which management is reviewed and ended.</summary>
    public const string ManagedKey = "managed-policy";

    /// <summary>Rebuilds people's projections as they are at a moment, in as many queries for several as for one.</summary>
    /// <param name="db">The records, inside a transaction that writes.</param>
    /// <param name="forceId">The force.</param>
    /// <param name="people">The people.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="keys">Whether search keys are made anew as well: not where no fact changed that they are made of.</param>
    public static async Task RebuildAsync(RecordsDb db, Guid forceId, IReadOnlyList<Guid> people, Moment now, CancellationToken stop, bool keys = true)
    {
        var records = await RecordReader.CurrentAsync(db, people, stop);
        // what the act has read already is not read again
        var restricted = (await HeldOr(db.People.Local, person => person.Id, people, db.People.Where(person => people.Contains(person.Id)), stop)).Where(person => person.Restricted).Select(person => person.Id).ToHashSet();
        var cards = (await HeldOr(db.Cards.Local, card => card.PersonId, people, db.Cards.Where(card => people.Contains(card.PersonId)), stop)).ToDictionary(card => card.PersonId);
        var policy = SettingValues.Read(await db.Settings.Where(row => row.Key == ManagedKey).Select(row => row.Value).FirstOrDefaultAsync(stop), ManagedPolicy.Default);
        var owed = (await db.Duties.Where(duty => people.Contains(duty.PersonId)).ToListAsync(stop)).ToLookup(duty => duty.PersonId);
        var found = keys ? (await db.SearchKeys.Where(key => people.Contains(key.PersonId)).ToListAsync(stop)).ToLookup(key => key.PersonId) : null;

        foreach (var record in records)
        {
            var answer = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, now) : null;
            Renew(db, [.. owed[record.Id]], [.. PersonDuties.Of(record, answer, policy, now.Day).Select(duty => RowOf(duty, forceId, record.Id))], Parts);
            if (found is not null)
            {
                Renew(db, [.. found[record.Id]], [.. SearchKeys.Of(record, forceId)], Parts);
            }

            if (!cards.TryGetValue(record.Id, out var card))
            {
                card = new CardRow { PersonId = record.Id, ForceId = forceId };
                db.Cards.Add(card);
            }

            Cards.Fill(card, record, answer, restricted.Contains(record.Id), now.Day);
        }
    }

    private static async Task<IReadOnlyList<TRow>> HeldOr<TRow>(IEnumerable<TRow> local, Func<TRow, Guid> person, IReadOnlyList<Guid> people, IQueryable<TRow> stored, CancellationToken stop)
    {
        var held = local.Where(row => people.Contains(person(row))).ToList();
        return held.Count == people.Count ? held : await stored.ToListAsync(stop);
    }

    /// <summary>Most acts change few of a record's duties and keys: the others are left where they are.</summary>
    private static void Renew<TRow, TParts>(RecordsDb db, List<TRow> before, List<TRow> after, Func<TRow, TParts> parts) where TRow : class where TParts : notnull
    {
        var held = before.GroupBy(parts).ToDictionary(same => same.Key, same => new Queue<TRow>(same));
        db.AddRange(after.Where(row => !(held.TryGetValue(parts(row), out var same) && same.TryDequeue(out _))));
        db.RemoveRange(held.Values.SelectMany(gone => gone));
    }

    private static (string, string, string, string) Parts(SearchKeyRow key) => (key.Kind, key.Key, key.Back, key.Shown);

    private static object Parts(DutyRow duty) => (
        duty.Kind, duty.OwedBy, (duty.AdviseBy, duty.AdviseByTime), (duty.LateAfter, duty.LateAfterTime), duty.DischargedOn, duty.Provision, duty.PausedDuring, duty.Because);

    private static DutyRow RowOf(Duty duty, Guid forceId, Guid personId) => new()
    {
        Id = Guid.CreateVersion7(), ForceId = forceId, PersonId = personId, Kind = duty.Kind, OwedBy = duty.OwedBy,
        AdviseBy = duty.AdviseBy.Day, AdviseByTime = duty.AdviseBy.Time, LateAfter = duty.LateAfter.Day, LateAfterTime = duty.LateAfter.Time,
        DischargedOn = duty.DischargedOn, Provision = duty.Provision,
        PausedDuring = duty.PausedDuring.Count == 0 ? null : JsonSerializer.Serialize(duty.PausedDuring),
        Because = JsonSerializer.Serialize(duty.Because.Select(reason => reason.ToString())),
    };

    /// <summary>A stored duty as the domain sees it.</summary>
    public static Duty DutyOf(DutyRow row) => new()
    {
        Kind = row.Kind, OwedBy = row.OwedBy, AdviseBy = new(row.AdviseBy, row.AdviseByTime), LateAfter = new(row.LateAfter, row.LateAfterTime),
        DischargedOn = row.DischargedOn, Provision = row.Provision,
        PausedDuring = row.PausedDuring is null ? [] : JsonSerializer.Deserialize<List<DaySpan>>(row.PausedDuring)!,
        Because = [.. JsonSerializer.Deserialize<List<string>>(row.Because)!.Select(text => new Reason(text))],
    };
}
