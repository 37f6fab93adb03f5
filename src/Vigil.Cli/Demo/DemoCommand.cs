using Vigil.Cli.Places;
using System.CommandLine;
using Vigil.Records.Demonstration;
using Vigil.Records.Storage;

namespace Vigil.Cli.Demo;

/// <summary><c>vigil demo</c>: fills an empty database with the demonstration force, in which nobody is real.</summary>
public static class DemoCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var records = RecordsPlace.Option();
        var seed = new Option<int>("--seed") { Description = "Another number gives other people.", DefaultValueFactory = _ => DemonstrationForce.Seed };
        var people = new Option<int>("--people") { Description = "How many people.", DefaultValueFactory = _ => DemonstrationForce.People };
        var command = new Command("demo", "Fill an empty database with the demonstration force, in which nobody is real.") { records, seed, people };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => SeedAsync(engine, parsed.GetValue(seed), parsed.GetValue(people), output, error, stop));
        });
        return command;
    }

    /// <summary>Makes the schema where there is none and fills it where it is empty or only begun.</summary>
    internal static async Task<int> SeedAsync(DatabaseEngine engine, int seed, int people, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var state = await Schema.StateAsync(engine, stop);
        if (state is SchemaState.Newer or SchemaState.Foreign)
        {
            return await RefuseAsync(Schema.Outage(state)!.Words);
        }

        await engine.MigrateAsync(stop);
        var loader = new DemonstrationLoader(engine, TimeProvider.System);
        if (await loader.IsRealAsync(stop))
        {
            return await RefuseAsync("They are a real force's, and the demonstration is not put beside them. Name another database.");
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        if (await loader.LoadAsync(seed, people, new ProgressLine(output, "acts recorded"), stop))
        {
            await RecordsPlace.InTheTreeAsync(engine, stop);
            await output.WriteLineAsync(FormattableString.Invariant($"The demonstration force is ready after {clock.Elapsed.TotalSeconds:0} seconds."));
        }

        return 0;

        async Task<int> RefuseAsync(string why)
        {
            await error.WriteLineAsync($"The records in {engine.Place} cannot be used for the demonstration. {why}");
            return RecordsPlace.Unusable;
        }
    }
}
