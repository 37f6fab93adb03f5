using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Vigil.Records.Composition;
using Vigil.Records.Postgres;
using Vigil.Records.Sealing;
using Vigil.Records.Sqlite;
using Vigil.Records.Storage;
using Microsoft.Extensions.Logging.Console;
using Vigil.Web.Documents;
using Vigil.Web.Logs;
using Vigil.Web.Machine;
using Vigil.Web.Mail;
using Vigil.Web.Security;

namespace Vigil.Web;

/// <summary>The web application, built the same way by the command line, the tests and the bench.</summary>
public static class VigilHost
{
    /// <summary>Where the demonstration's records are kept, from the folder Vigil is started in.</summary>
    public const string DemonstrationRecords = "Data Source=data/vigil.db";

    /// <summary>Builds the application from command-line arguments and configuration; it is not yet listening.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(VigilHost).Assembly.GetName().Name,
        });
        // built in place, the assets lie in the source tree; published, beside the program
        builder.WebHost.UseStaticWebAssets();
        // each request and statement is of no use to whoever runs it, and failures come as warnings or exceptions
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // it warns on every page with a form that it says "no-cache" where we say "no-store"
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // its warnings and errors quote the exception, which the page's own line tells of without what it quotes
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.Logging.AddConsole(console => console.FormatterName = builder.Configuration["Logs"]).AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        builder.Services.AddRecords(EngineFor(
            builder.Configuration["Records"] ?? builder.Configuration.GetConnectionString("Records") ?? DemonstrationRecords,
            builder.Configuration["Keys"], builder.Configuration["KeyFile"]));
        builder.Services.AddSecurity(PublicAddress.Of(builder.Configuration));
        builder.Services.AddDocuments();
        builder.Services.AddMail(MailServer.Of(builder.Configuration));
        builder.Services.AddMachine();
        // letters and signs of the world's scripts stay as they are: an apostrophe is three bytes and not eight
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddRazorPages(SecurityPolicies.Declare);

        var app = builder.Build();
        app.UseSecurity();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
        app.MapCalendarFeed();
        app.MapMachine();
        return app;
    }

    /// <summary>SQLite for "Data Source=…", PostgreSQL for "Host=…".</summary>
    /// <param name="connectionString">Where the records are.</param>
    /// <param name="keys">Where the key store is; the engine's own choice where it is not said.</param>
    /// <param name="keyFile">Where the master key is; the engine's own choice where it is not said.</param>
    public static DatabaseEngine EngineFor(string connectionString, string? keys = null, string? keyFile = null)
    {
        Func<MasterKey>? master = keyFile is null ? null : () => MasterKey.Read(keyFile);
        return connectionString.StartsWith("Data Source", StringComparison.OrdinalIgnoreCase)
            ? new SqliteEngine(connectionString, keys, master)
            : new PostgresEngine(connectionString, keys, master);
    }
}
