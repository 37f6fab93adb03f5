using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace Vigil.Records.Exchange.Files;

/// <summary>Reads a sheet from a text file (RFC 4180) as spreadsheets write them: UTF-8, UTF-16 with a mark or Windows-1252, parted by commas, semicolons or tabs.</summary>
internal static partial class CsvReader
{
    /// <summary>Reads one.</summary>
    /// <exception cref="UnreadableSheetException">It is not a text file, or its quotation marks do not match.</exception>
    public static Sheet Read(string name, byte[] file)
    {
        var text = TextOf(file);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableSheetException(name, 0, "this is not a text file", "a CSV file as a spreadsheet saves it");
        }

        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text), HasHeaderRecord = false, IgnoreBlankLines = true,
            BadDataFound = bad => throw new UnreadableSheetException(name, bad.Context.Parser!.RawRow, "quotation marks do not match", "a quotation mark within a value doubled, and the value within quotation marks"),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        List<Row> rows = [];
        for (var begins = 1; parser.Read(); begins = parser.RawRow + 1)
        {
            var values = parser.Record!;
            if (Array.Exists(values, value => value.Trim().Length > 0))
            {
                rows.Add(new(begins + LeadingBreaks(parser.RawRecord), [.. values.Select(value => new Cell(Plain(value)))]));
            }
        }

        return new(name, rows);
    }

    /// <summary>Takes away the apostrophe that keeps a spreadsheet from working out what only looks like a formula.</summary>
    private static string Plain(string value) => Guarded().IsMatch(value) ? value[1..] : value;

    private static int LeadingBreaks(string raw) => raw.AsSpan(0, raw.Length - raw.AsSpan().TrimStart("\r\n").Length).Count('\n');

    private static string TextOf(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(file, 2, file.Length - 2);
        }

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

    [GeneratedRegex(@"^'+[=+\-@\t\r]")]
    private static partial Regex Guarded();
}
