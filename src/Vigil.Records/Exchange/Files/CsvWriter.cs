using System.Text;
using System.Text.RegularExpressions;

namespace Vigil.Records.Exchange.Files;

/// <summary>Writes each sheet as a text file (RFC 4180, UTF-8 with a mark); what a spreadsheet would take for a formula stands behind an apostrophe.</summary>
internal sealed partial class CsvWriter(Func<string, Stream> open, IDisposable? archive) : SheetWriter
{
    private static readonly System.Buffers.SearchValues<char> Parting = System.Buffers.SearchValues.Create("\",;\t\r\n");
    private StreamWriter? sheet;

    /// <inheritdoc/>
    public override void Begin(string name, IReadOnlyList<string> columns)
    {
        sheet?.Dispose();
        sheet = new(open(name + ".csv"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        sheet.WriteLine(string.Join(',', columns.Select(Written)));
    }

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<Cell> cells) => sheet!.WriteLine(string.Join(',', cells.Select(cell => Written(cell.Text))));

    /// <inheritdoc/>
    protected override void Finish()
    {
        sheet?.Dispose();
        archive?.Dispose();
    }

    private static string Written(string text)
    {
        // OWASP, "CSV Injection"
        var plain = Formula().IsMatch(text) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(Parting) >= 0 || plain != plain.Trim() ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }

    [GeneratedRegex(@"^'*[=+\-@\t\r]")]
    private static partial Regex Formula();
}
