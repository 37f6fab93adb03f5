using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using Vigil.Web;

namespace Vigil.Bench.Load;

/// <summary>
/// The bare minimum, in a process of its own: a minimal API that runs the same statements as each page over a pooled
/// connection and writes fifty rows as a table, and an endpoint that inserts one row and commits. No sign-in, no access
/// decision, no ledger, no walls between forces.
/// </summary>
internal static class BarePeer
{
    private const int Pages = 40, RowsShown = 50;

    /// <summary><c>bench peer</c>: what <c>bench load</c> starts beside Vigil.</summary>
    public static Command Create()
    {
        Option<string> records = new("--records"), keys = new("--keys"), keyFile = new("--key-file"), urls = new("--urls");
        var command = new Command("peer", "The bare page that bench load compares with.") { records, keys, keyFile, urls };
        command.Hidden = true;
        command.SetAction(parsed => RunAsync(parsed.GetValue(records)!, parsed.GetValue(keys)!, parsed.GetValue(keyFile)!, parsed.GetValue(urls)!));
        return command;
    }

    /// <summary>The address of a page, or of the single row to write.</summary>
    public static string AddressOf(Ask ask, int number) =>
        Mix.IsAct(ask) ? "/write" : string.Create(CultureInfo.InvariantCulture, $"/page/{ask}/{number % Pages}");

    private static async Task RunAsync(string records, string keys, string keyFile, string urls)
    {
        var engine = VigilHost.EngineFor(records, keys, keyFile);
        var cast = await Cast.ReadAsync(engine);
        var pages = new Dictionary<Ask, IReadOnlyList<IReadOnlyList<DbCommand>>>();
        foreach (var ask in Mix.Reads)
        {
            pages[ask] = await Captured.PagesAsync(engine, cast, ask, Pages);
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.MapGet("/page/{ask}/{number:int}", async (Ask ask, int number) => Results.Content(await PageAsync(records, pages[ask][number]), "text/html", Encoding.UTF8));
        app.MapPost("/write", async () =>
        {
            await WriteAsync(records);
            return Results.Ok();
        });
        await app.RunAsync();
    }

    private static async Task<string> PageAsync(string records, IReadOnlyList<DbCommand> commands)
    {
        await using var connection = await OpenAsync(records);
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title></head><body><table>");
        foreach (var command in commands)
        {
            await using var own = Captured.Copy(command);
            own.Connection = connection;
            await using var reader = await own.ExecuteReaderAsync();
            for (var row = 0; await reader.ReadAsync(); row++)
            {
                if (row >= RowsShown)
                {
                    continue;
                }

                html.Append("<tr>");
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    html.Append("<td>").Append(WebUtility.HtmlEncode(Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))).Append("</td>");
                }

                html.Append("</tr>");
            }
        }

        return html.Append("</table></body></html>").ToString();
    }

    private static async Task WriteAsync(string records)
    {
        await using var connection = await OpenAsync(records);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO bench_writes VALUES ('{Guid.CreateVersion7()}', '2026-11-24', 'one row')";
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static async Task<DbConnection> OpenAsync(string records)
    {
        DbConnection connection = records.StartsWith("Data Source", StringComparison.Ordinal) ? new SqliteConnection(records) : new NpgsqlConnection(records);
        await connection.OpenAsync();
        return connection;
    }
}
