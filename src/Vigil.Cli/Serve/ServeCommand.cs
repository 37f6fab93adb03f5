using Vigil.Cli.Places;
using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Vigil.Cli.Demo;
using Vigil.Records.Demonstration;
using Vigil.Records.Storage;
using Vigil.Web;
using Vigil.Web.Logs;

namespace Vigil.Cli.Serve;

/// <summary><c>vigil serve</c>: serves the records in the browser.</summary>
public static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";
    private const string DemonstrationSignIn = "To sign in, open that address and choose one of the demonstration force's staff; no password is needed. Everyone in it is invented.";
    private const string SignIn = "Staff sign in at that address with a passkey, or with a password and an authenticator code. A force is set up with: vigil force create";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var records = RecordsPlace.Option();
        var urls = new Option<string>("--urls") { Description = "Where to listen; several are parted by semicolons.", DefaultValueFactory = _ => DefaultUrls };
        var demo = new Option<bool>("--demo") { Description = "Serve the demonstration force, in which nobody is real, and make it first where it is not there." };
        var command = new Command("serve", "Serve the records in the browser.") { records, urls, demo };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine =>
            {
                var serving = new Serving(engine, parsed.GetValue(urls)!, output, error);
                return parsed.GetValue(demo) ? serving.DemonstrationAsync(stop) : serving.RunAsync(stop);
            });
        });
        return command;
    }

    private sealed class Serving(DatabaseEngine engine, string urls, TextWriter output, TextWriter error)
    {
        public async Task<int> DemonstrationAsync(CancellationToken stop)
        {
            if (engine.ConnectionString == VigilHost.DemonstrationRecords)
            {
                Directory.CreateDirectory("data");
            }

            var seeded = await DemoCommand.SeedAsync(engine, DemonstrationForce.Seed, DemonstrationForce.People, output, error, stop);
            return seeded == 0 ? await RunAsync(stop) : seeded;
        }

        public async Task<int> RunAsync(CancellationToken stop)
        {
            if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var refusal })
            {
                await error.WriteLineAsync($"The records in {engine.Place} cannot be served. {refusal}");
                return RecordsPlace.Unusable;
            }

            engine.Keys.RequireMasterKey();
            await Schema.RequireWritableAsync(engine, stop);
            // where nothing else is said, staff come by the address that is listened on
            string[] address = Environment.GetEnvironmentVariable("Address") is null ? ["--Address", urls.Split(';')[0]] : [];
            var demonstration = await new DemonstrationLoader(engine, TimeProvider.System).IsDemonstrationAsync(stop);
            string[] logs = demonstration ? [] : ["--Logs", JsonLines.Name];
            await using var app = VigilHost.Build(["--Records", engine.ConnectionString, "--urls", urls, .. address, .. logs]);
            try
            {
                await app.StartAsync(stop);
            }
            catch (IOException taken)
            {
                await error.WriteLineAsync($"Vigil cannot listen on {urls}: {taken.Message}");
                return RecordsPlace.Unusable;
            }

            await output.WriteLineAsync($"Vigil serves {engine.Place} on {string.Join(", ", app.Urls)}");
            await output.WriteLineAsync(demonstration ? DemonstrationSignIn : SignIn);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
    }
}
