using Vigil.Cli.Places;
using System.CommandLine;
using Vigil.Records.Calendar;
using Vigil.Records.Derived;
using Vigil.Records.Storage;

namespace Vigil.Cli.Rederive;

/// <summary><c>vigil rederive</c>: derives every record's duties, card and search keys again from its facts.</summary>
public static class RederiveCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var records = RecordsPlace.Option();
        var command = new Command("rederive", "Derive duties, lists and search keys again from the facts, after an upgrade that changes rules.") { records };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => RunAsync(engine, output, error, stop));
        });
        return command;
    }

    private static async Task<int> RunAsync(DatabaseEngine engine, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var refusal })
        {
            await error.WriteLineAsync($"The records in {engine.Place} cannot be derived again. {refusal}");
            return RecordsPlace.Unusable;
        }

        var records = await new Rederivation(engine, new LondonClock(TimeProvider.System)).AllAsync(new ProgressLine(output, "records derived"), stop);
        await output.WriteLineAsync(FormattableString.Invariant($"{records:N0} records derived again."));
        return 0;
    }
}
