using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Vigil.Web.Govuk;

/// <summary>A piece of a page, given by what it says. A page writes it with <c>@(new Tag("Late"))</c>.</summary>
public abstract record Component : IHtmlContent
{
    /// <summary>Further classes.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes; one without a value is written by its name alone.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Its HTML.</summary>
    public abstract Markup Render();

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Render().WriteTo(writer, encoder);

    /// <summary>Its HTML.</summary>
    public sealed override string ToString() => Render().ToString();

    /// <summary>Other wording for what the component's script says, by the script's own keys, such as "show-password".</summary>
    protected static IReadOnlyDictionary<string, string?> Spoken(IReadOnlyDictionary<string, string>? wording) =>
        (wording ?? new Dictionary<string, string>()).ToDictionary(word => $"data-i18n.{word.Key}", word => (string?)word.Value);

    /// <summary>A yes or no as scripts read it; none where it was not said.</summary>
    protected static string? Said(bool? value) => value switch { true => "true", false => "false", null => null };

    /// <summary>A number as scripts read it; none where it was not said.</summary>
    protected static string? Said(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
