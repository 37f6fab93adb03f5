using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Postgres;

/// <summary>PostgreSQL: what a force runs. The application's role owns nothing; row policies read the identity set here.</summary>
/// <param name="connectionString">"Host=…;Database=vigil;Username=…".</param>
/// <param name="keys">The key store, a database of its own with backups of its own; the records' name and "_keys" where it is not said.</param>
/// <param name="masterKey">The master key.</param>
public sealed class PostgresEngine(string connectionString, string? keys = null, Func<MasterKey>? masterKey = null) : DatabaseEngine(
    Prepared(connectionString), keys ?? OwnDatabase(connectionString), masterKey ?? (() => throw new SealingUnavailableException("No key file is named: set KeyFile.")))
{
    private const int MostPrepared = 100;

    // a pool of its own, since each reader holds a connection of the other while it waits for its look to be written
    private readonly string ledger = new NpgsqlConnectionStringBuilder(Prepared(connectionString)) { ApplicationName = "vigil ledger" }.ConnectionString;

    /// <inheritdoc/>
    public override void Use(DbContextOptionsBuilder options) => options
        .UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresEngine).Assembly))
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override void UseKeys(DbContextOptionsBuilder options) => options
        .UseNpgsql(KeysConnectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresEngine).Assembly).MigrationsHistoryTable("key_migrations"))
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override Task ScrubKeysAsync(KeysDb db, CancellationToken stop) =>
        // by the application's role this is only asked for: autovacuum does it within minutes
        db.Database.ExecuteSqlRawAsync("VACUUM keys", stop);

    /// <inheritdoc/>
    public override async Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop)
    {
        await db.Database.BeginTransactionAsync(stop);
        await ActForAsync(db, forceId, staffId, stop);
    }

    /// <inheritdoc/>
    public override Task ActForAsync(RecordsDb db, Guid forceId, Guid staffId, CancellationToken stop)
    {
        // set_config(…, true) is SET LOCAL with parameters; Npgsql sends BEGIN and this in one round trip. Nobody waits long for another's lock.
        var (force, staff) = (forceId.ToString("D"), staffId.ToString("D"));
        return db.Database.ExecuteSqlAsync($"SELECT set_config('vigil.force_id', {force}, true), set_config('vigil.staff_id', {staff}, true), set_config('lock_timeout', '5s', true)", stop);
    }

    /// <inheritdoc/>
    public override Task BeginSnapshotAsync(RecordsDb db, CancellationToken stop) => db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    /// <inheritdoc/>
    public override async Task<bool> AloneAsync(string what, Func<Task> work, CancellationToken stop)
    {
        // without a pool, so that closing the connection, or its dying, lets go
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtextextended($1, 0))", connection) { Parameters = { new() { Value = $"vigil {what}" } } };
        if (await command.ExecuteScalarAsync(stop) is not true)
        {
            return false;
        }

        await work();
        return true;
    }

    /// <inheritdoc/>
    public override async Task AppendAsync(Guid forceId, IReadOnlyList<LedgerRows> rows, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(ledger);
        await connection.OpenAsync(stop);
        await LedgerInsert.RunAsync(connection, forceId, rows, stop);
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
        await using var store = OpenKeys();
        await store.Database.MigrateAsync(stop);
    }

    /// <summary>Statements that come again and again are planned once a connection: planning costs as much as running most of them.</summary>
    private static string Prepared(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = MostPrepared;
        }

        return builder.ConnectionString;
    }

    private static string OwnDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(Prepared(connectionString));
        builder.Database += "_keys";
        return builder.ConnectionString;
    }

    /// <inheritdoc/>
    public override string Place
    {
        get
        {
            var connection = new NpgsqlConnectionStringBuilder(ConnectionString);
            return $"{connection.Database} on {connection.Host}";
        }
    }

    /// <inheritdoc/>
    protected override Outage? OwnOutage(Exception failure) => failure switch
    {
        PostgresException { SqlState: var state } => Outage(state),
        NpgsqlException { InnerException: TimeoutException } => new(OutageKind.Busy, "The server did not answer in time. Look for a long statement or a lock that is held."),
        // what the server said is within
        NpgsqlException { InnerException: not NpgsqlException } => new(OutageKind.Away, "The server cannot be reached. Check the host, the port and that it runs."),
        _ => null,
    };

    private static Outage? Outage(string state) => state switch
    {
        PostgresErrorCodes.InvalidCatalogName => new(OutageKind.Missing, "There is no database of that name on the server. Make it first: docs/operate.md."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(OutageKind.Refused, "The server refused the user name or password."),
        PostgresErrorCodes.InsufficientPrivilege => new(OutageKind.Refused, "This role may not do that. Migrate with the owner's role and serve with the application's: docs/operate.md."),
        PostgresErrorCodes.DiskFull => new(OutageKind.Full, "The server's disk is full. Nothing was half-written: make room and run the same command again."),
        PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.TooManyConnections => new(OutageKind.Busy, "The server has no connection or memory left."),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(OutageKind.ReadOnly, "The server is read-only (a standby?). Vigil must be able to write: every look at a record is written down."),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.ObjectNotInPrerequisiteState =>
            new(OutageKind.Away, "The server is starting or stopping, or takes no connections at present. Try again in a moment."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => new(OutageKind.Busy, "Another program holds what is needed and did not let go in time."),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn =>
            new(OutageKind.OtherVersion, "They are not this version's of Vigil: a table or a column is not there. Run: vigil migrate"),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.IoError => new(OutageKind.Damaged, "The server finds the database damaged. Restore it from a backup."),
        _ => null,
    };

    private static PostgresException? Cause(Exception? failure) => failure is null or PostgresException ? failure as PostgresException : Cause(failure.InnerException);
}
