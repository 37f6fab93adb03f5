using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>Writes an OpenDocument spreadsheet (ISO/IEC 26300): days as days, everything else as text.</summary>
internal sealed class OdsWriter : SheetWriter
{
    private const string Names = "urn:oasis:names:tc:opendocument:xmlns:";
    private const string Office = Names + "office:1.0", Table = Names + "table:1.0", Text = Names + "text:1.0", Style = Names + "style:1.0", Number = Names + "datastyle:1.0", Fo = Names + "xsl-fo-compatible:1.0";
    private const string Kind = "application/vnd.oasis.opendocument.spreadsheet";
    private readonly ZipArchive archive;
    private readonly XmlWriter xml;
    private bool begun;

    public OdsWriter(Stream file)
    {
        archive = new(file, ZipArchiveMode.Create, leaveOpen: true);
        // what the file is must come first
        using (var kind = new StreamWriter(Entry(archive, "mimetype"), new UTF8Encoding(false)))
        {
            kind.Write(Kind);
        }

        using (var manifest = new StreamWriter(Entry(archive, "META-INF/manifest.xml"), new UTF8Encoding(false)))
        {
            manifest.Write($"""<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{Names}manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{Kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
        }

        xml = XmlWriter.Create(Entry(archive, "content.xml"), new() { CloseOutput = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartElement("office", "document-content", Office);
        foreach (var (prefix, names) in new[] { ("table", Table), ("text", Text), ("style", Style), ("number", Number), ("fo", Fo) })
        {
            xml.WriteAttributeString("xmlns", prefix, null, names);
        }

        xml.WriteAttributeString("version", Office, "1.2");
        // without a style a day is shown as a number
        xml.WriteRaw("""<office:automatic-styles><number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><number:text-style style:name="words"><number:text-content/></number:text-style><style:style style:name="d" style:family="table-cell" style:data-style-name="day"/><style:style style:name="t" style:family="table-cell" style:data-style-name="words"/><style:style style:name="h" style:family="table-cell" style:data-style-name="words"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>""");
        xml.WriteStartElement("body", Office);
        xml.WriteStartElement("spreadsheet", Office);
    }

    /// <inheritdoc/>
    public override void Begin(string name, IReadOnlyList<string> columns)
    {
        if (begun)
        {
            xml.WriteEndElement();
        }

        begun = true;
        xml.WriteStartElement("table", Table);
        xml.WriteAttributeString("name", Table, name);
        xml.WriteStartElement("table-column", Table);
        xml.WriteAttributeString("number-columns-repeated", Table, FormattableString.Invariant($"{columns.Count}"));
        xml.WriteAttributeString("default-cell-style-name", Table, "t");
        xml.WriteEndElement();
        Write([.. columns.Select(column => new Cell(column))], "h");
    }

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<Cell> cells) => Write(cells, "t");

    /// <inheritdoc/>
    protected override void Finish()
    {
        xml.Dispose();
        archive.Dispose();
    }

    private void Write(IReadOnlyList<Cell> cells, string style)
    {
        xml.WriteStartElement("table-row", Table);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("table-cell", Table);
            if (cell.Kind == CellKind.Date && DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                xml.WriteAttributeString("style-name", Table, "d");
                xml.WriteAttributeString("value-type", Office, "date");
                xml.WriteAttributeString("date-value", Office, cell.Text);
                Paragraphs(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
            }
            else if (cell.Text.Length > 0)
            {
                xml.WriteAttributeString("style-name", Table, style);
                xml.WriteAttributeString("value-type", Office, "string");
                Paragraphs(XmlText.Carried(cell.Text));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A line a paragraph; spaces beyond the first and tabs as elements, since readers drop them otherwise.</summary>
    private void Paragraphs(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            xml.WriteStartElement("p", Text);
            for (var at = 0; at < line.Length;)
            {
                var spaces = line.AsSpan(at).IndexOfAnyExcept(' ') is >= 0 and var some ? some : line.Length - at;
                if (line[at] == '\t')
                {
                    xml.WriteElementString("tab", Text, "");
                    at++;
                }
                else if (spaces > 0)
                {
                    xml.WriteStartElement("s", Text);
                    xml.WriteAttributeString("c", Text, FormattableString.Invariant($"{spaces}"));
                    xml.WriteEndElement();
                    at += spaces;
                }
                else
                {
                    var words = line.AsSpan(at).IndexOfAny(" \t") is >= 0 and var end ? end : line.Length - at;
                    // a single space within a line is kept as it is
                    words += at + words < line.Length - 1 && line[at + words] == ' ' && line[at + words + 1] is not (' ' or '\t') ? 1 : 0;
                    xml.WriteString(line.Substring(at, words));
                    at += words;
                }
            }

            xml.WriteEndElement();
        }
    }
}
