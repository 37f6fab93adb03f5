using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Visits;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Visits;

/// <summary>What departs from the force's rules for visits.</summary>
public enum DepartureKind
{
    /// <summary>One officer went alone.</summary>
    Alone,
    /// <summary>The visit was announced.</summary>
    Announced,
    /// <summary>A manager stays beyond the limit.</summary>
    ManagerStays,
    /// <summary>A manager is beyond the limit and nobody has decided whether they stay.</summary>
    NotDecided,
}

/// <summary>A departure from the force's rules, with its reason.</summary>
/// <param name="Kind">What.</param>
/// <param name="Person">Of whom.</param>
/// <param name="On">When.</param>
/// <param name="By">Who visited, or decided.</param>
/// <param name="Why">The reason; none where the rule asked for none.</param>
public sealed record Departure(DepartureKind Kind, Watched Person, DateOnly On, string By, string? Why);

/// <summary>Departures of a team in a span of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Visits">How many visits were made.</param>
/// <param name="Alone">How many of them by one officer.</param>
/// <param name="Announced">How many were announced.</param>
/// <param name="Shown">The departures, latest first.</param>
/// <param name="Total">How many there are.</param>
public sealed record Departures(DateOnly From, DateOnly To, int Visits, int Alone, int Announced, IReadOnlyList<Departure> Shown, int Total);

/// <summary>How visits depart from the force's rules, as a supervisor reads it.</summary>
/// <param name="door">The door.</param>
/// <param name="teams">Whether whoever asks supervises.</param>
public sealed class DepartureRecords(Door door, TeamRecords teams)
{
    /// <summary>How many days are looked back.</summary>
    public const int Days = 91;

    private const int Shown = 60;

    /// <summary>The departures of the last quarter, and managers beyond the limit of whom nothing is decided: three queries, and one line in the ledger naming everyone shown. None where whoever asks supervises nobody's work.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Departures?> ReadAsync(CancellationToken stop)
    {
        if (!teams.Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, "departures", [], "supervise", "supervises no team", stop);
            return null;
        }

        var (from, to) = (door.Now.Day.AddDays(-Days), door.Now.Day);
        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, to, SettingKeys.Managed, stop);
        var scope = new Scope(door.Staff, [], desk.HeadOfUnit(door.Staff));
        string[] kinds = [FactKinds.NameOf<VisitFact>(), FactKinds.NameOf<RotationKeptFact>()];
        var rows = await scope.Cards(db)
            .Join(db.Facts.Where(fact => kinds.Contains(fact.Kind) && fact.SupersededAt == null && fact.TrueFrom >= from), card => card.PersonId, fact => fact.PersonId, (card, fact) => new { Card = card, fact.Kind, fact.Content, fact.TrueFrom })
            .ToListAsync(stop);
        var facts = rows.ConvertAll(row => (row.Card, On: row.TrueFrom!.Value, Fact: FactKinds.Read(row.Kind, row.Content)));
        var visits = facts.Select(one => (one.Fact as VisitFact)?.Visit).OfType<Visit>().ToList();
        var late = await scope.Cards(db).Join(
            db.Duties.Where(duty => duty.DischargedOn == null && duty.Kind == DutyKind.ManagerRotation && duty.AdviseBy < to),
            card => card.PersonId, duty => duty.PersonId, (card, duty) => new { Card = card, duty.AdviseBy }).ToListAsync(stop);
        var names = desk.Members.ToDictionary(member => member.Id, member => member.Name);
        var undecided = late.Select(row => new Departure(DepartureKind.NotDecided, scope.Watch(row.Card), row.AdviseBy, row.Card.ManagerId is { } manager ? names.GetValueOrDefault(manager, "") : "", null));
        var all = facts.SelectMany(one => Of(scope.Watch(one.Card), one.On, one.Fact)).Concat(undecided).OrderByDescending(one => one.On).ThenBy(one => one.Person.Name, StringComparer.Ordinal).ToList();
        Departures found = new(from, to, visits.Count, visits.Count(visit => visit.Alone), visits.Count(visit => visit.Announced), [.. all.Take(Shown)], all.Count);
        await door.LookAsync(EntryKinds.Look, "departures", [.. found.Shown.Select(one => one.Person.Id).Distinct()], "supervise", null, stop);
        return found;
    }

    private static IEnumerable<Departure> Of(Watched person, DateOnly on, Domain.People.Fact fact)
    {
        switch (fact)
        {
            case RotationKeptFact kept:
                yield return new(DepartureKind.ManagerStays, person, on, kept.DecidedByName, kept.Why);
                break;
            case VisitFact { Visit: var visit } made:
                if (visit.Alone)
                {
                    yield return new(DepartureKind.Alone, person, on, made.RecordedByName, visit.AloneBecause);
                }

                if (visit.Announced)
                {
                    yield return new(DepartureKind.Announced, person, on, made.RecordedByName, visit.AnnouncedBecause);
                }

                break;
            default:
                break;
        }
    }
}
