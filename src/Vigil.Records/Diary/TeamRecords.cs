using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>What a supervisor sees of a team: who carries what, where it is worst, and who is without cover.</summary>
/// <param name="door">The door.</param>
public sealed class TeamRecords(Door door)
{
    /// <summary>How many actions the page names.</summary>
    public const int ActionsShown = 5;

    private static readonly DutyKind[] Supervised = [DutyKind.Countersignature, DutyKind.DipCheck, DutyKind.SupervisorAction, DutyKind.SourceAnswer];

    /// <summary>Whether whoever asks supervises: works a list and may see figures.</summary>
    public bool Supervises => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed
        && AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Count, new(ResourceKind.Report)).Allowed;

    /// <summary>The team of whoever asks, or none where they supervise nobody's work. Three queries; the ledger names everyone named.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Team?> TeamAsync(CancellationToken stop)
    {
        if (!Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, "team", [], "supervise", "supervises no team", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, door.Now.Day, SettingKeys.WorkloadWeight, stop);
        var wholeUnit = desk.HeadOfUnit(door.Staff);
        var scope = new Scope(door.Staff, [], wholeUnit);
        var rows = await scope.PeopleAsync(db, door.Now.Day, stop);
        var people = rows.ConvertAll(row => (scope.Watch(row.Card), row.Duties));
        var weight = SettingRecords.Of(desk.Setting, WorkloadWeight.Default);
        var managers = desk.Members.Where(user => user.Role == StaffRole.OffenderManager && user.Active && (wholeUnit || user.SupervisorId == door.Staff.Id));
        var picture = TeamPicture.Of(people, managers.Select(user => user.Id), weight.Value, door.Now);
        var supervision = await SupervisionAsync(db, scope, stop);
        Team team = new()
        {
            At = door.Now, WholeUnit = wholeUnit, People = people.Count, Picture = picture, Weight = weight, Transfers = desk.Transfers,
            Managers = desk.Members.ToDictionary(user => user.Id, user => user.Name), Gaps = [.. Gaps(picture, desk)],
            Unseen = Unseen.Of(scope, rows.Select(row => row.Card), door.Now.Day), Supervision = supervision, NextSample = desk.NextSample,
        };
        await door.LookAsync(EntryKinds.Look, "team", [.. Named(team).Union(supervision.Where(line => line.Duty.Kind == DutyKind.SupervisorAction).Take(ActionsShown).Select(line => line.Person.Id))], "supervise", null, stop);
        return team;
    }

    /// <summary>What waits for a supervisor and what they set, whenever it is due. One query.</summary>
    private async Task<IReadOnlyList<WorkLine>> SupervisionAsync(RecordsDb db, Scope scope, CancellationToken stop)
    {
        var rows = await scope.Cards(db).Join(
            db.Duties.Where(duty => duty.DischargedOn == null && Supervised.Contains(duty.Kind)), card => card.PersonId, duty => duty.PersonId, (card, duty) => new { Card = card, Duty = duty }).ToListAsync(stop);
        return
        [
            .. rows.Select(row => WorkLine.Of(scope.Watch(row.Card), Projection.DutyOf(row.Duty), door.Now))
                .OrderByDescending(line => line.DaysLate).ThenByDescending(line => line.Person.Risk).ThenBy(line => line.Person.Id),
        ];
    }

    private static IEnumerable<Guid> Named(Team team) =>
        team.Picture.Rows.Select(row => row.Longest?.Person.Id).Append(team.LongUnseen?.Person.Id).OfType<Guid>().Distinct();

    private static IEnumerable<CoverGap> Gaps(TeamPicture picture, Desk desk)
    {
        var colleagues = desk.Members.ToDictionary(user => user.Id);
        foreach (var row in picture.Rows.Where(row => row.People > 0))
        {
            if (row.ManagerId is not { } manager)
            {
                yield return new(GapKind.NoManager, null, null, null, row.People);
            }
            else if (!colleagues.TryGetValue(manager, out var account) || !account.Active)
            {
                yield return new(GapKind.ManagerGone, manager, null, null, row.People);
            }
            else if (desk.Covers.Where(cover => cover.ManagerId == manager).ToList() is { Count: > 0 } covers && covers.TrueForAll(IsAway))
            {
                yield return new(GapKind.CoverAway, manager, colleagues.GetValueOrDefault(covers[0].CoverId)?.Name, covers[0].To, row.People);
            }
        }

        bool IsAway(CoverRow cover) => desk.Covers.Any(other => other.ManagerId == cover.CoverId)
            || !colleagues.TryGetValue(cover.CoverId, out var account) || !account.Active;
    }
}
