using Vigil.Domain.Law;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Notices;

/// <summary>A notice to be sent: two counts and where to, and nothing of anyone's record.</summary>
/// <param name="ForceId">Of which force.</param>
/// <param name="StaffId">To whom.</param>
/// <param name="Address">Where to.</param>
/// <param name="Due">How many duties are due within <see cref="DutyStates.DueWithinDays"/> days, or past the day advised.</param>
/// <param name="Overdue">How many are overdue.</param>
public sealed record Notice(Guid ForceId, Guid StaffId, string Address, int Due, int Overdue);

/// <summary>
/// A round of notices. Whoever is to be told is marked as tried before anything is sent, so that nobody is told twice a day even
/// where sending breaks off; what could not be sent is tried again on the next day. Each round is two acts of the system.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="looks">The ledger's writer.</param>
/// <param name="clock">The clock.</param>
public sealed class NoticeRound(DatabaseEngine engine, LookWriter looks, LondonClock clock)
{
    /// <summary>Finds who is to be told today and has not been, in every force, and marks them as tried.</summary>
    public async Task<IReadOnlyList<Notice>> BeginAsync(CancellationToken stop)
    {
        List<Guid> forces;
        await using (var db = engine.Open(Guid.Empty))
        {
            forces = await db.Forces.OrderBy(force => force.ForceId).Select(force => force.ForceId).ToListAsync(stop);
        }

        List<Notice> notices = [];
        foreach (var force in forces)
        {
            var ofForce = await FindAsync(force, stop);
            if (ofForce.Count > 0)
            {
                await MarkAsync(force, "begin-notices", ofForce.Select(notice => (notice, (string?)null)), stop);
                notices.AddRange(ofForce);
            }
        }

        return notices;
    }

    /// <summary>Writes down what became of them.</summary>
    /// <param name="sent">Each notice with why it could not be sent; none where it was.</param>
    /// <param name="stop">Stops it.</param>
    public async Task EndAsync(IReadOnlyList<(Notice Notice, string? Failure)> sent, CancellationToken stop)
    {
        foreach (var force in sent.GroupBy(one => one.Notice.ForceId))
        {
            await MarkAsync(force.Key, "end-notices", force, stop);
        }
    }

    private async Task<List<Notice>> FindAsync(Guid force, CancellationToken stop)
    {
        var door = new Door(engine, looks, clock, Staff.System(force));
        var today = door.Now.Day;
        await using var db = await door.ReadAsync(stop);
        List<Notice> notices = [];
        foreach (var (staff, kept) in await NoticeKept.WantedAsync(db, force, stop))
        {
            if (kept.Tried == today || !AccessRules.Decide(staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed)
            {
                continue;
            }

            var desk = await Desk.ReadAsync(db, staff, today, SettingKeys.WorkOrder, stop);
            var people = await desk.ScopeOf(staff).PeopleAsync(db, today.AddDays(DutyStates.DueWithinDays), stop);
            var states = people.SelectMany(person => person.Duties).Where(duty => !DutyStates.IsRight(duty.Kind)).Select(duty => duty.StateAt(door.Now)).ToList();
            var (due, overdue) = (states.Count(state => state is DutyState.Due or DutyState.Arguable), states.Count(state => state == DutyState.Overdue));
            if (due + overdue > 0)
            {
                notices.Add(new(force, staff.Id, kept.Address, due, overdue));
            }
        }

        return notices;
    }

    private async Task MarkAsync(Guid force, string kind, IEnumerable<(Notice Notice, string? Failure)> notices, CancellationToken stop)
    {
        var (door, all) = (new Door(engine, looks, clock, Staff.System(force)), notices.ToList());
        var request = new ActRequest(Guid.CreateVersion7(), kind, "remind", FormattableString.Invariant($"{all.Count} notices, {all.Count(one => one.Failure is not null)} not sent"));
        await door.ActAsync(request, null, Operation.List, async act =>
        {
            foreach (var (notice, failure) in all)
            {
                // turned off meanwhile stays off
                if (await NoticeKept.OfAsync(act.Db, notice.StaffId, stop) is { } kept)
                {
                    await (kept with { Tried = door.Now.Day, Failure = failure }).KeepAsync(act.Db, notice.StaffId, force, stop);
                }
            }

            return null;
        }, stop);
    }
}
