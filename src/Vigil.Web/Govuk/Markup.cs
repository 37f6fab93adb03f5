using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Vigil.Web.Govuk;

/// <summary>HTML that is safe to write: words become it by being encoded, and only <see cref="Raw"/> takes it on trust.</summary>
public readonly record struct Markup : IHtmlContent
{
    // everything but letters and signs of the world's scripts is escaped, so that names stay short and readable
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _html;

    private Markup(string? html) => _html = html;

    /// <summary>There is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_html);

    /// <summary>Words, encoded.</summary>
    public static implicit operator Markup(string? text) => string.IsNullOrEmpty(text) ? default : new(Encoder.Encode(text));

    /// <summary>HTML taken on trust: never anything a person typed.</summary>
    public static Markup Raw(string? html) => new(html);

    /// <summary>HTML that a page has rendered, encoded already.</summary>
    public static Markup From(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Encoder);
        return new(writer.ToString());
    }

    /// <summary>HTML written as a template: its literal parts are trusted, words put into it are encoded.</summary>
    public static Markup Of(MarkupBuilder template) => new(template.ToString());

    /// <summary>An attribute with a leading space; nothing where there is no value.</summary>
    public static Markup Attr(string name, string? value) => string.IsNullOrEmpty(value) ? default : new($" {name}=\"{Encoder.Encode(value)}\"");

    /// <summary>An attribute without a value, such as "disabled".</summary>
    public static Markup Flag(string name, bool on) => on ? new($" {name}") : default;

    /// <summary>The class attribute; absent names are passed over.</summary>
    public static Markup Class(params ReadOnlySpan<string?> names) => Attr("class", Joined(names));

    /// <summary>Names parted by spaces; none where all are absent.</summary>
    public static string? Joined(params ReadOnlySpan<string?> names)
    {
        string? joined = null;
        foreach (var name in names)
        {
            joined = string.IsNullOrEmpty(name) ? joined : joined is null ? name : $"{joined} {name}";
        }

        return joined;
    }

    /// <summary>Each item in turn with its number from 1. An absent item shows nothing and keeps its number, so that ids do not move.</summary>
    public static Markup Each<T>(IEnumerable<T?> items, Func<T, int, Markup> show) =>
        new(string.Concat(items.Select((item, index) => item is null ? null : show(item, index + 1)._html)));

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_html);

    /// <inheritdoc/>
    public override string ToString() => _html ?? "";
}
