using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

/// <summary>Someone who can write anything into the records' database, triggers or no, but has no keys. Nothing of it is committed.</summary>
internal sealed class Intruder : IAsyncDisposable
{
    public static readonly string[] Tables =
        ["ledger_entries", "ledger_details", "ledger_subjects", "ledger_leaves", "ledger_nodes", "ledger_heads", "acts", "facts", "pictures"];

    private readonly Log _log;
    private readonly RecordsDb _db;

    private Intruder(Log log, RecordsDb db) => (_log, _db) = (log, db);

    private bool OnSqlite => _log.Database.Kind == DatabaseKind.Sqlite;

    /// <summary>What names a row, whatever its table.</summary>
    private string RowName => OnSqlite ? "rowid" : "ctid";

    public static async Task<Intruder> Break(Log log)
    {
        var intruder = new Intruder(log, log.Database.Engine.Open(Guid.Empty));
        await log.Database.Engine.BeginAsync(intruder._db, log.Force.Id, Guid.Empty, writing: true, CancellationToken.None);
        if (intruder.OnSqlite)
            foreach (var trigger in await intruder.Column("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                await intruder.Do($"DROP TRIGGER {trigger}");
        else
            await intruder.Do("SET LOCAL session_replication_role = replica");
        return intruder;
    }

    /// <summary>Does something, has the ledger verified and takes it back. Null where the database itself did not allow it or nothing changed.</summary>
    public async Task<Verified?> Try(Func<Task<int>> change, RememberedHead? remembered = null)
    {
        await Do("SAVEPOINT tamper");
        try
        {
            return await change() == 0 ? null : await _log.Verification.RunAsync(_db, Log.Later, remembered, CancellationToken.None);
        }
        catch (DbException)
        {
            return null;
        }
        finally
        {
            await Do("ROLLBACK TO SAVEPOINT tamper");
        }
    }

    public async Task<IReadOnlyList<object>> Rows(string table) => await Column($"SELECT {RowName}{(OnSqlite ? "" : "::text")} FROM {table} ORDER BY 1");

    public async Task<IReadOnlyList<string>> Columns(string table) => [.. (await Column(OnSqlite
        ? $"SELECT name FROM pragma_table_info('{table}')"
        : $"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}'")).Cast<string>()];

    public async Task<object> Value(string table, object row, string column) => (await Column($"SELECT \"{column}\" FROM {table} WHERE {Is}", row))[0];

    public Task<int> Set(string table, object row, string column, object value, bool asText = false) =>
        Do($"UPDATE {table} SET \"{column}\" = {(asText ? "CAST(@p1 AS TEXT)" : "@p1")} WHERE {Is}", row, value);

    public Task<int> Delete(string table, object row) => Do($"DELETE FROM {table} WHERE {Is}", row);

    /// <summary>Inserts a row like another but for one column.</summary>
    public async Task<int> Insert(string table, object like, string column, object value)
    {
        var columns = await Columns(table);
        string List(Func<string, string> each) => string.Join(", ", columns.Select(each));
        return await Do($"INSERT INTO {table} ({List(c => $"\"{c}\"")}) SELECT {List(c => c == column ? "@p1" : $"\"{c}\"")} FROM {table} WHERE {Is}", like, value);
    }

    public async ValueTask DisposeAsync() => await _db.DisposeAsync();

    public async Task<int> Do(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    private string Is => OnSqlite ? "rowid = @p0" : "ctid = @p0::tid";

    private async Task<List<object>> Column(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<object>();
        while (await reader.ReadAsync())
            found.Add(reader.GetValue(0));
        return found;
    }

    private DbCommand Command(string sql, object[] values)
    {
        var command = _db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", values[i]);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
