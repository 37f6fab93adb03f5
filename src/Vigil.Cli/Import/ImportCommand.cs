using System.CommandLine;
using Vigil.Cli.Places;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Storage;

namespace Vigil.Cli.Import;

/// <summary><c>vigil import</c>: brings a caseload in from a workbook or CSV files. docs/import.md describes them.</summary>
public static class ImportCommand
{
    /// <summary>Something in the file is wrong; the people it belongs to were left out, everyone else was imported.</summary>
    public const int SomeLeftOut = 1;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "An .xlsx or .ods workbook, a .zip of CSV files, or a folder of them; docs/import.md and docs/sheets.md describe their sheets." };
        var records = RecordsPlace.Option();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and check everything, and record nothing." };
        var force = new Option<string?>("--force") { Description = "The force's name, where the records hold several." };
        var staff = new Option<string?>("--as") { Description = "The records officer's account under which it is imported; without it, the system's." };
        var instead = new Option<string[]>("--staff") { Description = "OLD=NEW: for a user name of the file, the one to take in its place. May be given many times." };
        var report = new Option<string?>("--report") { Description = "Also write what is wrong to this CSV file, a line each." };
        var command = new Command("import", "Bring a caseload in from a workbook or CSV files.") { file, records, dryRun, force, staff, instead, report };
        command.SetAction((parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var asked = new ImportAsked([], "") { Force = parsed.GetValue(force), Account = parsed.GetValue(staff), DryRun = parsed.GetValue(dryRun), Instead = Pairs(parsed.GetValue(instead) ?? []) };
            return RecordsPlace.RunAsync(parsed.GetValue(records), error, engine => new Run(engine, asked, parsed.GetValue(report), output, error).FileAsync(parsed.GetValue(file)!, stop));
        });
        return command;
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> pairs) => pairs.Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
        .Where(pair => pair.Length == 2).DistinctBy(pair => pair[0], StringComparer.OrdinalIgnoreCase).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private sealed class Run(DatabaseEngine engine, ImportAsked asked, string? reportPath, TextWriter output, TextWriter error)
    {
        public async Task<int> FileAsync(string path, CancellationToken stop)
        {
            ImportAsked file;
            try
            {
                file = await ImportFile.ReadAsync(path, stop);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UnreadableSheetException)
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
                var report = await new CaseloadImport(engine, TimeProvider.System).RunAsync(asked with { Sheets = file.Sheets, Digest = file.Digest }, new ProgressLine(output, "people"), stop);
                await RecordsPlace.InTheTreeAsync(engine, stop);
                if (reportPath is not null)
                {
                    ImportReportText.Write(report, File.Create(reportPath));
                }

                return await ReportAsync(report);
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

            foreach (var note in report.Notes)
            {
                await output.WriteLineAsync($"Note: {note}");
            }

            if (report.NothingTaken)
            {
                await error.WriteLineAsync("Nothing was imported: while the file's sheets, columns or user names are wrong, nobody could be taken whole.");
                return VigilCommand.BadInput;
            }

            await output.WriteLineAsync(FormattableString.Invariant(
                $"{(asked.DryRun ? "Would add" : "Added")} {report.Added:N0} people, {(asked.DryRun ? "would change" : "changed")} {report.Changed:N0}; {report.Same:N0} were already there; {report.Refused:N0} left out."));
            if (report.Kept > 0)
            {
                await output.WriteLineAsync(FormattableString.Invariant($"{report.Kept:N0} facts stay as staff have changed them in Vigil since."));
            }

            return report.Faults.Count == 0 ? 0 : report.Added + report.Changed + report.Same == 0 ? VigilCommand.BadInput : SomeLeftOut;
        }
    }
}
