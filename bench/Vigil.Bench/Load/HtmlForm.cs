using System.Net;
using System.Text.RegularExpressions;

namespace Vigil.Bench.Load;

/// <summary>What a browser would send of the last form on a page as it was served.</summary>
internal static partial class HtmlForm
{
    /// <summary>Its fields; of several with one name the last.</summary>
    public static Dictionary<string, string> In(string html)
    {
        var fields = new Dictionary<string, string>();
        var form = html.LastIndexOf("<form", StringComparison.Ordinal) is var start and >= 0 ? html[start..] : "";
        foreach (Match input in Inputs().Matches(form))
        {
            var attributes = Attributes().Matches(input.Value).ToLookup(found => found.Groups[1].Value, found => WebUtility.HtmlDecode(found.Groups[2].Value));
            var (name, type) = (attributes["name"].FirstOrDefault(), attributes["type"].FirstOrDefault() ?? "text");
            if (name is not null && (type is not ("radio" or "checkbox") || input.Value.Contains(" checked", StringComparison.Ordinal)))
            {
                fields[name] = attributes["value"].FirstOrDefault() ?? "";
            }
        }

        return fields;
    }

    /// <summary>The names of the radios whose value is "no".</summary>
    public static IEnumerable<string> Questions(string html) => Inputs().Matches(html)
        .Where(input => input.Value.Contains("type=\"radio\"", StringComparison.Ordinal) && input.Value.Contains("value=\"no\"", StringComparison.Ordinal))
        .Select(input => WebUtility.HtmlDecode(Attributes().Matches(input.Value).Single(found => found.Groups[1].Value == "name").Groups[2].Value));

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("([a-z-]+)=\"([^\"]*)\"")]
    private static partial Regex Attributes();
}
