using Npgsql;
using NpgsqlTypes;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Postgres;

/// <summary>
/// Inserts any number of ledger entries in one round trip: identity and one statement a table go as one batch, which
/// PostgreSQL runs as one transaction and commits at its end.
/// </summary>
internal static class LedgerInsert
{
    public static async Task RunAsync(NpgsqlConnection connection, Guid forceId, IReadOnlyList<LedgerRows> rows, CancellationToken stop)
    {
        var entries = rows.Select(row => row.Entry).ToArray();
        var details = rows.SelectMany(row => row.Details).ToArray();
        var subjects = rows.SelectMany(row => row.Subjects).ToArray();
        var waiting = rows.Select(row => row.Waiting).ToArray();
        await using var batch = new NpgsqlBatch(connection);
        var identity = new NpgsqlBatchCommand("SELECT set_config('vigil.force_id', $1, true), set_config('vigil.staff_id', $2, true), set_config('lock_timeout', '5s', true)");
        identity.Parameters.Add(new() { Value = forceId.ToString("D") });
        identity.Parameters.Add(new() { Value = Staff.SystemId.ToString("D") });
        batch.BatchCommands.Add(identity);
        batch.BatchCommands.Add(Command(
            "INSERT INTO ledger_entries (id, force_id, kind, operation, staff_id, at, commitment) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)",
            (NpgsqlDbType.Uuid, entries.Select(e => e.Id).ToArray()),
            (NpgsqlDbType.Uuid, entries.Select(e => e.ForceId).ToArray()),
            (NpgsqlDbType.Text, entries.Select(e => e.Kind).ToArray()),
            (NpgsqlDbType.Text, entries.Select(e => e.Operation).ToArray()),
            (NpgsqlDbType.Uuid, entries.Select(e => e.StaffId).ToArray()),
            (NpgsqlDbType.TimestampTz, entries.Select(e => e.At).ToArray()),
            (NpgsqlDbType.Bytea, entries.Select(e => e.Commitment).ToArray())));
        batch.BatchCommands.Add(Command(
            "INSERT INTO ledger_details (entry_id, ordinal, force_id, person_id, sealed, commitment) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)",
            (NpgsqlDbType.Uuid, details.Select(d => d.EntryId).ToArray()),
            (NpgsqlDbType.Integer, details.Select(d => d.Ordinal).ToArray()),
            (NpgsqlDbType.Uuid, details.Select(d => d.ForceId).ToArray()),
            (NpgsqlDbType.Uuid, details.Select(d => d.PersonId).ToArray()),
            (NpgsqlDbType.Bytea, details.Select(d => d.Sealed).ToArray()),
            (NpgsqlDbType.Bytea, details.Select(d => d.Commitment).ToArray())));
        batch.BatchCommands.Add(Command(
            "INSERT INTO ledger_subjects (entry_id, person_id, force_id) SELECT * FROM unnest($1, $2, $3)",
            (NpgsqlDbType.Uuid, subjects.Select(s => s.EntryId).ToArray()),
            (NpgsqlDbType.Uuid, subjects.Select(s => s.PersonId).ToArray()),
            (NpgsqlDbType.Uuid, subjects.Select(s => s.ForceId).ToArray())));
        batch.BatchCommands.Add(Command(
            "INSERT INTO ledger_waiting (entry_id, force_id, hash) SELECT * FROM unnest($1, $2, $3)",
            (NpgsqlDbType.Uuid, waiting.Select(w => w.EntryId).ToArray()),
            (NpgsqlDbType.Uuid, waiting.Select(w => w.ForceId).ToArray()),
            (NpgsqlDbType.Bytea, waiting.Select(w => w.Hash).ToArray())));
        await batch.ExecuteNonQueryAsync(stop);
    }

    private static NpgsqlBatchCommand Command(string sql, params (NpgsqlDbType Type, object Values)[] columns)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (type, values) in columns)
        {
            command.Parameters.Add(new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type });
        }

        return command;
    }
}
