using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>Rebuilds what is derived from one person's facts: card, duties, search keys. Runs inside every act.</summary>
internal static class Projection
{
    /// <summary>Rebuilds one person's projection as it is at a moment.</summary>
    public static async Task RebuildAsync(RecordsDb db, Guid forceId, Guid personId, Moment now, CancellationToken stop)
    {
        var record = await RecordReader.CurrentAsync(db, personId, stop);
        if (record is null)
        {
            return;
        }

        var answer = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, now) : null;
        var restricted = await db.People.Where(person => person.Id == personId).Select(person => person.Restricted).SingleAsync(stop);
        await db.Duties.Where(duty => duty.PersonId == personId).ExecuteDeleteAsync(stop);
        await db.SearchKeys.Where(key => key.PersonId == personId).ExecuteDeleteAsync(stop);
        db.Duties.AddRange((answer?.Duties ?? []).Select(duty => RowOf(duty, forceId, personId)));
        db.SearchKeys.AddRange(SearchKeys.Of(record, forceId));

        var card = await db.Cards.FindAsync([personId], stop);
        if (card is null)
        {
            card = new CardRow { PersonId = personId, ForceId = forceId };
            db.Cards.Add(card);
        }

        Cards.Fill(card, record, answer, restricted, now.Day);
    }

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
