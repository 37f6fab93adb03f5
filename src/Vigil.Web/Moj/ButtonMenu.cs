using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>What a menu's own button says.</summary>
public sealed record MenuButton(string? Content = null, string? Classes = null);

/// <summary>Secondary tasks behind one button; without the script they are buttons side by side.</summary>
public sealed record ButtonMenu : Component
{
    /// <summary>The tasks.</summary>
    public IReadOnlyList<Button> Items { get; init; } = [];

    /// <summary>What the menu's own button says.</summary>
    public MenuButton? Button { get; init; }

    /// <summary>"right" where the menu opens at the page's right edge.</summary>
    public string? AlignMenu { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var items = Each(Items, (item, _) => (item with { Classes = Joined("moj-button-menu__item govuk-button--secondary", item.Classes), PreventDoubleClick = null, Id = null }).Render());
        return Of($"<div{Class("moj-button-menu", Classes)} data-module=\"moj-button-menu\"{Attributes}{Attr("data-button-text", Button?.Content)}"
            + $"{Attr("data-button-classes", Button?.Classes)}{Attr("data-align-menu", AlignMenu)}>{items}</div>");
    }
}
