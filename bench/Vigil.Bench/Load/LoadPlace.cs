using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Vigil.Records.Demonstration;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;
using Vigil.Web;

namespace Vigil.Bench.Load;

/// <summary>The records that are measured: made anew, or those that an earlier run left.</summary>
/// <param name="Owner">Connects as whoever owns the tables.</param>
/// <param name="Application">Connects as Vigil does.</param>
/// <param name="OwnersKeys">The key store, as its owner.</param>
/// <param name="Keys">The key store, as Vigil.</param>
/// <param name="KeyFile">The master key.</param>
internal sealed record LoadPlace(string Owner, string Application, string OwnersKeys, string Keys, string KeyFile)
{
    private const string Role = "vigil_bench";

    /// <summary>The records under their owner.</summary>
    public DatabaseEngine Engine { get; } = VigilHost.EngineFor(Owner, OwnersKeys, KeyFile);

    /// <summary>A database for so many people, on a server or in a file.</summary>
    public static LoadPlace On(bool sqlite, int people)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BenchPostgres.Root(), "artifacts", "bench", string.Create(CultureInfo.InvariantCulture, $"load-{people}"))).FullName;
        var keyFile = Path.Combine(folder, "key");
        if (!File.Exists(keyFile))
        {
            MasterKey.Make(keyFile);
        }

        if (sqlite)
        {
            var (records, keys) = ($"Data Source={Path.Combine(folder, "vigil.db")}", $"Data Source={Path.Combine(folder, "vigil.keys.db")}");
            return new(records, records, keys, keys, keyFile);
        }

        var server = new NpgsqlConnectionStringBuilder(BenchPostgres.Connection(durable: true));
        var name = string.Create(CultureInfo.InvariantCulture, $"vigil_load_{people}");
        Make(server.ConnectionString, name);
        Make(server.ConnectionString, $"{name}_keys");
        return new(As(server, name, null), As(server, name, Role), As(server, $"{name}_keys", null), As(server, $"{name}_keys", Role), keyFile);
    }

    /// <summary>Makes the schema, the application's role and the demonstration force, by the same acts as <c>vigil demo</c>.</summary>
    public async Task FillAsync(int people, IProgress<(int, int)> progress)
    {
        await Engine.MigrateAsync(CancellationToken.None);
        if (Owner != Application)
        {
            await RunAsync($"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Role}') THEN CREATE ROLE {Role} LOGIN NOSUPERUSER NOBYPASSRLS IN ROLE vigil_app; END IF; END $$");
        }

        await new DemonstrationLoader(Engine, TimeProvider.System).LoadAsync(DemonstrationForce.Seed, people, progress, CancellationToken.None);
        // the ledger's lines of the force's making all in the tree, so that the load measures its own
        await new Sequencer(Engine, new(TimeProvider.System), NullLogger<Sequencer>.Instance).FinishAsync(CancellationToken.None);

        // the table of a peer that only inserts
        await RunAsync("CREATE TABLE IF NOT EXISTS bench_writes (id varchar(40) PRIMARY KEY, at varchar(40), what text)");
        await RunAsync(Owner == Application ? "ANALYZE" : "VACUUM ANALYZE");
    }

    /// <summary>How many lines of each operation the ledger has, and how many of them wait for their place in the tree.</summary>
    public async Task<(Dictionary<string, long> ByOperation, long Waiting)> LedgerAsync()
    {
        var counts = await CountsAsync("SELECT operation, count(*) FROM ledger_entries GROUP BY operation");
        var waiting = await CountsAsync("SELECT 'waiting', count(*) FROM ledger_waiting");
        return (counts, waiting.GetValueOrDefault("waiting"));
    }

    private async Task<Dictionary<string, long>> CountsAsync(string sql)
    {
        await using var db = Engine.Open(Guid.Empty);
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var counts = new Dictionary<string, long>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            counts[reader.GetString(0)] = reader.GetInt64(1);
        }

        return counts;
    }

    private async Task RunAsync(string sql)
    {
        await using var db = Engine.Open(Guid.Empty);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static void Make(string server, string database)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var find = new NpgsqlCommand($"SELECT count(*) FROM pg_database WHERE datname = '{database}'", connection);
        if ((long)find.ExecuteScalar()! == 0)
        {
            using var make = new NpgsqlCommand($"CREATE DATABASE {database}", connection);
            make.ExecuteNonQuery();
        }
    }

    private static string As(NpgsqlConnectionStringBuilder server, string database, string? role) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database, Username = role ?? server.Username }.ConnectionString;
}
