using System.Net;
using System.Text.RegularExpressions;

namespace Vigil.Bench.Pages;

/// <summary>The links of a page.</summary>
internal static partial class Links
{
    /// <summary>The addresses on this site that a page links to, but for the one that signs out.</summary>
    /// <param name="html">The page.</param>
    /// <param name="path">Where it is, since some links are relative.</param>
    public static IEnumerable<string> In(string html, string path) => Href().Matches(html)
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0])
        .Where(link => link.Length > 0 && !link.Contains("sign-out", StringComparison.Ordinal))
        .Select(link => new Uri(new Uri(new Uri("http://site"), path), link))
        .Where(link => link.Host == "site")
        .Select(link => link.PathAndQuery);

    /// <summary>The route of an address: identifiers and everything after the question mark left out.</summary>
    public static string RouteOf(string path) => Identifier().Replace(path.Split('?')[0], "{id}");

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Identifier();
}
