using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, Authorisation = 23, NotADatabase = 26;

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
    public override Task ActForAsync(RecordsDb db, Guid forceId, Guid staffId, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc/>
    public override Task BeginSnapshotAsync(RecordsDb db, CancellationToken stop) => BeginAsync(db, Guid.Empty, Guid.Empty, writing: false, stop);

    /// <inheritdoc/>
    public override Task AppendAsync(RecordsDb db, IReadOnlyList<LedgerRows> rows, CancellationToken stop)
    {
        LedgerInsert.Run((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), rows);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override bool IsClash(Exception failure) =>
        failure is DbUpdateConcurrencyException || Cause(failure) is { SqliteErrorCode: Busy or Locked };

    /// <inheritdoc/>
    public override bool IsDuplicate(Exception failure) => Cause(failure) is { SqliteErrorCode: Constraint };

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken stop)
    {
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

    /// <inheritdoc/>
    public override string Place => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <inheritdoc/>
    public override string? Explain(Exception failure) => Cause(failure)?.SqliteErrorCode switch
    {
        CannotOpen when Path.GetDirectoryName(Path.GetFullPath(Place)) is { } folder && !Directory.Exists(folder) =>
            $"The folder {folder} does not exist. Make it, or name another file.",
        CannotOpen => "The file cannot be opened. Check that it is a file and that you may read and write it and its folder.",
        Permission or Authorisation => "You may not read or write the file.",
        ReadOnly => "The file, or its folder, is read-only. Vigil must be able to write: every look at a record is written down.",
        Full => "The disk is full. Nothing was half-written: make room and run the same command again.",
        InputOutput => "The disk failed to read or write the file. Check the disk, and its free space.",
        Corrupt => "The file is damaged. Restore it from a backup.",
        NotADatabase => "The file is not a database.",
        Busy or Locked => "Another program is writing to the database and did not finish. Stop it, or try again later.",
        _ => null,
    };

    private static SqliteException? Cause(Exception failure) => failure as SqliteException ?? failure.InnerException as SqliteException;
}
