using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>The way to the page before or after.</summary>
/// <param name="Href">where it leads; none, and it is not shown</param>
/// <param name="Content">its words; "Previous page" or "Next page" where none are given</param>
/// <param name="Label">what that page is, where pages have no numbers</param>
public sealed record PageLink(string? Href = null, Markup Content = default, Markup Label = default) : Component
{
    private static readonly Markup Back = Arrow("prev", "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z");
    private static readonly Markup Onward = Arrow("next", "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z");

    /// <inheritdoc/>
    public override Markup Render() => Render("next", false);

    /// <summary>Its HTML.</summary>
    internal Markup Render(string way, bool block)
    {
        if (string.IsNullOrEmpty(Href))
        {
            return default;
        }

        var words = !Content.IsEmpty ? Content : Of($"{(way == "prev" ? "Previous" : "Next")}<span class=\"govuk-visually-hidden\"> page</span>");
        var label = block && !Label.IsEmpty ? Of($"<span class=\"govuk-visually-hidden\">:</span><span class=\"govuk-pagination__link-label\">{Label}</span>") : default;
        var title = Of($"<span{Class("govuk-pagination__link-title", block && Label.IsEmpty ? "govuk-pagination__link-title--decorated" : null)}>{words}</span>");
        var arrow = way == "prev" ? Back : Onward;
        return Of($"<div class=\"govuk-pagination__{way}\"><a class=\"govuk-link govuk-pagination__link\" href=\"{Href}\" rel=\"{way}\"{Attributes}>"
            + $"{(block || way == "prev" ? arrow : default)}{title}{label}{(!block && way == "next" ? arrow : default)}</a></div>");
    }

    private static Markup Arrow(string way, string path) => Raw(
        $"<svg class=\"govuk-pagination__icon govuk-pagination__icon--{way}\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"{path}\"></path></svg>");
}

/// <summary>One page's number.</summary>
/// <param name="Number">the number</param>
/// <param name="Href">where it leads</param>
/// <param name="Current">it is the page shown</param>
public sealed record PageNumber(string? Number = null, string? Href = null, bool Current = false) : Component
{
    /// <summary>Pages left out.</summary>
    public bool Ellipsis { get; init; }

    /// <summary>What a screen reader says; "Page 3" where nothing else is given.</summary>
    public string? VisuallyHidden { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Ellipsis
        ? Raw("<li class=\"govuk-pagination__item govuk-pagination__item--ellipsis\">⋯</li>")
        : Of($"<li{Class("govuk-pagination__item", Current ? "govuk-pagination__item--current" : null)}><a class=\"govuk-link govuk-pagination__link\" href=\"{Href}\""
            + $" aria-label=\"{VisuallyHidden ?? $"Page {Number}"}\"{Attr("aria-current", Current ? "page" : null)}{Attributes}>{Number}</a></li>");
}

/// <summary>The ways to the other pages of a list.</summary>
public sealed record Pagination : Component
{
    /// <summary>The page before.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The page after.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The pages by number; none where they have none.</summary>
    public IReadOnlyList<PageNumber?>? Items { get; init; }

    /// <summary>What a screen reader calls it.</summary>
    public string LandmarkLabel { get; init; } = "Pagination";

    /// <inheritdoc/>
    public override Markup Render()
    {
        var block = Items is null && (Previous ?? Next) is not null;
        var list = Items is null ? default : Of($"<ul class=\"govuk-pagination__list\">{Each(Items, (item, _) => item.Render())}</ul>");
        return Of($"<nav{Class("govuk-pagination", block ? "govuk-pagination--block" : null, Classes)} aria-label=\"{LandmarkLabel}\"{Attributes}>"
            + $"{Previous?.Render("prev", block) ?? default}{list}{Next?.Render("next", block) ?? default}</nav>");
    }
}
