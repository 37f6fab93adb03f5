using Microsoft.EntityFrameworkCore;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>What a stranger may know of the installation.</summary>
/// <param name="Id">The force, where there is exactly one.</param>
/// <param name="Name">Its name; "Vigil" where there are several or none.</param>
/// <param name="Demonstration">Whether every force here is a demonstration: only then may a persona be chosen.</param>
public sealed record Installation(Guid Id, string Name, bool Demonstration);

/// <summary>Reads what forces the database holds.</summary>
/// <param name="engine">The database.</param>
public sealed class InstalledForces(DatabaseEngine engine)
{
    /// <summary>What a stranger may know. One query.</summary>
    public async Task<Installation> ReadAsync(CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        var forces = await db.Forces.AsNoTracking().ToListAsync(stop);
        var demonstration = forces.Count > 0 && forces.TrueForAll(force => force.Demonstration);
        return forces is [var only] ? new(only.ForceId, only.Name, demonstration) : new(Guid.Empty, "Vigil", demonstration);
    }
}
