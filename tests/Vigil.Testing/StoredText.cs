using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vigil.Testing;

/// <summary>Everything a database holds, as whoever steals it would read it: the files' bytes, or every row of every table.</summary>
public static class StoredText
{
    /// <summary>Reads it, the key store too.</summary>
    public static async Task<string> Stored(this TestDatabase database) => database.Kind == DatabaseKind.Postgres
        ? await Rows(database.ConnectionString)
        : string.Concat(new[] { database.ConnectionString, database.Engine.KeysConnectionString }.SelectMany(Bytes));

    private static IEnumerable<string> Bytes(string connection)
    {
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        foreach (var part in new[] { file, file + "-wal" }.Where(File.Exists))
        {
            using var open = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            open.CopyTo(bytes);
            yield return Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    private static async Task<string> Rows(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        List<string> tables = [];
        await using (var command = source.CreateCommand("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        var all = new StringBuilder();
        foreach (var table in tables)
        {
            await using var command = source.CreateCommand($"SELECT row_to_json(held)::text FROM {table} held");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                all.AppendLine(reader.GetString(0));
        }

        return all.ToString();
    }
}
