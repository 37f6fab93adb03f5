using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>The morning: what needs a staff member now, and what comes.</summary>
/// <param name="door">The door.</param>
public sealed class DiaryRecords(Door door)
{
    /// <summary>How many people or lines a list shows before it is asked for all.</summary>
    public const int Page = 8;

    private const int ReleaseDaysAhead = 90;

    /// <summary>Whether whoever asks works a caseload or a team.</summary>
    public bool HasWorklist => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed;

    /// <summary>The day of whoever asks: two queries, and one line in the ledger naming everyone shown.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Today?> TodayAsync(Owed owed, bool all, CancellationToken stop)
    {
        if (!HasWorklist)
        {
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, door.Now.Day, SettingKeys.WorkOrder, stop);
        var order = SettingRecords.Of(desk.Setting, WorkOrder.Default);
        var names = desk.Members.ToDictionary(member => member.Id, member => member.Name);
        var covered = desk.Covers.Where(cover => cover.CoverId == door.Staff.Id)
            .Select(cover => new Covering(cover.ManagerId, names[cover.ManagerId], cover.To)).ToList();
        var scope = desk.ScopeOf(door.Staff);
        var people = await scope.PeopleAsync(db, door.Now.Day.AddDays(DutyStates.DueWithinDays), stop);

        var work = Worklist.Of([.. people.Select(row => (scope.Watch(row.Card), row.Duties))], order.Value, owed, door.Now);
        var shown = all ? int.MaxValue : Page;
        Today today = new()
        {
            At = door.Now, Force = desk.Force, OfTeam = door.Staff.Role == StaffRole.Supervisor, People = people.Count,
            NowCount = work.Now.Count, Now = [.. work.Now.Take(shown)], Days = Days(work), Next = [.. work.Next.Take(shown)],
            Coming = [.. Coming(people.Select(row => row.Card), scope).Take(shown)], Covering = covered, Managers = names,
            Order = order,
        };
        await door.LookAsync(EntryKinds.Look, "today", [.. Named(today).Distinct()], "manage", null, stop);
        return today;
    }

    private static IEnumerable<Guid> Named(Today today) => today.Now.Select(entry => entry.Person.Id)
        .Concat(today.Next.Select(line => line.Person.Id)).Concat(today.Coming.Select(release => release.PersonId));

    private List<int> Days(Worklist work)
    {
        var byDay = work.Next.CountBy(line => line.Duty.AdviseBy.Day.DayNumber - door.Now.Day.DayNumber).ToDictionary();
        return [.. Enumerable.Range(0, DutyStates.DueWithinDays + 1).Select(day => byDay.GetValueOrDefault(day))];
    }

    private IEnumerable<Release> Coming(IEnumerable<CardRow> cards, Scope scope)
    {
        var (today, last) = (door.Now.Day, door.Now.Day.AddDays(ReleaseDaysAhead));
        return cards
            .Where(card => card.Status is StatusKind.InPrison or StatusKind.OnRemand or StatusKind.DetainedInHospital
                && card.StatusUntil is { } until && until >= today && until <= last && scope.MayName(card))
            .OrderBy(card => card.StatusUntil)
            .Select(card => new Release(card.PersonId, Scope.NameOf(card), card.Risk, card.Status!.Value, card.StatusUntil!.Value));
    }
}
