using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>One row of a file.</summary>
/// <param name="Number">The line it begins on; 1 is the line of column names.</param>
/// <param name="Values">What stands in each column that is filled in.</param>
public sealed record Line(int Number, IReadOnlyDictionary<string, string> Values);

/// <summary>A file of rows as spreadsheets write them: UTF-8 or Windows-1252, parted by commas, semicolons or tabs.</summary>
/// <param name="Header">The column names, in lower case.</param>
/// <param name="Lines">The rows; empty ones are left out.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<Line> Lines, IReadOnlyList<Fault> Faults)
{
    /// <summary>Reads a file.</summary>
    public static Table Read(byte[] file)
    {
        var text = TextOf(file);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new([], [], [new(1, null, null, "this is not a text file", "a CSV file; a spreadsheet must be saved as CSV first")]);
        }

        List<Fault> faults = [];
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text), HasHeaderRecord = false, IgnoreBlankLines = true, TrimOptions = TrimOptions.Trim,
            BadDataFound = bad => faults.Add(new(bad.Context.Parser!.RawRow, null, null, "quotation marks do not match", "a quotation mark within a value doubled, and the value within quotation marks")),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        IReadOnlyList<string>? header = null;
        List<Line> lines = [];
        for (var begins = 1; parser.Read(); begins = parser.RawRow + 1)
        {
            var values = parser.Record!;
            var number = begins + LeadingBreaks(parser.RawRecord);
            if (header is null)
            {
                header = [.. values.Select(value => value.ToLowerInvariant())];
                continue;
            }

            if (values.Skip(header.Count).Any(value => value.Length > 0))
            {
                faults.Add(new(number, null, null, "there are more values than columns", $"{header.Count} values; a value that holds the separator must stand within quotation marks"));
                continue;
            }

            var filled = values.Take(header.Count).Select((value, at) => (Column: header[at], Value: value)).Where(cell => cell.Value.Length > 0)
                .DistinctBy(cell => cell.Column).ToDictionary(cell => cell.Column, cell => cell.Value, StringComparer.Ordinal);
            if (filled.Count > 0)
            {
                lines.Add(new(number, filled));
            }
        }

        return header is null
            ? new([], [], [new(1, null, null, "the file is empty", "a line of column names, then rows")])
            : new(header, lines, faults);
    }

    private static int LeadingBreaks(string raw) => raw.AsSpan(0, raw.Length - raw.AsSpan().TrimStart("\r\n").Length).Count('\n');

    private static string TextOf(byte[] file)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
            return text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // what Excel writes as "CSV" on an English Windows
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }

    private static string DelimiterOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ";" : tabs > commas ? "\t" : ",";
    }
}
