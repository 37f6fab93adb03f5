using Microsoft.Data.Sqlite;
using Vigil.Records.Postgres;
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
    private readonly Func<Task> _drop;

    private TestDatabase(DatabaseKind kind, DatabaseEngine engine, Func<Task> drop) => (Kind, Engine, _drop) = (kind, engine, drop);

    public DatabaseKind Kind { get; }

    public DatabaseEngine Engine { get; }

    public string ConnectionString => Engine.ConnectionString;

    /// <summary>Makes one.</summary>
    public static async Task<TestDatabase> Create(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Postgres)
        {
            var name = await PostgresCluster.CopyOf("migrated", connection => new PostgresEngine(connection).MigrateAsync(CancellationToken.None));
            return new(kind, new PostgresEngine(PostgresCluster.ConnectionTo(name)), () => PostgresCluster.Drop(name));
        }

        var path = NewPath();
        File.Copy(await SqliteTemplate.Value, path);
        return new(kind, new SqliteEngine($"Data Source={path}"), () => DropSqlite(path));
    }

    public async ValueTask DisposeAsync() => await _drop();

    private static async Task<string> MigrateSqlite()
    {
        var path = NewPath();
        await new SqliteEngine($"Data Source={path}").MigrateAsync(CancellationToken.None);
        // the last connection to close brings everything into the one file
        SqliteConnection.ClearAllPools();
        return path;
    }

    private static Task DropSqlite(string path)
    {
        using (var connection = new SqliteConnection($"Data Source={path}"))
            SqliteConnection.ClearPool(connection);
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(path + ending);
        return Task.CompletedTask;
    }

    private static string NewPath() => Path.Combine(Folder.Value, $"{Guid.NewGuid():N}.db");

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("vigil-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
