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
    /// One page of the people asked for: three queries, and one line in the ledger naming everyone shown. None where
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
        var total = await asked.CountAsync(stop);
        var page = Math.Clamp(question.Page, 1, Math.Max(1, (total + PeoplePage.Size - 1) / PeoplePage.Size));
        var rows = await Sorted(asked, question, me).Skip((page - 1) * PeoplePage.Size).Take(PeoplePage.Size).ToListAsync(stop);
        PeoplePage found = new(
            [.. rows.Select(row => Listed.Of(door.Staff, row.Card, row.Covers, row.Manager, Operation.List))], total, ((page - 1) * PeoplePage.Size) + 1,
            await AllocationRecords.ColleaguesAsync(db, door.Staff.ForceId, stop));
        await door.LookAsync(EntryKinds.Look, "people", [.. found.People.Select(person => person.Id)], purpose, null, stop);
        return found;
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

    private static IQueryable<Row> Sorted(IQueryable<Row> rows, PeopleQuestion question, Guid me)
    {
        // where a restricted record stands must not tell its name or risk either
        var open = rows.OrderBy(row => row.Card.Restricted && row.Card.ManagerId != me && row.Card.SupervisorId != me && !row.Covers);
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

    private sealed class Row
    {
        public required CardRow Card { get; init; }
        public bool Covers { get; init; }
        public string? Manager { get; init; }
    }
}
