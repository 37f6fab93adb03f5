using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Under whom a file is imported, and whom it may name.</summary>
internal static class ImportStaff
{
    /// <summary>The force and the account asked for.</summary>
    /// <exception cref="ImportRefusedException">There is no such force or account, or it may not import.</exception>
    public static async Task<Staff> FindAsync(DatabaseEngine engine, string? forceName, string? account, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        var forces = await db.Forces.OrderBy(force => force.Name).ToListAsync(stop);
        var force = forces.Where(one => forceName is null || string.Equals(one.Name, forceName, StringComparison.OrdinalIgnoreCase)).ToList() switch
        {
            [var only] => only,
            _ when forces.Count == 0 => throw new ImportRefusedException("There is no force in these records yet."),
            [] => throw new ImportRefusedException($"There is no force called {forceName}. There are: {string.Join(", ", forces.Select(one => one.Name))}."),
            _ => throw new ImportRefusedException($"Say which force with --force. There are: {string.Join(", ", forces.Select(one => one.Name))}."),
        };
        if (account is null)
        {
            return Staff.System(force.ForceId);
        }

        var name = account.ToUpperInvariant();
        var row = await db.Users.FirstOrDefaultAsync(one => one.ForceId == force.ForceId && one.NormalizedUserName == name && one.Active, stop)
            ?? throw new ImportRefusedException($"There is no active account {account} in {force.Name}.");
        var staff = new Staff(row.Id, row.ForceId, row.Name, row.Role, row.Agency);
        return AccessRules.Decide(staff, Relation.SameForce, Operation.Import, new(ResourceKind.Person)).Allowed
            ? staff
            : throw new ImportRefusedException($"{row.Name} may not import. A records officer may.");
    }

    /// <summary>The managers and supervisors of a force, by account.</summary>
    public static async Task<Accounts> AccountsAsync(DatabaseEngine engine, Guid forceId, CancellationToken stop)
    {
        await using var db = engine.Open(forceId);
        var rows = await db.Users.Where(one => one.ForceId == forceId && one.Active && one.NormalizedUserName != null
                && (one.Role == StaffRole.OffenderManager || one.Role == StaffRole.Supervisor))
            .Select(one => new { one.Id, one.Role, Name = one.NormalizedUserName! }).ToListAsync(stop);
        return new(
            rows.Where(one => one.Role == StaffRole.OffenderManager).ToDictionary(one => one.Name, one => one.Id, StringComparer.Ordinal),
            rows.Where(one => one.Role == StaffRole.Supervisor).ToDictionary(one => one.Name, one => one.Id, StringComparer.Ordinal));
    }
}
