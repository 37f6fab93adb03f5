using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A state in a word.</summary>
public sealed record Tag(Markup Content = default) : Component
{
    /// <summary>A tag in one of the design system's colours: "red", "orange", "yellow", "green", "teal", "blue", "purple", "magenta", "grey".</summary>
    public static Tag Of(string words, string? colour = null) => new(words) { Classes = colour is null ? null : $"govuk-tag--{colour}" };

    /// <inheritdoc/>
    public override Markup Render() => Markup.Of($"<strong{Class("govuk-tag", Classes)}{Attributes}>{Content}</strong>");
}
