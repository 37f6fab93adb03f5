using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <content>People listed.</content>
public sealed partial class PeopleRecords
{
    /// <summary>
    /// One page of the people asked for: two queries, and one line in the ledger naming everyone shown. None where
    /// whoever asks may not list people.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<PeoplePage?> ListAsync(PeopleQuestion question, string purpose, CancellationToken stop)
    {
        if (!AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Person)).Allowed)
        {
            await door.LookAsync(EntryKinds.Refused, "people", [], purpose, "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var (me, today) = (door.Staff.Id, door.Now.Day);
        var cards = db.Cards.Select(card => new Row
        {
            Card = card,
            Covers = db.Covers.Any(cover => cover.CoverId == me && cover.ManagerId == card.ManagerId && cover.From <= today && cover.To >= today),
            Manager = db.Users.Where(user => user.Id == card.ManagerId).Select(user => user.Name).FirstOrDefault(),
        });
        var asked = Asked(cards, question, me);
        var (first, page) = (await PageAsync(Math.Max(1, question.Page)), Math.Max(1, question.Page));
        if (first.Count == 0 && page > 1)
        {
            // past the end: the last page instead
            page = Math.Max(1, (await asked.CountAsync(stop) + PeoplePage.Size - 1) / PeoplePage.Size);
            first = await PageAsync(page);
        }

        PeoplePage found = new(
            [.. first.Select(row => Listed.Of(door.Staff, row.Row.Card, row.Row.Covers, row.Row.Manager, Operation.List))],
            first.Count == 0 ? 0 : first[0].Total, ((page - 1) * PeoplePage.Size) + 1,
            await AllocationRecords.ColleaguesAsync(db, door.Staff.ForceId, stop));
        await door.LookAsync(EntryKinds.Look, "people", [.. found.People.Select(person => person.Id)], purpose, null, stop);
        return found;

        Task<List<Counted>> PageAsync(int number) => Sorted(asked, question).Skip((number - 1) * PeoplePage.Size).Take(PeoplePage.Size)
            .Select(row => new Counted { Row = row, Total = asked.Count() }).ToListAsync(stop);
    }

    /// <summary>A restricted record is counted, but what it may not tell is not told by leaving it in or out.</summary>
    private static IQueryable<Row> Asked(IQueryable<Row> rows, PeopleQuestion question, Guid me)
    {
        if (question.ManagerId is { } manager)
        {
            rows = rows.Where(row => row.Card.ManagerId == manager);
        }

        if (!question.WithEnded)
        {
            rows = rows.Where(row => !row.Card.Ended);
        }

        if (question.Tells)
        {
            rows = rows.Where(row => !row.Card.Restricted || row.Card.ManagerId == me || row.Card.SupervisorId == me || row.Covers);
        }

        if (question.Risk is { } risk)
        {
            rows = rows.Where(row => row.Card.Risk == risk);
        }

        if (question.Kind is { } kind)
        {
            rows = rows.Where(row => row.Card.Management == kind);
        }

        return question.Status switch
        {
            null => rows,
            StatusKind.Missing => rows.Where(row => row.Card.Missing),
            StatusKind.Wanted => rows.Where(row => row.Card.Wanted),
            { } status => rows.Where(row => row.Card.Status == status),
        };
    }

    private static IOrderedQueryable<Row> Sorted(IQueryable<Row> rows, PeopleQuestion question)
    {
        // where a restricted record stands must not tell its name or risk either: they come last, whoever asks
        var open = rows.OrderBy(row => row.Card.Restricted);
        return (question.Order, question.Backwards) switch
        {
            (PeopleOrder.Name, false) => open.ThenBy(row => row.Card.Family).ThenBy(row => row.Card.Given).ThenBy(row => row.Card.Number),
            (PeopleOrder.Name, true) => open.ThenByDescending(row => row.Card.Family).ThenByDescending(row => row.Card.Given).ThenBy(row => row.Card.Number),
            (PeopleOrder.Risk, false) => open.ThenByDescending(row => row.Card.Risk).ThenBy(row => row.Card.Family).ThenBy(row => row.Card.Number),
            (PeopleOrder.Risk, true) => open.ThenBy(row => row.Card.Risk).ThenBy(row => row.Card.Family).ThenBy(row => row.Card.Number),
            (PeopleOrder.LastNotified, false) => open.ThenBy(row => row.Card.LastNotified != null).ThenBy(row => row.Card.LastNotified).ThenBy(row => row.Card.Number),
            (PeopleOrder.LastNotified, true) => open.ThenBy(row => row.Card.LastNotified == null).ThenByDescending(row => row.Card.LastNotified).ThenBy(row => row.Card.Number),
            (PeopleOrder.Number, false) => open.ThenBy(row => row.Card.Number),
            (PeopleOrder.Number, true) => open.ThenByDescending(row => row.Card.Number),
        };
    }

    private sealed class Counted
    {
        public required Row Row { get; init; }
        public int Total { get; init; }
    }

    private sealed class Row
    {
        public required CardRow Card { get; init; }
        public bool Covers { get; init; }
        public string? Manager { get; init; }
    }
}
