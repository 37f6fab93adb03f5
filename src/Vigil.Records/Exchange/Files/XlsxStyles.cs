using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>Which cell styles of a workbook show a number as a day or a time (ECMA-376, 18.8.30).</summary>
internal sealed partial class XlsxStyles
{
    private readonly List<CellKind> kinds = [];

    /// <summary>How a number in a cell of this style is shown.</summary>
    public CellKind Of(int style) => style < kinds.Count ? kinds[style] : CellKind.Number;

    /// <summary>Reads them.</summary>
    public static XlsxStyles Read(Unpacked file)
    {
        var styles = new XlsxStyles();
        if (!file.Has("xl/styles.xml"))
        {
            return styles;
        }

        Dictionary<int, string> formats = [];
        using var xml = file.Xml("xl/styles.xml");
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml.GetAttribute("numFmtId")) is { } id)
            {
                formats[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                styles.kinds.Add(Kind(Number(xml.GetAttribute("numFmtId")) ?? 0, formats));
            }
        }

        return styles;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static CellKind Kind(int format, Dictionary<int, string> formats) => format switch
    {
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => CellKind.Date,
        (>= 18 and <= 21) or (>= 45 and <= 47) => CellKind.Time,
        _ => formats.TryGetValue(format, out var code) ? Kind(Literal().Replace(code, "").ToLowerInvariant()) : CellKind.Number,
    };

    private static CellKind Kind(string code) =>
        code.Contains('y', StringComparison.Ordinal) || code.Contains('d', StringComparison.Ordinal) ? CellKind.Date
        : code.Contains('h', StringComparison.Ordinal) || code.Contains("mm:ss", StringComparison.Ordinal) ? CellKind.Time
        : CellKind.Number;

    // what stands in quotation marks or brackets or after a stroke is shown as it is; "General" holds no letter that counts
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General|Red|_.", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
