using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>The duties of one staff member's people as a calendar shows them: kinds and counts, and nobody.</summary>
/// <param name="StaffId">Whose calendar.</param>
/// <param name="At">The instant of the answer (UTC).</param>
/// <param name="Today">The London date of the answer.</param>
/// <param name="PastTheirDay">How many are past the day advised.</param>
/// <param name="Overdue">How many of those are overdue on every reading.</param>
/// <param name="Days">What is to be done from today on, by day and kind.</param>
public sealed record FeedAnswer(Guid StaffId, DateTime At, DateOnly Today, int PastTheirDay, int Overdue, IReadOnlyList<FeedDay> Days);

/// <summary>Duties of one kind on one day.</summary>
/// <param name="On">The last day on the strictest reading.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Count">For how many duties.</param>
public sealed record FeedDay(DateOnly On, DutyKind Kind, int Count);

/// <summary>
/// Answers calendar programs. It stands before the door: the secret in the address says who asks. Every answer is a line of the
/// ledger; nobody is shown, so the line names nobody.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="looks">The ledger's writer.</param>
/// <param name="clock">The clock.</param>
public sealed class CalendarFeed(DatabaseEngine engine, LookWriter looks, LondonClock clock)
{
    /// <summary>How many days ahead a calendar shows.</summary>
    public const int DaysAhead = 92;

    /// <summary>The calendar behind a secret; none where it is unknown, revoked, or its owner has ended or has no caseload.</summary>
    /// <exception cref="LedgerUnavailableException">The line could not be written.</exception>
    public async Task<FeedAnswer?> OpenAsync(string secret, CancellationToken stop)
    {
        Staff? staff;
        await using (var before = engine.Open(Guid.Empty))
        {
            staff = await FeedSecrets.OwnerAsync(before, secret, stop);
        }

        if (staff is null || !AccessRules.Decide(staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed)
        {
            return null;
        }

        var door = new Door(engine, looks, clock, staff);
        await door.LookAsync(EntryKinds.Feed, "calendar-feed", [], "manage", null, stop);
        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, staff, door.Now.Day, SettingKeys.WorkOrder, stop);
        return Of(staff, door, await desk.ScopeOf(staff).PeopleAsync(db, door.Now.Day.AddDays(DaysAhead), stop));
    }

    private static FeedAnswer Of(Staff staff, Door door, IEnumerable<(CardRow Card, IReadOnlyList<Duty> Duties)> people)
    {
        var (today, open) = (door.Now.Day, people.SelectMany(person => person.Duties).Where(duty => !DutyStates.IsRight(duty.Kind)).Select(duty => (Duty: duty, State: duty.StateAt(door.Now))).ToList());
        var past = open.Where(one => one.Duty.AdviseBy.Day < today && one.State is DutyState.Overdue or DutyState.Arguable).ToList();
        var days = open.Where(one => one.Duty.AdviseBy.Day >= today && (one.State != DutyState.Paused || one.Duty.PausedDuring.All(span => span.To is not null)))
            .GroupBy(one => (one.Duty.AdviseBy.Day, one.Duty.Kind)).OrderBy(group => group.Key.Day).ThenBy(group => group.Key.Kind)
            .Select(group => new FeedDay(group.Key.Day, group.Key.Kind, group.Count()));
        return new(staff.Id, door.At, today, past.Count, past.Count(one => one.State == DutyState.Overdue), [.. days]);
    }
}
