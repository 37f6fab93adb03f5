using Vigil.Cli.Places;
using System.CommandLine;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Storage;

namespace Vigil.Cli.Import;

/// <summary><c>vigil import</c>: brings a caseload in from a CSV file. docs/import.md describes the file.</summary>
public static class ImportCommand
{
    /// <summary>Something in the file is wrong; the people it belongs to were left out, everyone else was imported.</summary>
    public const int SomeLeftOut = 1;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("CASELOAD.csv") { Description = "The file; docs/import.md describes its columns." };
        var records = RecordsPlace.Option();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and check everything, and record nothing." };
        var force = new Option<string?>("--force") { Description = "The force's name, where the records hold several." };
        var staff = new Option<string?>("--as") { Description = "The records officer's account under which it is imported; without it, the system's." };
        var command = new Command("import", "Bring a caseload in from a CSV file.") { file, records, dryRun, force, staff };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine =>
                new Run(engine, parsed.GetValue(force), parsed.GetValue(staff), parsed.GetValue(dryRun), output, error).FileAsync(parsed.GetValue(file)!, stop));
        });
        return command;
    }

    private sealed class Run(DatabaseEngine engine, string? force, string? staff, bool dryRun, TextWriter output, TextWriter error)
    {
        public async Task<int> FileAsync(string path, CancellationToken stop)
        {
            byte[] file;
            try
            {
                file = await File.ReadAllBytesAsync(path, stop);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"{path} cannot be read: {fault.Message}");
                return VigilCommand.BadInput;
            }

            if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { Words: var refusal })
            {
                await error.WriteLineAsync($"Nothing can be imported into {engine.Place}. {refusal}");
                return RecordsPlace.Unusable;
            }

            try
            {
                return await ReportAsync(await new CaseloadImport(engine, TimeProvider.System).RunAsync(file, force, staff, dryRun, new ProgressLine(output, "people"), stop));
            }
            catch (ImportRefusedException refused)
            {
                await error.WriteLineAsync(refused.Message);
                return VigilCommand.BadInput;
            }
        }

        private async Task<int> ReportAsync(ImportReport report)
        {
            foreach (var fault in report.Faults)
            {
                await error.WriteLineAsync(fault.ToString());
            }

            await output.WriteLineAsync(FormattableString.Invariant(
                $"{(dryRun ? "Would add" : "Added")} {report.Added:N0} people, {(dryRun ? "would change" : "changed")} {report.Changed:N0}; {report.Same:N0} were already there; {report.Refused:N0} left out."));
            if (report.Kept > 0)
            {
                await output.WriteLineAsync(FormattableString.Invariant($"{report.Kept:N0} facts stay as staff have changed them in Vigil since."));
            }

            return report.Faults.Count == 0 ? 0 : report.Added + report.Changed + report.Same == 0 ? VigilCommand.BadInput : SomeLeftOut;
        }
    }
}
