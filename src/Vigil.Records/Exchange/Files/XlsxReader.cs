using System.Globalization;
using System.Text;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>Reads an Office Open XML workbook (ECMA-376), with what readers usually hide: formulas, merged cells, hidden sheets.</summary>
internal sealed class XlsxReader
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private readonly Unpacked file;
    private readonly List<string> shared = [];
    private readonly XlsxStyles styles;
    private bool from1904;

    private XlsxReader(Unpacked file) => (this.file, styles) = (file, XlsxStyles.Read(file));

    /// <summary>The sheets, one at a time.</summary>
    public static IEnumerable<Sheet> Read(Unpacked file)
    {
        var reader = new XlsxReader(file);
        var targets = reader.Targets();
        var sheets = reader.Sheets();
        reader.ReadShared();
        foreach (var (name, relation, hidden) in sheets)
        {
            var target = targets.GetValueOrDefault(relation, "");
            yield return reader.Sheet(name, target.StartsWith('/') ? target[1..] : "xl/" + target) with { Hidden = hidden };
        }
    }

    private List<(string Name, string Relation, bool Hidden)> Sheets()
    {
        List<(string, string, bool)> sheets = [];
        using var xml = file.Xml("xl/workbook.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("id", Relations) ?? xml.GetAttribute("id", StrictRelations) ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return sheets;
    }

    private Dictionary<string, string> Targets()
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        using var xml = file.Xml("xl/_rels/workbook.xml.rels");
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                targets[xml.GetAttribute("Id") ?? ""] = xml.GetAttribute("Target") ?? "";
            }
        }

        return targets;
    }

    private void ReadShared()
    {
        if (!file.Has("xl/sharedStrings.xml"))
        {
            return;
        }

        using var xml = file.Xml("xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                shared.Add(TextIn(xml));
            }
        }
    }

    private Sheet Sheet(string name, string path)
    {
        List<Row> rows = [];
        List<string> merged = [];
        using var xml = file.Xml(path);
        var (number, next) = (0, 0);
        List<Cell> cells = [];
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
                (cells, next) = ([], 0);
                if (!xml.IsEmptyElement)
                {
                    rows.Add(new(number, cells));
                }
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var at = Column(xml.GetAttribute("r")) ?? next;
                next = at + 1;
                var cell = Value(xml);
                if (cell.Text.Length > 0 || cell.Formula)
                {
                    cells.AddRange(Enumerable.Repeat(Cell.Empty, Math.Max(0, at - cells.Count)));
                    cells.Add(cell);
                }
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell")
            {
                merged.Add(xml.GetAttribute("ref") ?? "");
            }
        }

        return new(name, [.. rows.Where(row => row.Cells.Count > 0)]) { Merged = merged };
    }

    private Cell Value(XmlReader xml)
    {
        var (kind, style, formula, text) = (xml.GetAttribute("t"), xml.GetAttribute("s"), false, "");
        if (!xml.IsEmptyElement)
        {
            using var inner = xml.ReadSubtree();
            inner.Read();
            while (inner.Read())
            {
                if (inner.NodeType == XmlNodeType.Element)
                {
                    formula |= inner.LocalName == "f";
                    text = inner.LocalName switch { "v" => TextIn(inner), "is" => TextIn(inner), "f" => Skip(inner, text), _ => text };
                }
            }
        }

        return kind switch
        {
            "s" => new(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "", CellKind.Text, formula),
            "b" => new(text == "1" ? "yes" : "no", CellKind.Text, formula),
            "e" => new(text, CellKind.Error, formula),
            "d" => new(text, CellKind.Date, formula),
            "str" or "inlineStr" => new(text, CellKind.Text, formula),
            _ => text.Length == 0 ? new("", CellKind.Text, formula) : Number(text, style) with { Formula = formula },
        };
    }

    private Cell Number(string text, string? style)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new(text, CellKind.Error);
        }

        var shown = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? styles.Of(at) : CellKind.Number;
        if (shown == CellKind.Number || number < 0 || number > 2_958_465)
        {
            return new(Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : text, CellKind.Number);
        }

        if (shown == CellKind.Time && number < 1)
        {
            return new(TimeOnly.MinValue.Add(TimeSpan.FromSeconds(Math.Round(number * 86400))).ToString("HH:mm:ss", CultureInfo.InvariantCulture), CellKind.Time);
        }

        // day 60 is 29 February 1900, a day that never was and that spreadsheets keep for Lotus 1-2-3's sake
        var day = DateTime.UnixEpoch.AddDays(-25569 + Math.Floor(number) + (from1904 ? 1462 : number < 60 ? 1 : 0));
        var time = TimeSpan.FromSeconds(Math.Round((number - Math.Floor(number)) * 86400));
        return new((day + time).ToString(time == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), CellKind.Date);
    }

    /// <summary>The text in an element, its runs together and without the phonetic ones.</summary>
    private static string TextIn(XmlReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                Skip(xml, "");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return XmlText.Decoded(text.ToString());
    }

    private static string Skip(XmlReader xml, string text)
    {
        var (depth, empty) = (xml.Depth, xml.IsEmptyElement);
        while (!empty && xml.Read() && xml.Depth > depth)
        {
        }

        return text;
    }

    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var sign in reference ?? "")
        {
            if (sign is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + (sign - 'A' + 1);
        }

        return column is 0 or > 16384 ? null : column - 1;
    }
}
