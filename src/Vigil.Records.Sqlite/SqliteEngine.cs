using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vigil.Records.Access;
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
    /// <summary>How long another's lock is waited for, in seconds.</summary>
    private const int Patience = 5;
    private const int Error = 1, Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, Authorisation = 23, NotADatabase = 26;
    private readonly bool ownMasterKey = masterKey is null;
    private readonly WritersQueue writers = new();

    /// <inheritdoc/>
    public override void Use(DbContextOptionsBuilder options) => options
        .UseSqlite(Existing(ConnectionString), sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly))
        .AddInterceptors(StillThere.Instance)
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override void UseKeys(DbContextOptionsBuilder options) => options
        .UseSqlite(Existing(KeysConnectionString), sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly).MigrationsHistoryTable("key_migrations"))
        .AddInterceptors(StillThere.Instance, SecureDelete.Instance)
        .UseSnakeCaseNamingConvention();

    /// <inheritdoc/>
    public override Task ScrubKeysAsync(KeysDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);

    /// <inheritdoc/>
    public override async Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop)
    {
        if (writing)
        {
            db.Turn = await writers.WaitAsync(TimeSpan.FromSeconds(Patience), stop) ?? throw new SqliteException("database is locked", Busy);
        }

        await db.Database.OpenConnectionAsync(stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        // the database's own waiting looks again within milliseconds; the provider's, after 150
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, Patience * 1000);
        await db.Database.UseTransactionAsync(connection.BeginTransaction(IsolationLevel.Serializable, deferred: !writing), stop);
    }

    /// <inheritdoc/>
    public override Task ActForAsync(RecordsDb db, Guid forceId, Guid staffId, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc/>
    public override Task BeginSnapshotAsync(RecordsDb db, CancellationToken stop) => BeginAsync(db, Guid.Empty, Guid.Empty, writing: false, stop);

    /// <inheritdoc/>
    public override async Task<bool> AloneAsync(string what, Func<Task> work, CancellationToken stop)
    {
        // one seat is one node
        await work();
        return true;
    }

    /// <inheritdoc/>
    public override async Task AppendAsync(Guid forceId, IReadOnlyList<LedgerRows> rows, CancellationToken stop)
    {
        await using var db = Open(forceId);
        await BeginAsync(db, forceId, Staff.SystemId, writing: true, stop);
        LedgerInsert.Run((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), rows);
        await db.Database.CommitTransactionAsync(stop);
    }

    /// <inheritdoc/>
    public override bool IsClash(Exception failure) =>
        failure is DbUpdateConcurrencyException || Cause(failure) is { SqliteErrorCode: Busy or Locked };

    /// <inheritdoc/>
    public override bool IsDuplicate(Exception failure) => Cause(failure) is { SqliteErrorCode: Constraint };

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken stop)
    {
        await WithWriteAheadLogAsync(ConnectionString, stop);
        await using var db = Open(Guid.Empty);
        await db.Database.MigrateAsync(stop);
        if (ownMasterKey)
        {
            MasterKey.Make(Beside(ConnectionString, ".key"));
        }

        await WithWriteAheadLogAsync(KeysConnectionString, stop);
        await using var store = OpenKeys();
        await store.Database.MigrateAsync(stop);
    }

    /// <summary>Makes the file where there is none.</summary>
    private static async Task WithWriteAheadLogAsync(string connectionString, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>A file that has gone is not made anew, empty; and nobody waits half a minute for another's lock.</summary>
    private static string Existing(string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        connection.Mode = connection.Mode == SqliteOpenMode.ReadWriteCreate ? SqliteOpenMode.ReadWrite : connection.Mode;
        connection.DefaultTimeout = connection.ShouldSerialize("Default Timeout") ? connection.DefaultTimeout : Patience;
        return connection.ConnectionString;
    }

    private static string Beside(string connectionString, string ending) =>
        Path.ChangeExtension(new SqliteConnectionStringBuilder(connectionString).DataSource, null) + ending;

    /// <inheritdoc/>
    public override string Place => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <inheritdoc/>
    protected override Outage? OwnOutage(Exception failure) => (failure as SqliteException)?.SqliteErrorCode switch
    {
        Error when failure.Message.Contains("no such ", StringComparison.Ordinal) =>
            new(OutageKind.OtherVersion, "They are not this version's of Vigil: a table or a column is not there. Run: vigil migrate"),
        CannotOpen when !File.Exists(Place) && Path.GetDirectoryName(Path.GetFullPath(Place)) is { } folder && !Directory.Exists(folder) =>
            new(OutageKind.Missing, $"The folder {folder} does not exist. Make it, or name another file."),
        CannotOpen => new(File.Exists(Place) ? OutageKind.Refused : OutageKind.Missing, "The file cannot be opened. Check that it is a file and that you may read and write it and its folder."),
        Permission or Authorisation => new(OutageKind.Refused, "You may not read or write the file."),
        ReadOnly => new(OutageKind.ReadOnly, "The file, or its folder, is read-only. Vigil must be able to write: every look at a record is written down."),
        Full => new(OutageKind.Full, "The disk is full. Nothing was half-written: make room and run the same command again."),
        InputOutput => new(OutageKind.Damaged, "The disk failed to read or write the file. Check the disk, and its free space."),
        Corrupt => new(OutageKind.Damaged, "The file is damaged. Restore it from a backup."),
        NotADatabase => new(OutageKind.Damaged, "The file is not a database."),
        Busy or Locked => new(OutageKind.Busy, "Another program is writing to the database and did not finish. Stop it, or try again later."),
        _ => null,
    };

    private static SqliteException? Cause(Exception? failure) => failure is null or SqliteException ? failure as SqliteException : Cause(failure.InnerException);
}
