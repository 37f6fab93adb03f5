using System.CommandLine;
using Vigil.Cli.Places;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Records.Storage;

namespace Vigil.Cli.Force;

/// <summary><c>vigil force</c>: sets a real force up, and lets its administrator in when no colleague can.</summary>
public static class ForceCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("force", "Set a force up, and let its administrator in.") { CreateForce(), LetIn() };

    private static Command CreateForce()
    {
        var force = new Argument<string>("NAME") { Description = "The force's name, as every page shows it." };
        var administrator = new Option<string>("--administrator") { Description = "The name of its first administrator.", Required = true };
        var userName = new Option<string>("--user-name") { Description = "What the administrator types to sign in.", Required = true };
        var records = RecordsPlace.Option();
        var command = new Command("create", "Set a force up in empty records. Its first administrator joins with the code that is printed.") { force, administrator, userName, records };
        command.SetAction((parsed, stop) => RunAsync(parsed, records, founding => founding.FoundAsync(
            parsed.GetValue(force)!.Trim(), parsed.GetValue(userName)!.Trim(), parsed.GetValue(administrator)!.Trim(), stop), stop));
        return command;
    }

    private static Command LetIn()
    {
        var userName = new Argument<string>("USER-NAME") { Description = "The administrator's user name." };
        var records = RecordsPlace.Option();
        var command = new Command("let-in", "Take away every way in that an administrator has, and print a joining code: when no other administrator can.") { userName, records };
        command.SetAction((parsed, stop) => RunAsync(parsed, records, founding => founding.LetInAsync(parsed.GetValue(userName)!.Trim(), stop), stop));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Option<string?> records, Func<Founding, Task<CodeGiven>> work, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        return RecordsPlace.RunAsync(parsed.GetValue(records), error, async engine =>
        {
            if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var unusable })
            {
                await error.WriteLineAsync($"Nothing was done in {engine.Place}. {unusable}");
                return RecordsPlace.Unusable;
            }

            var given = await work(new(engine, TimeProvider.System));
            if (given.Outcome is ActOutcome.Refused refused)
            {
                await error.WriteLineAsync($"Nothing was done. {refused.Refusal.Reason}");
                return VigilCommand.BadInput;
            }

            await output.WriteLineAsync($"Joining code: {given.Code}");
            await output.WriteLineAsync("It counts once, for seven days, at /sign-in/join of the address where Vigil is served. It is shown only now.");
            return 0;
        });
    }
}
