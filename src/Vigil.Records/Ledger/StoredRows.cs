using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>A range of rows by their first column; an open end has no bound.</summary>
/// <param name="After">Greater than this.</param>
/// <param name="UpTo">Not greater than this.</param>
internal readonly record struct KeyRange(object? After, object? UpTo);

/// <summary>Reads tables in ranges of their first column, inside one snapshot of the database.</summary>
internal sealed class StoredRows(RecordsDb db, FaultList faults)
{
    /// <summary>The rows of a range, in order. A row that cannot be read is a fault and is left out.</summary>
    /// <param name="select">"a, b FROM t WHERE …": the first column is the key.</param>
    /// <param name="range">Which rows.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="thenBy">The order among rows of one key.</param>
    /// <param name="limit">How many at most; none for all.</param>
    public async Task<(List<T> Rows, object? NextAfter)> ReadAsync<T>(
        string select, KeyRange range, Func<DbDataReader, T> read, CancellationToken stop, string thenBy = "", int? limit = null)
    {
        var key = select[..select.IndexOf(',', StringComparison.Ordinal)];
        await using var command = Command();
        command.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"SELECT {select}{Bound(command, key, ">", "@after", range.After)}{Bound(command, key, "<=", "@upto", range.UpTo)} ORDER BY {key}{thenBy}{(limit is null ? "" : $" LIMIT {limit}")}");
        var (rows, count, last) = (new List<T>(), 0, (object?)null);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            (count, last) = (count + 1, reader.GetValue(0));
            try
            {
                rows.Add(read(reader));
            }
            catch (MalformedCellException malformed)
            {
                faults.Add(null, null, $"a row of {select.Split(" FROM ")[1].Split(' ')[0]} with {key} {last}: {malformed.Message}");
            }
        }

        return (rows, count == limit ? last : null);
    }

    /// <summary>One number.</summary>
    public async Task<long> CountAsync(string select, CancellationToken stop)
    {
        await using var command = Command();
        command.CommandText = $"SELECT {select}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }

    private DbCommand Command()
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandTimeout = 0;
        return command;
    }

    private static string Bound(DbCommand command, string key, string relation, string name, object? value)
    {
        if (value is null)
        {
            return "";
        }

        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return $" AND {key} {relation} {name}";
    }
}
