using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>Finds how a staff member stands to a record.</summary>
internal static class Relations
{
    /// <summary>The relation of a staff member to the record that a card shows.</summary>
    public static async Task<Relation> OfAsync(RecordsDb db, Staff staff, DateOnly today, CardRow? card, CancellationToken stop)
    {
        var relation = Of(staff, card);
        if (relation != Relation.SameForce || card?.ManagerId is not { } manager)
        {
            return relation;
        }

        var covers = await db.Covers.AnyAsync(
            cover => cover.CoverId == staff.Id && cover.ManagerId == manager && cover.From <= today && cover.To >= today, stop);
        return covers ? Relation.Covering : Relation.SameForce;
    }

    private static Relation Of(Staff staff, CardRow? card) => card switch
    {
        null => Relation.None,
        _ when card.ForceId != staff.ForceId => Relation.None,
        _ when card.ManagerId == staff.Id => Relation.NamedManager,
        _ when card.SupervisorId == staff.Id => Relation.NamedSupervisor,
        _ => Relation.SameForce,
    };
}
