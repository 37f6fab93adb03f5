using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Demonstration;
using Vigil.Records.Storage;

namespace Vigil.Bench.Load;

/// <summary>A person on the record, with whom manages them and one fact whose history is looked at.</summary>
internal sealed record Managed(Guid Id, Guid Manager, Guid Fact);

/// <summary>Who asks, and about whom: every manager, every supervisor, and everyone alive whom a manager manages, in an order mixed once.</summary>
/// <param name="Managers">The offender managers.</param>
/// <param name="Supervisors">The supervisors.</param>
/// <param name="People">The people.</param>
internal sealed record Cast(IReadOnlyList<Staff> Managers, IReadOnlyList<Staff> Supervisors, IReadOnlyList<Managed> People)
{
    /// <summary>Reads them.</summary>
    public static async Task<Cast> ReadAsync(DatabaseEngine engine)
    {
        await using var db = engine.Open(DemonstrationForce.Id);
        var name = FactKinds.NameOf<NameFact>();
        var staff = await db.Users.Where(user => user.Active).OrderBy(user => user.Id).ToListAsync();
        var people = await db.Cards.Where(card => !card.Ended && card.ManagerId != null && !card.Restricted)
            .Select(card => new { card.PersonId, card.ManagerId, Fact = db.Facts.Where(fact => fact.PersonId == card.PersonId && fact.Kind == name).Select(fact => fact.FactId).First() })
            .OrderBy(row => row.PersonId).ToListAsync();
        var mixed = people.Select(row => new Managed(row.PersonId, row.ManagerId!.Value, row.Fact)).ToArray();
        new Random(1).Shuffle(mixed);
        return new(Of(StaffRole.OffenderManager), Of(StaffRole.Supervisor), mixed);

        IReadOnlyList<Staff> Of(StaffRole role) => [.. staff.Where(row => row.Role == role).Select(row => new Staff(row.Id, row.ForceId, row.Name, row.Role))];
    }
}
