using System.CommandLine;
using Vigil.Cli.Demo;
using Vigil.Cli.Duties;
using Vigil.Cli.Export;
using Vigil.Cli.Force;
using Vigil.Cli.Keys;
using Vigil.Cli.Ledger;
using Vigil.Cli.Import;
using Vigil.Cli.Migrate;
using Vigil.Cli.Rederive;
using Vigil.Cli.Score;
using Vigil.Cli.Serve;

namespace Vigil.Cli;

/// <summary>The command line: <c>vigil COMMAND …</c>. A command stands in a folder of its own and is named here.</summary>
public static class VigilCommand
{
    /// <summary>Bad input: a word, a file or a document that cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>The root with every command.</summary>
    public static RootCommand Create() => new("Vigil: the management of registered sex offenders and violent offenders.")
    {
        ServeCommand.Create(),
        MigrateCommand.Create(),
        DemoCommand.Create(),
        ImportCommand.Create(),
        ExportCommand.Create(),
        RederiveCommand.Create(),
        DutiesCommand.Create(),
        ScoreCommand.Create(),
        LedgerCommand.Create(),
        KeysCommand.Create(),
        ForceCommand.Create(),
    };

    /// <summary>Runs one command line; the answer is the exit code.</summary>
    /// <param name="args">The words after <c>vigil</c>.</param>
    /// <param name="invocation">Where output goes; the console where none is given.</param>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? invocation = null)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(invocation ?? new());
        }

        var error = (invocation ?? new()).Error;
        foreach (var fault in parsed.Errors)
        {
            await error.WriteLineAsync(fault.Message);
        }

        return BadInput;
    }
}
