using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Supervision;

/// <summary>Something that waits for a countersignature.</summary>
/// <param name="PersonId">On whose record.</param>
/// <param name="Name">"Example, Alan"; not the name of a record restricted to others.</param>
/// <param name="Level">The risk level that counts.</param>
/// <param name="Manager">The manager.</param>
/// <param name="Signed">What waits; none where the record is restricted to others.</param>
/// <param name="Since">Since when.</param>
/// <param name="Due">By when it is to be signed or returned.</param>
/// <param name="Own">Whether whoever asks is its author: somebody else signs it.</param>
public sealed record AwaitsSignature(Guid PersonId, string Name, RiskLevel Level, string? Manager, Fact? Signed, DateOnly Since, DateOnly Due, bool Own);

/// <summary>What waits for a countersignature in a team, longest waiting first.</summary>
/// <param name="Today">The London date.</param>
/// <param name="WholeUnit">Whether it is that of every team.</param>
/// <param name="People">On how many records something waits.</param>
/// <param name="Waiting">Those shown.</param>
public sealed record CountersignQueue(DateOnly Today, bool WholeUnit, int People, IReadOnlyList<AwaitsSignature> Waiting);

/// <summary>The countersign queue of a team: risk levels and plans alike, whatever asks for a second person.</summary>
/// <param name="door">The door.</param>
/// <param name="teams">Whether whoever asks supervises.</param>
public sealed class CountersignQueueRecords(Door door, TeamRecords teams)
{
    /// <summary>On how many records, the longest waiting first, the queue is read at once.</summary>
    public const int Read = 40;

    private static readonly string[] Kinds =
        [.. FactKinds.All.Where(kind => typeof(ICountersigned).IsAssignableFrom(kind.Value) || kind.Value == typeof(CountersignatureFact)).Select(kind => kind.Key)];

    /// <summary>The queue, or none where whoever asks supervises nobody's work. Four queries; the ledger names everyone shown.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<CountersignQueue?> ReadAsync(CancellationToken stop)
    {
        if (!teams.Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, "countersign-queue", [], "supervise", "supervises no team", stop);
            return null;
        }

        var today = door.Now.Day;
        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, today, SettingKeys.Managed, stop);
        var scope = new Scope(door.Staff, [], desk.HeadOfUnit(door.Staff));
        var due = await scope.Cards(db).Join(
            db.Duties.Where(duty => duty.DischargedOn == null && duty.Kind == DutyKind.Countersignature), card => card.PersonId, duty => duty.PersonId, (card, duty) => new { Card = card, duty.AdviseBy })
            .ToListAsync(stop);
        var people = due.GroupBy(row => row.Card.PersonId).Select(of => (of.First().Card, Due: of.Min(row => row.AdviseBy))).OrderBy(one => one.Due).ThenBy(one => one.Card.PersonId).ToList();
        var read = people.Take(Read).Select(one => one.Card.PersonId).ToList();
        var facts = (await db.Facts.Where(fact => EF.Parameter(read).Contains(fact.PersonId) && fact.SupersededAt == null && Kinds.Contains(fact.Kind)).ToListAsync(stop)).ToLookup(fact => fact.PersonId, RecordReader.Held);
        List<AwaitsSignature> waiting = [.. people.Take(Read).SelectMany(one => Of(one.Card, one.Due, [.. facts[one.Card.PersonId]], scope, desk, today)).OrderBy(one => one.Since).ThenByDescending(one => one.Level).ThenBy(one => one.PersonId)];
        await door.LookAsync(EntryKinds.Look, "countersign-queue", [.. waiting.Select(one => one.PersonId).Distinct()], "supervise", null, stop);
        return new(today, scope.Everyone, people.Count, waiting);
    }

    private static IEnumerable<AwaitsSignature> Of(CardRow card, DateOnly due, List<Held> facts, Scope scope, Desk desk, DateOnly today)
    {
        var named = scope.MayName(card);
        var manager = card.ManagerId is { } id ? desk.Members.FirstOrDefault(member => member.Id == id)?.Name : null;
        return Countersigning.Awaiting(new PersonRecord(card.PersonId, card.Number, card.Version, facts), today).Select(held => new AwaitsSignature(
            card.PersonId, named ? Scope.NameOf(card) : Scope.Unnamed, card.Risk, manager, named ? held.Value : null, held.TrueFrom ?? held.LearnedOn, due,
            ((ICountersigned)held.Value).Author() == scope.Staff.Id));
    }
}
