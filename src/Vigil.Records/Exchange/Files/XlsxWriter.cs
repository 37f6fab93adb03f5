using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>Writes an Office Open XML workbook (ECMA-376): days as days, everything else as text, so that no zero in front is lost.</summary>
internal sealed class XlsxWriter(Stream file) : SheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int TextStyle = 0, DayStyle = 1, HeadStyle = 2;

    // spreadsheets count a 29 February 1900 that never was: days before it are written as text
    private static readonly DateOnly First = new(1900, 3, 1);
    private readonly ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> names = [];
    private XmlWriter? sheet;

    /// <inheritdoc/>
    public override void Begin(string name, IReadOnlyList<string> columns)
    {
        End();
        names.Add(name);
        sheet = Xml(FormattableString.Invariant($"xl/worksheets/sheet{names.Count}.xml"));
        sheet.WriteStartElement("worksheet", Main);
        sheet.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        sheet.WriteRaw(FormattableString.Invariant($"""<cols><col min="1" max="{columns.Count}" width="20" customWidth="1" style="{TextStyle}"/></cols>"""));
        sheet.WriteStartElement("sheetData");
        Write([.. columns.Select(column => new Cell(column))], HeadStyle);
    }

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<Cell> cells) => Write(cells, TextStyle);

    /// <inheritdoc/>
    protected override void Finish()
    {
        End();
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{Each((name, at) => $"""<sheet name="{name}" sheetId="{at}" r:id="s{at}"/>""")}</sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each((_, at) => $"""<Relationship Id="s{at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{at}.xml"/>""")}<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>""");
        Part("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="book" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kinds}.styles+xml"/>{Each((_, at) => $"""<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{Kinds}.worksheet+xml"/>""")}</Types>""");
        archive.Dispose();
    }

    private void Write(IReadOnlyList<Cell> cells, int style)
    {
        sheet!.WriteStartElement("row");
        foreach (var cell in cells)
        {
            sheet.WriteStartElement("c");
            if (cell.Kind == CellKind.Date && DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First)
            {
                sheet.WriteAttributeString("s", FormattableString.Invariant($"{DayStyle}"));
                sheet.WriteElementString("v", FormattableString.Invariant($"{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}"));
            }
            else if (cell.Text.Length > 0)
            {
                sheet.WriteAttributeString("s", FormattableString.Invariant($"{style}"));
                sheet.WriteAttributeString("t", "inlineStr");
                sheet.WriteStartElement("is");
                sheet.WriteStartElement("t");
                sheet.WriteAttributeString("xml", "space", null, "preserve");
                sheet.WriteString(XmlText.Encoded(cell.Text));
                sheet.WriteEndElement();
                sheet.WriteEndElement();
            }

            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    private void End()
    {
        // every element still open is closed with it
        sheet?.Dispose();
        sheet = null;
    }

    private string Each(Func<string, int, string> of) => string.Concat(names.Select((name, at) => of(name, at + 1)));

    private void Part(string name, string content)
    {
        using var part = new StreamWriter(Entry(archive, name), new UTF8Encoding(false));
        part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content);
    }

    private XmlWriter Xml(string name) =>
        XmlWriter.Create(Entry(archive, name), new() { CloseOutput = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
}
