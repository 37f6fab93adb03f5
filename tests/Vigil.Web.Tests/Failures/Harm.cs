using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Web.Tests.Failures;

/// <summary>What may happen to a database that is being served.</summary>
public enum Harm
{
    Missing,
    Refusing,
    Locked,
    ReadOnly,
    Full,
    Newer,
}

/// <summary>Does a harm to a test's database and undoes it when disposed.</summary>
internal sealed class Harmed(Func<Task> heal) : IAsyncDisposable
{
    public static Task<Harmed> Do(Harm harm, TestDatabase database, SmallDisk? disk) =>
        database.Kind == DatabaseKind.Sqlite ? Sqlite(harm, database, disk) : Postgres(harm, database);

    public async ValueTask DisposeAsync() => await heal();

    private static async Task<Harmed> Sqlite(Harm harm, TestDatabase database, SmallDisk? disk)
    {
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        switch (harm)
        {
            case Harm.Missing:
                await Run(database, "PRAGMA wal_checkpoint(TRUNCATE)");
                File.Move(file, file + ".away");
                return new(() => Task.Run(() => File.Move(file + ".away", file, overwrite: true)));
            case Harm.Locked:
                var other = new SqliteConnection(database.ConnectionString);
                await other.OpenAsync();
                var held = other.BeginTransaction(deferred: false);
                return new(async () =>
                {
                    await held.DisposeAsync();
                    await other.DisposeAsync();
                });
            case Harm.ReadOnly:
                SmallDisk.Freeze(file, frozen: true);
                // whoever had it open to write goes on writing: until nobody has
                while (await IsWritable(database))
                    await Task.Delay(50);
                return new(() => Task.Run(() =>
                {
                    SmallDisk.Freeze(file, frozen: false);
                    SqliteConnection.ClearAllPools();
                }));
            case Harm.Full:
                disk!.Fill();
                return new(() => Task.Run(disk.Free));
            default:
                return await Newer(database);
        }
    }

    private static async Task<bool> IsWritable(TestDatabase database)
    {
        SqliteConnection.ClearAllPools();
        try
        {
            await Schema.RequireWritableAsync(database.Engine, CancellationToken.None);
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static async Task<Harmed> Postgres(Harm harm, TestDatabase database)
    {
        var name = new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
        switch (harm)
        {
            case Harm.Missing:
                return await Between($"ALTER DATABASE {name} RENAME TO {name}_away", $"ALTER DATABASE {name}_away RENAME TO {name}");
            case Harm.Refusing:
                return await Between($"ALTER DATABASE {name} ALLOW_CONNECTIONS false", $"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
            case Harm.ReadOnly:
                return await Between($"ALTER DATABASE {name} SET default_transaction_read_only = on", $"ALTER DATABASE {name} RESET default_transaction_read_only");
            case Harm.Locked:
                var other = new NpgsqlConnection(database.ConnectionString);
                await other.OpenAsync();
                var held = await other.BeginTransactionAsync();
                await new NpgsqlCommand("LOCK TABLE ledger_entries IN EXCLUSIVE MODE", other).ExecuteNonQueryAsync();
                return new(async () =>
                {
                    await held.DisposeAsync();
                    await other.DisposeAsync();
                });
            case Harm.Full:
                await Run(database, """
                    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'could not extend file'; END $$;
                    CREATE TRIGGER full_disk BEFORE INSERT ON ledger_entries EXECUTE FUNCTION full_disk();
                    """);
                return new(() => Run(database, "DROP FUNCTION full_disk CASCADE"));
            default:
                return await Newer(database);
        }

        async Task<Harmed> Between(string harming, string healing)
        {
            var away = harm == Harm.Missing ? $"{name}_away" : name;
            // the sequencer connects again at once, and a database that is in use keeps its name
            await PostgresCluster.Execute($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
            await End(name);
            await PostgresCluster.Execute(harming);
            await Allow(away, harm != Harm.Refusing);
            await End(away);
            return new(async () =>
            {
                await Allow(away, false);
                await End(away);
                await PostgresCluster.Execute(healing);
                await Allow(name, true);
                await End(name);
            });
        }

        static Task Allow(string database, bool connections) =>
            PostgresCluster.Execute($"ALTER DATABASE {database} ALLOW_CONNECTIONS {(connections ? "true" : "false")}");

        // whoever asks next connects anew
        async Task End(string ended)
        {
            await PostgresCluster.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{ended}'");
            NpgsqlConnection.ClearAllPools();
        }
    }

    private static async Task<Harmed> Newer(TestDatabase database)
    {
        const string later = "99991231000000_Later";
        const string table = "\"__EFMigrationsHistory\"", id = "migration_id";
        await Run(database, $"INSERT INTO {table} ({id}, product_version) VALUES ('{later}', '99')");
        return new(() => Run(database, $"DELETE FROM {table} WHERE {id} = '{later}'"));
    }

    private static async Task Run(TestDatabase database, string sql)
    {
        await using var db = database.Engine.Open(Guid.Empty);
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
