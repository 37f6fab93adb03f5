using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Visits;

/// <summary>Which visits a staff member's day holds, and in which order to drive.</summary>
/// <param name="door">The door.</param>
public sealed class VisitDayRecords(Door door)
{
    /// <summary>The fewest and the most stops of a round, and how many it has unless asked otherwise.</summary>
    public const int Least = 2, Most = 12, Usual = 5;

    private const int OthersShown = 30;
    private static readonly DutyKind[] Following = [DutyKind.WarrantApplication, DutyKind.ArrestEnquiry, DutyKind.LocateTrace];

    /// <summary>
    /// The day's visits: three queries, and one line in the ledger naming everyone shown. None where whoever asks works no caseload.
    /// </summary>
    /// <param name="stops">How many stops.</param>
    /// <param name="from">The postcode from which the round begins; the most pressing visit where it is empty or not known.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<VisitDay?> ReadAsync(int stops, string? from, CancellationToken stop)
    {
        if (!AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed)
        {
            await door.LookAsync(EntryKinds.Refused, "visits", [], "manage", "works no caseload", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var today = door.Now.Day;
        var desk = await Desk.ReadAsync(db, door.Staff, today, SettingKeys.WorkOrder, stop);
        var order = SettingRecords.Of(desk.Setting, WorkOrder.Default).Value;
        var covered = desk.Covers.Where(cover => cover.CoverId == door.Staff.Id).Select(cover => cover.ManagerId);
        var scope = new Scope(door.Staff, [door.Staff.Id, .. covered], desk.HeadOfUnit(door.Staff));
        var people = await scope.PeopleAsync(db, today.AddDays(DutyStates.DueWithinDays), stop);
        var lines = people.SelectMany(row => row.Duties.Select(duty => (row.Card, Line: WorkLine.Of(scope.Watch(row.Card), duty, door.Now)))).ToList();
        var due = Of(DutyKind.HomeVisit).ToList();
        var round = due.Where(visit => visit.Line.Person.Name != Scope.Unnamed).Take(stops).ToList();
        var entrusted = await EntrustedAsync(db, scope, [.. people.Select(row => row.Card.PersonId)], stop);
        var day = new VisitDay
        {
            At = door.Now, OfTeam = door.Staff.Role == StaffRole.Supervisor,
            Round = VisitRoute.Order(Gazetteer.PlaceOf(from), [.. round.Select(visit => (visit, Gazetteer.PlaceOfAddress(visit.Home)))]),
            Others = [.. due.Except(round).Take(OthersShown)],
            Overdue = due.Count(visit => visit.Line.State == DutyState.Overdue), Due = due.Count,
            Unseen = Unseen.Of(scope, people.Select(row => row.Card), today),
            Undecided = [.. Of(DutyKind.FailedVisits)],
            UnderWay = [.. lines.Select(one => one.Line).Where(line => Following.Contains(line.Duty.Kind)).OrderBy(line => line.Duty.AdviseBy.Day).ThenBy(line => line.Item, order)],
            Entrusted = [.. entrusted.OrderBy(line => line.Duty.AdviseBy.Day).ThenBy(line => line.Item, order)],
        };
        await door.LookAsync(EntryKinds.Look, "visits", [.. Named(day).Distinct()], "manage", null, stop);
        return day;

        IEnumerable<DueVisit> Of(DutyKind kind) => lines.Where(one => one.Line.Duty.Kind == kind).OrderBy(one => one.Line.Item, order)
            .Select(one => new DueVisit(one.Line, scope.MayName(one.Card) ? one.Card.Home?.ReplaceLineEndings(", ") : null, one.Card.LastContact, one.Card.FailedVisits));
    }

    /// <summary>What follows failed visits and is with whoever asks, of people whom they do not manage, cover or supervise.</summary>
    private async Task<List<WorkLine>> EntrustedAsync(RecordsDb db, Scope scope, HashSet<Guid> known, CancellationToken stop)
    {
        var kind = FactKinds.NameOf<FollowUpFact>();
        var rows = await db.Duties.Where(duty => duty.DischargedOn == null && EF.Parameter(Following).Contains(duty.Kind)).Select(duty => duty.PersonId).Distinct()
            .Join(db.Facts.Where(fact => fact.Kind == kind && fact.SupersededAt == null && fact.TrueTo == null), person => person, fact => fact.PersonId, (_, fact) => fact)
            .Join(db.Cards.Where(card => !card.Ended), fact => fact.PersonId, card => card.PersonId, (fact, card) => new { Fact = fact, Card = card })
            .AsNoTracking().ToListAsync(stop);
        return
        [
            .. rows.Where(row => !known.Contains(row.Card.PersonId))
                .Select(row => (row.Card, Held: Of(row.Fact)))
                .Where(row => row.Held.Value.OwnerStaffId == door.Staff.Id)
                .Select(row => WorkLine.Of(scope.Watch(row.Card), VisitDuties.Following(row.Held), door.Now)),
        ];
    }

    private static Held<FollowUpFact> Of(FactRow row) => new(row.FactId, (FollowUpFact)FactKinds.Read(row.Kind, row.Content), row.TrueFrom, row.TrueTo, row.LearnedOn, row.Source);

    private static IEnumerable<Guid> Named(VisitDay day) => day.Round.Select(one => one.What.Line.Person.Id).Concat(day.Others.Select(one => one.Line.Person.Id))
        .Concat(day.Undecided.Select(one => one.Line.Person.Id)).Concat(day.UnderWay.Concat(day.Entrusted).Select(line => line.Person.Id)).Concat(day.Unseen.Longest is { } longest ? [longest.Person.Id] : []);
}
