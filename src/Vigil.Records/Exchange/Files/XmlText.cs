using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vigil.Records.Exchange.Files;

/// <summary>Signs that XML does not carry, as workbooks write them: "_x000D_" (ECMA-376, ST_Xstring).</summary>
internal static partial class XmlText
{
    /// <summary>Text as it is written.</summary>
    public static string Encoded(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '_' && Escape().IsMatch(text.AsSpan(at, Math.Min(7, text.Length - at))))
            {
                written.Append("_x005F_");
            }
            else if ((sign < ' ' && sign is not ('\n' or '\t')) || sign is '\uFFFE' or '\uFFFF' || Lone(text, at))
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)sign:X4}_");
            }
            else
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }

    /// <summary>Text as it is meant.</summary>
    public static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Text without what XML cannot carry at all.</summary>
    public static string Carried(string text)
    {
        var carried = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            carried.Append((text[at] < ' ' && text[at] is not ('\n' or '\t' or '\r')) || text[at] is '\uFFFE' or '\uFFFF' || Lone(text, at) ? '\uFFFD' : text[at]);
        }

        return carried.ToString();
    }

    private static bool Lone(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1])));

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
