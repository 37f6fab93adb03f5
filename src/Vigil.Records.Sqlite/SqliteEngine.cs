using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Sqlite;

/// <summary>SQLite: the demonstration, tests and one seat. One writer at a time.</summary>
/// <param name="connectionString">"Data Source=data/vigil.db".</param>
/// <param name="keys">The key store; beside the records where it is not said: "data/vigil.keys.db".</param>
/// <param name="masterKey">The master key; from a file beside the records where it is not said: "data/vigil.key".</param>
public sealed class SqliteEngine(string connectionString, string? keys = null, Func<MasterKey>? masterKey = null) : DatabaseEngine(
    connectionString, keys ?? $"Data Source={Beside(connectionString, ".keys.db")}", masterKey ?? (() => MasterKey.Read(Beside(connectionString, ".key"))))
{
    private readonly bool ownMasterKey = masterKey is null;
    private const int Busy = 5, Locked = 6, Constraint = 19;

    /// <inheritdoc/>
    public override void Use(DbContextOptionsBuilder options) => options
        .UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly))
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override void UseKeys(DbContextOptionsBuilder options) => options
        .UseSqlite(KeysConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly).MigrationsHistoryTable("key_migrations"))
        .AddInterceptors(SecureDelete.Instance)
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override Task ScrubKeysAsync(KeysDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);

    /// <inheritdoc/>
    public override async Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.UseTransactionAsync(connection.BeginTransaction(IsolationLevel.Serializable, deferred: !writing), stop);
    }

    /// <inheritdoc/>
    public override bool IsClash(Exception failure) =>
        failure is DbUpdateConcurrencyException || Cause(failure) is { SqliteErrorCode: Busy or Locked };

    /// <inheritdoc/>
    public override bool IsDuplicate(Exception failure) => Cause(failure) is { SqliteErrorCode: Constraint };

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken stop)
    {
        if (new SqliteConnectionStringBuilder(ConnectionString).DataSource is { Length: > 0 } path and not ":memory:")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        await using var db = Open(Guid.Empty);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
        await db.Database.MigrateAsync(stop);
        if (ownMasterKey)
        {
            MasterKey.Make(Beside(ConnectionString, ".key"));
        }

        await using var store = OpenKeys();
        await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
        await store.Database.MigrateAsync(stop);
    }

    private static string Beside(string connectionString, string ending) =>
        Path.ChangeExtension(new SqliteConnectionStringBuilder(connectionString).DataSource, null) + ending;

    private static SqliteException? Cause(Exception failure) => failure as SqliteException ?? failure.InnerException as SqliteException;
}
