using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vigil.Records.Storage;

/// <summary>ASP.NET Core Identity writes tokens and passkeys without knowing of forces: each gets the force of its account.</summary>
internal sealed class IdentityRowsOfForce : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var tracked = eventData.Context!.ChangeTracker;
        var forces = tracked.Entries<StaffRow>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.ForceId);
        foreach (var row in tracked.Entries().Where(entry => entry.State == EntityState.Added && entry.Metadata.FindProperty("UserId") is not null))
        {
            row.Property(nameof(StaffRow.ForceId)).CurrentValue = forces[(Guid)row.Property("UserId").CurrentValue!];
        }

        return ValueTask.FromResult(result);
    }
}
