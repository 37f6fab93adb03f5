using System.Data.Common;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Vigil.Records.Storage;
using Vigil.Web;

namespace Vigil.Bench.Load;

/// <summary>
/// The bare minimum: a minimal API that runs the same statements as Today over a pooled connection and writes the rows as
/// a table, and an endpoint that inserts one row and commits. No sign-in, no access decision, no ledger.
/// </summary>
internal static class BarePeer
{
    public static async Task<int> RunAsync(string records, string keys, string keyFile, string urls)
    {
        var engine = VigilHost.EngineFor(records, keys, keyFile);
        var pages = await Captured.TodayOfEveryManagerAsync(engine);
        await using (var db = engine.Open(Guid.Empty))
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS bench_writes (id varchar(40) PRIMARY KEY, at varchar(40), what text)");
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.MapGet("/today/{number:int}", async (int number) => Results.Content(await PageAsync(engine, pages[number % pages.Count]), "text/html", Encoding.UTF8));
        app.MapPost("/write", async () =>
        {
            await using var connection = await OpenAsync(engine);
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO bench_writes VALUES ('{Guid.CreateVersion7()}', '2026-11-24', 'one row')";
            await command.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
            return Results.Ok();
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task<string> PageAsync(DatabaseEngine engine, IReadOnlyList<DbCommand> commands)
    {
        await using var connection = await OpenAsync(engine);
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Today</title></head><body><table>");
        foreach (var command in commands)
        {
            await using var own = Captured.Copy(command);
            own.Connection = connection;
            await using var reader = await own.ExecuteReaderAsync();
            for (var row = 0; await reader.ReadAsync(); row++)
            {
                if (row >= DiaryRows)
                {
                    continue;
                }

                html.Append("<tr>");
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    html.Append("<td>").Append(WebUtility.HtmlEncode(Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))).Append("</td>");
                }

                html.Append("</tr>");
            }
        }

        return html.Append("</table></body></html>").ToString();
    }

    private const int DiaryRows = 50;

    private static async Task<DbConnection> OpenAsync(DatabaseEngine engine)
    {
        var connection = Activator.CreateInstance(engine.Open(Guid.Empty).Database.GetDbConnection().GetType(), engine.ConnectionString) as DbConnection;
        await connection!.OpenAsync();
        return connection;
    }
}
