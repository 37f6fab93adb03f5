using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace Vigil.Bench.Duties;

/// <summary>The peer: a PostgreSQL table with a row for each duty, every row of which is updated in place.</summary>
public sealed class UpdatedTable : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private UpdatedTable(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Makes the table with so many rows.</summary>
    public static async Task<UpdatedTable> CreateAsync(string connectionString, int rows)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 600 }.ToString());
        await connection.OpenAsync();
        var table = new UpdatedTable(connection);
        await table.RunAsync("DROP TABLE IF EXISTS bench_duties");
        await table.RunAsync("CREATE TABLE bench_duties (id bigint PRIMARY KEY, person_id int, kind smallint, advise_by date, late_after date, discharged_on date)");
        await using (var import = await connection.BeginBinaryImportAsync("COPY bench_duties FROM STDIN (FORMAT binary)"))
        {
            for (var row = 0; row < rows; row++)
            {
                var day = InventedHistories.Today.AddDays(-(row % 1800));
                await import.StartRowAsync();
                await import.WriteAsync((long)row, NpgsqlDbType.Bigint);
                await import.WriteAsync(row / 12, NpgsqlDbType.Integer);
                await import.WriteAsync((short)(row % 12), NpgsqlDbType.Smallint);
                await import.WriteAsync(day, NpgsqlDbType.Date);
                await import.WriteAsync(day, NpgsqlDbType.Date);
                await import.WriteAsync(day, NpgsqlDbType.Date);
            }

            await import.CompleteAsync();
        }

        await table.RunAsync("VACUUM ANALYZE bench_duties");
        return table;
    }

    /// <summary>Updates every row and says how long it took; the dead rows are cleared outside the time.</summary>
    public async Task<double> UpdateAsync()
    {
        await RunAsync("CHECKPOINT");
        var start = Stopwatch.GetTimestamp();
        await RunAsync("UPDATE bench_duties SET advise_by = advise_by + 1, late_after = late_after + 1");
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await RunAsync("VACUUM bench_duties");
        return seconds;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await RunAsync("DROP TABLE bench_duties");
        await connection.DisposeAsync();
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
