using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Derived;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>Whose people are looked at.</summary>
/// <param name="Staff">Who asks.</param>
/// <param name="Managers">The managers whose people they work: themselves and those they cover for.</param>
/// <param name="Everyone">A supervisor without a team of their own is head of the unit and sees every team.</param>
internal sealed record Scope(Staff Staff, IReadOnlyList<Guid> Managers, bool Everyone)
{
    /// <summary>The name of a record that is counted but may not be named.</summary>
    public const string Unnamed = "Restricted record";

    /// <summary>The cards in it.</summary>
    public IQueryable<CardRow> Cards(RecordsDb db)
    {
        var open = db.Cards.Where(card => !card.Ended);
        return Everyone ? open : open.Where(card => card.SupervisorId == Staff.Id || (card.ManagerId != null && Managers.Contains(card.ManagerId.Value)));
    }

    /// <summary>Whether the person on a card may be named to whoever asks.</summary>
    public bool MayName(CardRow card) => AccessRules.Decide(
        Staff,
        card.ManagerId == Staff.Id ? Relation.NamedManager
            : card.SupervisorId == Staff.Id ? Relation.NamedSupervisor
            : card.ManagerId is { } manager && Managers.Contains(manager) ? Relation.Covering : Relation.SameForce,
        Operation.List,
        new(ResourceKind.Person, card.Restricted ? Sensitivity.Restricted : Sensitivity.Ordinary)).Allowed;

    /// <summary>A card as a worklist shows it.</summary>
    public Watched Watch(CardRow card) => new()
    {
        Id = card.PersonId, Name = MayName(card) ? NameOf(card) : Unnamed, Risk = card.Risk, Missing = card.Missing, Wanted = card.Wanted,
        ChildAtRisk = card.ChildAtRisk, Status = card.Status, StatusSince = card.StatusSince, ManagerId = card.ManagerId, Kind = card.Management, Warnings = MayName(card) ? card.Warnings : null,
    };

    /// <summary>The cards in it, each with the open duties that are to be advised by a day. One query.</summary>
    public async Task<List<(CardRow Card, IReadOnlyList<Duty> Duties)>> PeopleAsync(RecordsDb db, DateOnly until, CancellationToken stop)
    {
        var rows = await Cards(db)
            .GroupJoin(
                db.Duties.Where(duty => duty.DischargedOn == null && duty.AdviseBy <= until),
                card => card.PersonId, duty => duty.PersonId, (card, duties) => new { card, duties })
            .SelectMany(pair => pair.duties.DefaultIfEmpty(), (pair, duty) => new { Card = pair.card, Duty = duty })
            .ToListAsync(stop);
        return [.. rows.GroupBy(row => row.Card.PersonId).Select(group => (
            group.First().Card,
            (IReadOnlyList<Duty>)[.. group.Where(row => row.Duty is not null).Select(row => Projection.DutyOf(row.Duty!))]))];
    }

    internal static string NameOf(CardRow card) => card.Given.Length == 0 ? card.Family : $"{card.Family}, {card.Given}";
}
