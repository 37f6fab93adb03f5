using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Under whom a file is imported, and whom it may name.</summary>
internal static class ImportStaff
{
    /// <summary>The force and the account asked for.</summary>
    /// <exception cref="ImportRefusedException">There is no such force or account, or it may not import.</exception>
    public static async Task<Staff> FindAsync(DatabaseEngine engine, string? forceName, string? account, Operation operation, CancellationToken stop)
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
        return AccessRules.Decide(staff, Relation.SameForce, operation, new(ResourceKind.Person)).Allowed
            ? staff
            : throw new ImportRefusedException($"{row.Name} may not {(operation == Operation.Import ? "import" : "export")}. A records officer may.");
    }

    /// <summary>The accounts of a force by user name, those of people who have left among them.</summary>
    public static async Task<IReadOnlyDictionary<string, Named>> AccountsAsync(DatabaseEngine engine, Guid forceId, CancellationToken stop)
    {
        await using var db = engine.Open(forceId);
        var rows = await db.Users.Where(one => one.ForceId == forceId && one.NormalizedUserName != null)
            .Select(one => new { one.Id, one.Role, one.Active, Name = one.NormalizedUserName! }).ToListAsync(stop);
        var accounts = rows.ToDictionary(one => one.Name, one => new Named(one.Id, one.Role, one.Active), StringComparer.Ordinal);
        accounts[StaffNames.System.ToUpperInvariant()] = new(Staff.SystemId, StaffRole.RecordsOfficer, true);
        return accounts;
    }
}
