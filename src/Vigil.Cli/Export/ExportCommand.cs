using System.CommandLine;
using Vigil.Cli.Places;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Storage;

namespace Vigil.Cli.Export;

/// <summary><c>vigil export</c>: writes a whole force's records to a workbook or CSV files that <c>vigil import</c> reads again.</summary>
public static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Where to: a name ending in .xlsx, .ods or .zip, or a new folder for CSV files." };
        var records = RecordsPlace.Option();
        var force = new Option<string?>("--force") { Description = "The force's name, where the records hold several." };
        var staff = new Option<string?>("--as") { Description = "The records officer's account under which it is exported, without restricted records; without it, the system's." };
        var reason = new Option<string>("--reason") { Description = "Why, in words. The ledger keeps it with the name of everyone who is in the file.", Required = true };
        var open = new Option<bool>("--sealed") { Description = "Write sealed numbers (accounts, cards, passports, National Insurance) open, each a reveal in the ledger; otherwise only their masks." };
        var command = new Command("export", "Write a whole force's records to a workbook or CSV files.") { file, records, force, staff, reason, open };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var asked = new ExportAsked(parsed.GetValue(reason)!.Trim()) { Force = parsed.GetValue(force), Account = parsed.GetValue(staff), Sealed = parsed.GetValue(open) };
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => RunAsync(engine, asked, parsed.GetValue(file)!, output, error, stop));
        });
        return command;
    }

    private static async Task<int> RunAsync(DatabaseEngine engine, ExportAsked asked, string path, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (asked.Reason.Length == 0)
        {
            await error.WriteLineAsync("Say why with --reason.");
            return VigilCommand.BadInput;
        }

        if (File.Exists(path) || Directory.Exists(path))
        {
            await error.WriteLineAsync($"{path} is there already, and an export is not written over anything.");
            return VigilCommand.BadInput;
        }

        if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var refusal })
        {
            await error.WriteLineAsync($"Nothing can be exported from {engine.Place}. {refusal}");
            return RecordsPlace.Unusable;
        }

        try
        {
            var report = await ExportFile.WriteAsync(path, writer => new ForceExport(engine, TimeProvider.System).RunAsync(asked, writer, new ProgressLine(output, "parts"), stop));
            await output.WriteLineAsync(FormattableString.Invariant(
                $"Exported {report.People:N0} people with {report.Facts:N0} facts; {report.Revealed:N0} sealed numbers stand open in it, {report.Restricted:N0} restricted records are left out. The ledger names everyone."));
            return 0;
        }
        catch (ImportRefusedException refused)
        {
            await error.WriteLineAsync(refused.Message);
            return VigilCommand.BadInput;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{path} cannot be written: {fault.Message}");
            return VigilCommand.BadInput;
        }
    }
}
