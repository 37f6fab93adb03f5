using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;
using Vigil.Web;

namespace Vigil.Cli.Places;

/// <summary>Which database a command works on, and what is said when it cannot.</summary>
internal static class RecordsPlace
{
    /// <summary>The database cannot be used as it is; nothing was changed.</summary>
    public const int Unusable = 3;

    /// <summary>The option that names it.</summary>
    public static Option<string?> Option() => new("--records")
    {
        Description = "The database: \"Data Source=FILE\" for SQLite, \"Host=…;Database=…;Username=…\" for PostgreSQL. "
            + "Without it, the environment variable ConnectionStrings__Records; without that, data/vigil.db. "
            + "The key store and the master key's file are named by the variables Keys and KeyFile.",
    };

    /// <summary>Runs a command's work on the database that is asked for; what is wrong with it is said in words.</summary>
    public static async Task<int> RunAsync(string? asked, TextWriter error, Func<DatabaseEngine, Task<int>> work)
    {
        DatabaseEngine engine;
        try
        {
            engine = Engine(asked);
        }
        catch (ArgumentException)
        {
            // the exception quotes what was given, and that may be a password
            await error.WriteLineAsync("The database is not named as it should be. Expected: \"Data Source=FILE\" for SQLite, \"Host=…;Database=…;Username=…\" for PostgreSQL.");
            return VigilCommand.BadInput;
        }

        try
        {
            return await work(engine);
        }
        catch (Exception failure) when (engine.OutageOf(failure) is { Words: var words })
        {
            await error.WriteLineAsync($"The records in {engine.Place} cannot be used. {words}");
            return Unusable;
        }
    }

    /// <summary>Puts what a command wrote into the ledger's tree, as a server would that runs: so that it can be verified at once.</summary>
    public static Task InTheTreeAsync(DatabaseEngine engine, CancellationToken stop) =>
        new Sequencer(engine, new(TimeProvider.System), NullLogger<Sequencer>.Instance).FinishAsync(stop);

    private static DatabaseEngine Engine(string? asked)
    {
        var said = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return VigilHost.EngineFor(asked ?? said["Records"] ?? said.GetConnectionString("Records") ?? VigilHost.DemonstrationRecords, said["Keys"], said["KeyFile"]);
    }
}
