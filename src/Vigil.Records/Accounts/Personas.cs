using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>Someone whom a visitor of the demonstration may be.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The role.</param>
public sealed record Persona(Guid Id, string Name, StaffRole Role);

/// <summary>The accounts of a demonstration. Where any force is a real one there are none.</summary>
/// <param name="engine">The database.</param>
/// <param name="forces">What forces there are.</param>
public sealed class Personas(DatabaseEngine engine, InstalledForces forces)
{
    /// <summary>All of them by role and name; none at all outside a demonstration.</summary>
    public async Task<IReadOnlyList<Persona>> ListAsync(CancellationToken stop)
    {
        if (!(await forces.ReadAsync(stop)).Demonstration)
        {
            return [];
        }

        await using var db = engine.Open(Guid.Empty);
        var accounts = await db.Users.AsNoTracking().Where(row => row.Active && row.Id != Staff.SystemId && row.Role != StaffRole.None)
            .Select(row => new Persona(row.Id, row.Name, row.Role)).ToListAsync(stop);
        return [.. accounts.OrderBy(persona => persona.Role).ThenBy(persona => persona.Name, StringComparer.Ordinal)];
    }
}
