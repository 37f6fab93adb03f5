using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Vigil.Web.Tests.Components;

/// <summary>HTML as a browser understands it: one line for each element and text, attributes in order, runs of spaces made one.</summary>
public static class Canonical
{
    public static string Of(string html)
    {
        var lines = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>").Body!.ChildNodes)
            Write(node, 0, lines);
        return lines.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder lines)
    {
        switch (node)
        {
            case IElement element:
                var attributes = element.Attributes
                    .Select(attribute => $"{attribute.Name}=\"{Collapsed(attribute.Value)}\"")
                    .Where(attribute => attribute != "class=\"\"")
                    .Order(StringComparer.Ordinal);
                lines.Append(' ', depth * 2).AppendLine(string.Join(' ', attributes.Prepend(element.LocalName)));
                foreach (var child in element.ChildNodes)
                    Write(child, depth + 1, lines);
                break;
            case IText text when Collapsed(text.Data) is { Length: > 0 } words:
                lines.Append(' ', depth * 2).Append('"').Append(words).AppendLine("\"");
                break;
        }
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
