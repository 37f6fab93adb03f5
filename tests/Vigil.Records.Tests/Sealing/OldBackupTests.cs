using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Postgres;
using Vigil.Records.Sealing;
using Vigil.Records.Sqlite;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Sealing;

/// <summary>What a backup of the records from before an erasure is still worth, restored beside today's key store.</summary>
public sealed class OldBackupTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, ClassData(typeof(Databases))]
    public async Task Nothing_sealed_opens_from_an_old_backup_with_todays_keys_and_the_tree_still_verifies(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var time = new FakeTimeProvider(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
        var force = await TestForce.Create(database, time);
        var vault = new Vault(database.Engine.Keys);
        var people = new List<Guid>();
        foreach (var name in new[] { "Erased", "Kept" })
        {
            var person = await force.Person(name, "Person");
            var account = await vault.SealAsync(force.Id, person, SealedKind.Account, "00-00-00 12345678", Stop);
            (await force.Door().ActAsync(new(Guid.CreateVersion7(), "add-fact", "manage"), person, Access.Operation.Record, act =>
            {
                act.Add(person, new AccountFact("Example Bank", null, false, account, null), force.Today, null, force.Today, "test");
                return Task.FromResult<Domain.Law.Refusal?>(null);
            }, Stop)).ShouldBeOfType<ActOutcome.Done>();
            people.Add(person);
        }

        await new Sequencer(database.Engine, new LondonClock(time), NullLogger<Sequencer>.Instance).RunOnceAsync(Stop);
        await using var restored = await Restored.From(database);

        await database.Engine.Keys.DestroyAsync(force.Id, people[0], Guid.CreateVersion7(), Stop);

        var (erased, kept) = (await Account(restored.Engine, force.Id, people[0]), await Account(restored.Engine, force.Id, people[1]));
        await Should.ThrowAsync<SealingUnavailableException>(async () => await vault.OpenAsync(force.Id, people[0], SealedKind.Account, erased, Stop));
        (await vault.OpenAsync(force.Id, people[1], SealedKind.Account, kept, Stop)).ShouldEndWith("12345678");
        // neither sealed number lies open in the backup
        (await restored.Bytes()).AsSpan().IndexOf("12345678"u8).ShouldBe(-1);
        var later = time.GetUtcNow().UtcDateTime + (2 * Verification.Grace);
        (await new Verification(database.Engine).RunAsync(later, Stop)).Fault.ShouldBeNull();
        (await new Verification(restored.Engine).RunAsync(later, Stop)).Fault.ShouldBeNull();
    }

    private static async Task<Sealed> Account(DatabaseEngine engine, Guid force, Guid person)
    {
        await using var db = engine.Open(force);
        await engine.BeginAsync(db, force, person, writing: false, Stop);
        var row = await db.Facts.SingleAsync(fact => fact.PersonId == person && fact.Kind == "account", Stop);
        return ((AccountFact)FactKinds.Read(row.Kind, row.Content)).Number;
    }

    /// <summary>A copy of the records as they stood, with no key store but today's.</summary>
    private sealed class Restored(DatabaseEngine engine, Func<Task<byte[]>> bytes, Func<Task> drop) : IAsyncDisposable
    {
        public DatabaseEngine Engine => engine;

        public Task<byte[]> Bytes() => bytes();

        public static async Task<Restored> From(TestDatabase database)
        {
            var keys = database.Engine.KeysConnectionString;
            static MasterKey Master() => MasterKey.Read(TestDatabase.MasterKeyFile);
            if (database.Kind == DatabaseKind.Sqlite)
            {
                var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
                await using var connection = new SqliteConnection(database.ConnectionString);
                await connection.OpenAsync(Stop);
                await using var command = new SqliteCommand($"VACUUM INTO '{path}'", connection);
                await command.ExecuteNonQueryAsync(Stop);
                return new(new SqliteEngine($"Data Source={path};Pooling=False", keys, Master), () => File.ReadAllBytesAsync(path, Stop), () =>
                {
                    File.Delete(path);
                    return Task.CompletedTask;
                });
            }

            var (from, name) = (new NpgsqlConnectionStringBuilder(database.ConnectionString), $"restored_{Guid.NewGuid():N}");
            NpgsqlConnection.ClearAllPools();
            await using (var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "postgres" }.ConnectionString))
            {
                await server.OpenAsync(Stop);
                await using var copy = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE \"{from.Database}\"", server);
                await copy.ExecuteNonQueryAsync(Stop);
            }

            from.Database = name;
            return new(new PostgresEngine(from.ConnectionString, keys, Master), () => Dump(from.ConnectionString), () => PostgresCluster.Drop(name));
        }

        private static async Task<byte[]> Dump(string connectionString)
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(Stop);
            await using var facts = new NpgsqlCommand("SELECT string_agg(facts::text, ' ') FROM facts", connection);
            return System.Text.Encoding.UTF8.GetBytes((string)(await facts.ExecuteScalarAsync(Stop))!);
        }

        public async ValueTask DisposeAsync() => await drop();
    }
}
