using Microsoft.Data.Sqlite;
using Vigil.Records.Storage;

namespace Vigil.Records.Sqlite;

/// <summary>Inserts any number of ledger entries by one prepared statement a table.</summary>
internal static class LedgerInsert
{
    public static void Run(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<LedgerRows> rows)
    {
        Insert("ledger_entries (id, force_id, kind, operation, staff_id, at, commitment)", rows.Select(row => row.Entry),
            e => [e.Id, e.ForceId, e.Kind, e.Operation, e.StaffId, e.At, e.Commitment]);
        Insert("ledger_details (entry_id, ordinal, force_id, person_id, sealed, commitment)", rows.SelectMany(row => row.Details),
            d => [d.EntryId, d.Ordinal, d.ForceId, d.PersonId, d.Sealed, d.Commitment]);
        Insert("ledger_subjects (entry_id, person_id, force_id)", rows.SelectMany(row => row.Subjects),
            s => [s.EntryId, s.PersonId, s.ForceId]);
        Insert("ledger_waiting (entry_id, force_id, hash)", rows.Select(row => row.Waiting),
            w => [w.EntryId, w.ForceId, w.Hash]);

        void Insert<T>(string into, IEnumerable<T> items, Func<T, object?[]> values)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            foreach (var item in items)
            {
                var row = values(item);
                if (command.Parameters.Count == 0)
                {
                    command.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", row.Select((_, place) => $"${place}"))})";
                    command.Parameters.AddRange(row.Select((_, place) => new SqliteParameter { ParameterName = $"${place}" }));
                }

                for (var place = 0; place < row.Length; place++)
                {
                    command.Parameters[place].Value = row[place] ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }
        }
    }
}
