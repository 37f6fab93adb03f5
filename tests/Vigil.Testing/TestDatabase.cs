using Microsoft.Data.Sqlite;
using Vigil.Records.Postgres;
using Vigil.Records.Sealing;
using Vigil.Records.Sqlite;
using Vigil.Records.Storage;
using Xunit;

namespace Vigil.Testing;

/// <summary>The two databases that Vigil runs on.</summary>
public enum DatabaseKind
{
    /// <summary>A file of its own.</summary>
    Sqlite,
    /// <summary>A database of its own in the test run's cluster.</summary>
    Postgres,
}

/// <summary>Both databases, for <c>[Theory, ClassData(typeof(Databases))]</c>: every test of records runs on each.</summary>
public sealed class Databases : TheoryData<DatabaseKind>
{
    public Databases()
    {
        Add(DatabaseKind.Sqlite);
        Add(DatabaseKind.Postgres);
    }
}

/// <summary>An empty database with the present schema, seen by one test or one test class and gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    // migrating takes a second, copying what was migrated takes a hundredth
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigrateSqlite);
    private static readonly Lazy<string> Folder = new(MakeFolder);
    private static readonly Lazy<string> KeyFile = new(MakeKeyFile);
    private readonly Func<Task> _drop;

    private TestDatabase(DatabaseKind kind, DatabaseEngine engine, Func<Task> drop) => (Kind, Engine, _drop) = (kind, engine, drop);

    public DatabaseKind Kind { get; }

    public DatabaseEngine Engine { get; }

    public string ConnectionString => Engine.ConnectionString;

    /// <summary>Where the master key of all test databases is.</summary>
    public static string MasterKeyFile => KeyFile.Value;

    /// <summary>Makes one; one of files in the folder that is given, or else in the test run's own.</summary>
    public static async Task<TestDatabase> Create(DatabaseKind kind, string? folder = null)
    {
        if (kind == DatabaseKind.Postgres)
        {
            var name = await PostgresCluster.CopyOf("migrated", connection => Postgres(connection).MigrateAsync(CancellationToken.None));
            return new(kind, Postgres(PostgresCluster.ConnectionTo(name)), () => PostgresCluster.Drop(name));
        }

        var path = NewPath(folder);
        File.Copy(await SqliteTemplate.Value, path);
        File.Copy(Keys(await SqliteTemplate.Value), Keys(path));
        return new(kind, Sqlite(path), () => DropSqlite(path));
    }

    public async ValueTask DisposeAsync() => await _drop();

    // one database serves for records and keys, so that a copy of the template is enough
    private static PostgresEngine Postgres(string connection) => new(connection, connection, () => MasterKey.Read(KeyFile.Value));

    private static async Task<string> MigrateSqlite()
    {
        var path = NewPath();
        await Sqlite(path).MigrateAsync(CancellationToken.None);
        // the last connection to close brings everything into the one file
        SqliteConnection.ClearAllPools();
        return path;
    }

    private static SqliteEngine Sqlite(string path) => new($"Data Source={path}", null, () => MasterKey.Read(KeyFile.Value));

    private static string Keys(string path) => Path.ChangeExtension(path, ".keys.db");

    private static Task DropSqlite(string path)
    {
        foreach (var file in new[] { path, Keys(path) })
        {
            using (var connection = new SqliteConnection($"Data Source={file}"))
                SqliteConnection.ClearPool(connection);
            foreach (var ending in new[] { "", "-wal", "-shm" })
                File.Delete(file + ending);
        }

        return Task.CompletedTask;
    }

    private static string MakeKeyFile()
    {
        var path = Path.Combine(Folder.Value, "master.key");
        MasterKey.Make(path);
        return path;
    }

    private static string NewPath(string? folder = null) => Path.Combine(folder ?? Folder.Value, $"{Guid.NewGuid():N}.db");

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("vigil-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
