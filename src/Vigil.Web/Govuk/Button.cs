using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>Something to press, or a link that looks so.</summary>
public sealed record Button(Markup Content = default) : Component
{
    private static readonly Markup Arrow = Raw(
        "<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\">"
        + "<path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/></svg>");

    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>The name it is sent under.</summary>
    public string? Name { get; init; }

    /// <summary>What is sent.</summary>
    public string? Value { get; init; }

    /// <summary>"submit" where none is given.</summary>
    public string? Type { get; init; }

    /// <summary>Where it leads; then it is a link.</summary>
    public string? Href { get; init; }

    /// <summary>It cannot be pressed.</summary>
    public bool Disabled { get; init; }

    /// <summary>A second press within a second is ignored.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>It begins something, and carries an arrow.</summary>
    public bool IsStartButton { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var common = Of($"{Class("govuk-button", Classes, IsStartButton ? "govuk-button--start" : null)} data-module=\"govuk-button\"{Attributes}{Attr("id", Id)}");
        var content = IsStartButton ? Of($"{StartContent()}{Arrow}") : Content;
        return string.IsNullOrEmpty(Href)
            ? Of($"<button type=\"{(string.IsNullOrEmpty(Type) ? "submit" : Type)}\"{Attr("value", Value)}{Attr("name", Name)}{(Disabled ? Raw(" disabled aria-disabled=\"true\"") : default)}"
                + $"{Attr("data-prevent-double-click", Said(PreventDoubleClick))}{common}>{content}</button>")
            : Of($"<a href=\"{Href}\" role=\"button\" draggable=\"false\"{common}>{content}</a>");
    }

    // the arrow's flexible box would swallow the spaces between elements
    private Markup StartContent() => Content.ToString().Contains('<', StringComparison.Ordinal) ? Of($"<span>{Content}</span>") : Content;
}
