using System.Globalization;
using System.Text;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>Reads an OpenDocument spreadsheet (ISO/IEC 26300), with formulas, merged cells and hidden sheets told.</summary>
internal static class OdsReader
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const int MostColumns = 1024, MostRepeats = 10_000;

    /// <summary>The sheets, one at a time.</summary>
    public static IEnumerable<Sheet> Read(Unpacked file)
    {
        HashSet<string> unseen = [];
        using var xml = file.Xml("content.xml");
        var style = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "style" && xml.NamespaceURI == Style)
            {
                style = xml.GetAttribute("name", Style) ?? "";
            }
            else if (xml.LocalName == "table-properties" && xml.GetAttribute("display", Table) == "false")
            {
                unseen.Add(style);
            }
            else if (xml.LocalName == "table" && xml.NamespaceURI == Table)
            {
                var hidden = unseen.Contains(xml.GetAttribute("style-name", Table) ?? "");
                yield return Sheet(xml, xml.GetAttribute("name", Table) ?? "") with { Hidden = hidden };
            }
        }
    }

    private static Sheet Sheet(XmlReader xml, string name)
    {
        List<Row> rows = [];
        List<string> merged = [];
        var number = 0;
        var (depth, empty) = (xml.Depth, xml.IsEmptyElement);
        while (!empty && xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "table-row", NamespaceURI: Table })
            {
                continue;
            }

            var times = Repeats(xml, "number-rows-repeated");
            var cells = Cells(xml, number + 1, merged);
            if (cells.Count > 0 && times > MostRepeats)
            {
                throw new UnreadableSheetException(name, number + 1, $"the row is said to stand there {times} times", "each person's rows once");
            }

            for (var copy = 0; cells.Count > 0 && copy < times; copy++)
            {
                rows.Add(new(number + 1 + copy, cells));
            }

            number += times;
        }

        return new(name, rows) { Merged = merged };
    }

    private static List<Cell> Cells(XmlReader xml, int row, List<string> merged)
    {
        List<Cell> cells = [];
        var (at, depth) = (0, xml.Depth);
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Table || xml.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            var times = Repeats(xml, "number-columns-repeated");
            if (xml.GetAttribute("number-columns-spanned", Table) is { } across && across != "1" || xml.GetAttribute("number-rows-spanned", Table) is { } down && down != "1")
            {
                merged.Add(FormattableString.Invariant($"{Letters(at)}{row}"));
            }

            var cell = Value(xml);
            if (cell.Text.Length > 0 || cell.Formula)
            {
                cells.AddRange(Enumerable.Repeat(Cell.Empty, Math.Min(at, MostColumns) - cells.Count));
                cells.AddRange(Enumerable.Repeat(cell, Math.Min(times, MostColumns - cells.Count)));
            }

            at = Math.Min(at + times, MostColumns);
        }

        return cells;
    }

    private static Cell Value(XmlReader xml)
    {
        var (type, formula) = (xml.GetAttribute("value-type", Office), xml.GetAttribute("formula", Table) is not null);
        var (value, date, time, truth, said) =
            (xml.GetAttribute("value", Office), xml.GetAttribute("date-value", Office), xml.GetAttribute("time-value", Office), xml.GetAttribute("boolean-value", Office), xml.GetAttribute("string-value", Office));
        var text = Paragraphs(xml);
        return type switch
        {
            "float" or "percentage" or "currency" => new(value ?? text, CellKind.Number, formula),
            "date" => new(Day(date ?? text), CellKind.Date, formula),
            "time" => new(Clock(time ?? text), CellKind.Time, formula),
            "boolean" => new(truth == "true" ? "yes" : "no", CellKind.Text, formula),
            _ => new(text.Length == 0 ? said ?? "" : text, text.StartsWith('#') && formula ? CellKind.Error : CellKind.Text, formula),
        };
    }

    /// <summary>A cell's paragraphs, one a line; comments beside it are not part of it.</summary>
    private static string Paragraphs(XmlReader xml)
    {
        var text = new StringBuilder();
        var (depth, paragraphs, within) = (xml.Depth, 0, int.MaxValue);
        if (xml.IsEmptyElement)
        {
            return "";
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "annotation", IsEmptyElement: false })
            {
                for (var inside = xml.Depth; xml.Read() && xml.Depth > inside;)
                {
                }
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "p", NamespaceURI: Text })
            {
                within = xml.Depth;
                text.Append(paragraphs++ > 0 ? "\n" : "");
            }
            else if (xml is { NodeType: XmlNodeType.Element, NamespaceURI: Text })
            {
                text.Append(xml.LocalName switch
                {
                    "s" => new(' ', Math.Min(int.TryParse(xml.GetAttribute("c", Text), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 1, 32767)),
                    "tab" => "\t",
                    "line-break" => "\n",
                    _ => "",
                });
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA || (xml.NodeType == XmlNodeType.Whitespace && xml.Depth > within))
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }

    private static string Day(string date) => date.EndsWith("T00:00:00", StringComparison.Ordinal) ? date[..10] : date;

    /// <summary>"PT09H30M00S" as "09:30:00".</summary>
    private static string Clock(string time)
    {
        try
        {
            return XmlConvert.ToTimeSpan(time).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return time;
        }
    }

    private static int Repeats(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0 ? Math.Min(times, 2_000_000) : 1;

    /// <summary>The letters of a column, counted from 0.</summary>
    internal static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
