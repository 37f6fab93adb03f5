using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Vigil.Testing;

/// <summary>
/// The PostgreSQL server of this test run: the one that VIGIL_TEST_PG names, otherwise a throw-away cluster started once
/// for this process, which goes when the process goes.
/// </summary>
public static class PostgresCluster
{
    private static readonly Lazy<string> Server = new(() => Environment.GetEnvironmentVariable("VIGIL_TEST_PG") is { Length: > 0 } given ? given : Start());
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();

    /// <summary>A superuser's connection string to one of its databases.</summary>
    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server.Value) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ToString();

    /// <summary>Runs statements in the server's own database, for creating databases and roles.</summary>
    public static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server.Value) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>An empty database of a name nobody else uses; the answer is its name.</summary>
    public static async Task<string> Create()
    {
        var name = NewName();
        await Execute($"CREATE DATABASE {name}");
        return name;
    }

    /// <summary>
    /// A copy of a template, which is an empty database that <paramref name="prepare"/> filled, given a connection string,
    /// the first time this process asked for <paramref name="template"/>. The answer is the copy's name.
    /// </summary>
    public static async Task<string> CopyOf(string template, Func<string, Task> prepare)
    {
        var source = await Templates.GetOrAdd(template, _ => new(() => Prepare(prepare))).Value;
        var name = NewName();
        await Execute($"CREATE DATABASE {name} TEMPLATE {source}");
        return name;
    }

    /// <summary>Drops a database, whoever is still connected to it.</summary>
    public static async Task Drop(string database)
    {
        await using (var connection = new NpgsqlConnection(ConnectionTo(database)))
            NpgsqlConnection.ClearPool(connection);
        await Execute($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    private static async Task<string> Prepare(Func<string, Task> prepare)
    {
        var name = await Create();
        await prepare(ConnectionTo(name));
        // a database with anyone connected cannot be copied
        await using (var connection = new NpgsqlConnection(ConnectionTo(name)))
            NpgsqlConnection.ClearPool(connection);
        await Execute($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        return name;
    }

    private static string NewName() => $"test_{Guid.NewGuid():N}";

    private static string Start()
    {
        var start = new ProcessStartInfo("bash", [Checkout.At("scripts", "throwaway-postgres"), $"{Environment.ProcessId}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var script = Process.Start(start)!;
        var errors = script.StandardError.ReadToEndAsync();
        var connection = script.StandardOutput.ReadLine();
        script.WaitForExit();
        return script.ExitCode == 0 && connection is not null
            ? connection
            : throw new InvalidOperationException($"No PostgreSQL for the tests. {errors.Result}");
    }
}
