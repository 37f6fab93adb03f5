using Vigil.Cli.Places;
using System.CommandLine;
using Vigil.Records.Storage;

namespace Vigil.Cli.Migrate;

/// <summary><c>vigil migrate</c>: makes the database, or brings it to this version.</summary>
public static class MigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var records = RecordsPlace.Option();
        var command = new Command("migrate", "Make the database, or bring it to this version of Vigil.") { records };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => RunAsync(engine, output, error, stop));
        });
        return command;
    }

    private static async Task<int> RunAsync(DatabaseEngine engine, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var state = await Schema.StateAsync(engine, stop);
        if (state is SchemaState.Newer or SchemaState.Foreign)
        {
            await error.WriteLineAsync($"The records in {engine.Place} cannot be migrated. {Schema.Outage(state)!.Words}");
            return RecordsPlace.Unusable;
        }

        await engine.MigrateAsync(stop);
        await output.WriteLineAsync(state == SchemaState.Current
            ? $"The records in {engine.Place} are already at this version."
            : $"The records in {engine.Place} are now at this version.");
        return 0;
    }
}
