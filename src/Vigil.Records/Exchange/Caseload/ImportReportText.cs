using System.Globalization;
using Vigil.Records.Exchange.Files;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>The report of an import as a CSV file.</summary>
public static class ImportReportText
{
    /// <summary>Writes what is wrong and what was left out, a line each.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">Where to; it is closed afterwards.</param>
    public static void Write(ImportReport report, Stream file)
    {
        using var writer = SheetWriter.OfFolder(_ => file);
        writer.Begin("report", ["what", "sheet", "row", "column", "value", "wrong", "expected"]);
        foreach (var (what, fault) in report.Faults.Select(fault => ("left out", fault)).Concat(report.Notes.Select(note => ("note", note))))
        {
            writer.Write([new(what), new(fault.Sheet ?? ""), new(fault.Line > 0 ? fault.Line.ToString(CultureInfo.InvariantCulture) : ""), new(fault.Column ?? ""), new(fault.Value ?? ""), new(fault.Wrong), new(fault.Expected)]);
        }
    }
}
