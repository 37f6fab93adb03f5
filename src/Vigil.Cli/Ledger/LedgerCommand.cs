using Vigil.Cli.Places;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Cli.Ledger;

/// <summary><c>vigil ledger verify</c>: proves that nothing was changed behind Vigil's back, or names what was.</summary>
public static class LedgerCommand
{
    /// <summary>Something is wrong with the ledger or with what it vouches for.</summary>
    public const int Broken = 1;

    private const int MostShown = 20;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var records = RecordsPlace.Option();
        var head = new Option<string?>("--head") { Description = "A head that an earlier run printed and that was kept elsewhere, SIZE:ROOT. The ledger must be a continuation of it." };
        var verify = new Command("verify", "Grow the whole tree again and compare entries, details, acts and facts with it. Reads only.") { records, head };
        verify.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => VerifyAsync(engine, parsed.GetValue(head), output, error, stop));
        });
        return new("ledger", "The ledger of every act and every look.") { verify };
    }

    private static async Task<int> VerifyAsync(DatabaseEngine engine, string? head, TextWriter output, TextWriter error, CancellationToken stop)
    {
        RememberedHead? remembered = null;
        if (head is not null && (remembered = Remembered(head)) is null)
        {
            await error.WriteLineAsync("--head must be SIZE:ROOT as printed by vigil ledger verify, like 120:9f86d0…");
            return VigilCommand.BadInput;
        }

        if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var refusal })
        {
            await error.WriteLineAsync($"The records in {engine.Place} cannot be verified. {refusal}");
            return RecordsPlace.Unusable;
        }

        var clock = Stopwatch.StartNew();
        var found = await new Verification(engine).RunAsync(new LondonClock(TimeProvider.System).UtcNow, stop, remembered);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"head {found.Size}:{Convert.ToHexStringLower(found.Root)}\n{found.Size} entries, {found.Waiting} more waiting for their place, verified in {clock.Elapsed.TotalSeconds:0.0} s"));
        if (found.Unreadable > 0)
        {
            await output.WriteLineAsync($"{found.Unreadable} details can be read no more, since the keys of the people they are about were destroyed; what they committed to stands.");
        }

        if (found.Unchecked is { } reason)
        {
            await error.WriteLineAsync($"The seals could not be checked. {reason}");
        }

        foreach (var fault in found.Faults.Take(MostShown))
        {
            await error.WriteLineAsync($"WRONG: {fault}");
        }

        if (found.Faults.Count > MostShown)
        {
            await error.WriteLineAsync($"… and {found.Faults.Count - MostShown} more.");
        }

        return found.Faults.Count > 0 || found.Unchecked is not null ? Broken : 0;
    }

    private static RememberedHead? Remembered(string head)
    {
        var parts = head.Split(':');
        try
        {
            return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                && Convert.FromHexString(parts[1]) is { Length: 32 } root ? new(size, root) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
