using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>What may be done on an interruption card.</summary>
/// <param name="Content">its words</param>
/// <param name="Href">where it leads; none, and it sends the form around the card</param>
/// <param name="Style">"link" or "button"</param>
/// <param name="Attributes">further attributes</param>
public sealed record CardAction(Markup Content = default, string? Href = null, string? Style = null, IReadOnlyDictionary<string, string?>? Attributes = null)
{
    /// <summary>Its HTML.</summary>
    internal Markup Render(string style) => (Style ?? style) == "link"
        ? Of($"<a class=\"govuk-link govuk-link--inverse\" href=\"{Href}\">{Content}</a>")
        : new Button(Content) { Href = Href, Classes = "govuk-button--inverse", PreventDoubleClick = true, Attributes = Attributes }.Render();
}

/// <summary>Something that must be read and answered before going on: a disclosure, the closing of a record, a restricted record.</summary>
public sealed record InterruptionCard : Component
{
    /// <summary>What must be known.</summary>
    public Markup Heading { get; init; }

    /// <summary>Further words, in their own elements.</summary>
    public Markup Content { get; init; }

    /// <summary>Going on.</summary>
    public CardAction PrimaryAction { get; init; } = new();

    /// <summary>Not going on.</summary>
    public CardAction? SecondaryAction { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<div{Class("moj-interruption-card", Classes)}><div class=\"moj-interruption-card__content\"><h1 class=\"moj-interruption-card__heading\">{Heading}</h1>"
        + $"<div class=\"moj-interruption-card__body\">{Content}</div><div class=\"govuk-button-group moj-interruption-card__actions\">{PrimaryAction.Render("button")}{SecondaryAction?.Render("link") ?? default}</div></div></div>");
}
