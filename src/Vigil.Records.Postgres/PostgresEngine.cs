using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vigil.Records.Storage;

namespace Vigil.Records.Postgres;

/// <summary>PostgreSQL: what a force runs. The application's role owns nothing; row policies read the identity set here.</summary>
/// <param name="connectionString">"Host=…;Database=vigil;Username=…".</param>
public sealed class PostgresEngine(string connectionString) : DatabaseEngine(connectionString)
{
    /// <inheritdoc/>
    public override void Use(DbContextOptionsBuilder options) => options
        .UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresEngine).Assembly))
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override async Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop)
    {
        await db.Database.BeginTransactionAsync(stop);
        // set_config(…, true) is SET LOCAL with parameters; Npgsql sends BEGIN and this in one round trip.
        var (force, staff) = (forceId.ToString("D"), staffId.ToString("D"));
        await db.Database.ExecuteSqlAsync($"SELECT set_config('vigil.force_id', {force}, true), set_config('vigil.staff_id', {staff}, true)", stop);
    }

    /// <inheritdoc/>
    public override bool IsClash(Exception failure) => failure is DbUpdateConcurrencyException
        || Cause(failure) is { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <inheritdoc/>
    public override bool IsDuplicate(Exception failure) => Cause(failure) is { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken stop)
    {
        await using var db = Open(Guid.Empty);
        await db.Database.MigrateAsync(stop);
    }

    private static PostgresException? Cause(Exception failure) => failure as PostgresException ?? failure.InnerException as PostgresException;
}
