using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>The way back.</summary>
public sealed record BackLink(string? Href = null, Markup Content = default) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<a{Attr("href", string.IsNullOrEmpty(Href) ? "#" : Href)}{Class("govuk-back-link", Classes)}{Attributes}>{(Content.IsEmpty ? "Back" : Content)}</a>");
}

/// <summary>For those who use a keyboard: past the navigation.</summary>
public sealed record SkipLink(Markup Content = default, string? Href = null) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<a{Attr("href", string.IsNullOrEmpty(Href) ? "#content" : Href)}{Class("govuk-skip-link", Classes)}{Attributes} data-module=\"govuk-skip-link\">{Content}</a>");
}

/// <summary>One step of the path to a page; the last has no link.</summary>
public sealed record Breadcrumb(Markup Content = default, string? Href = null) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => string.IsNullOrEmpty(Href)
        ? Of($"<li class=\"govuk-breadcrumbs__list-item\" aria-current=\"page\">{Content}</li>")
        : Of($"<li class=\"govuk-breadcrumbs__list-item\"><a class=\"govuk-breadcrumbs__link\" href=\"{Href}\"{Attributes}>{Content}</a></li>");
}

/// <summary>The path to a page.</summary>
public sealed record Breadcrumbs : Component
{
    /// <summary>The steps.</summary>
    public IReadOnlyList<Breadcrumb> Items { get; init; } = [];

    /// <summary>Only the first and the last step are shown on a phone.</summary>
    public bool CollapseOnMobile { get; init; }

    /// <summary>What a screen reader calls it.</summary>
    public string Label { get; init; } = "Breadcrumb";

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<nav{Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)}{Attributes} aria-label=\"{Label}\"><ol class=\"govuk-breadcrumbs__list\">"
        + $"{Each(Items, (item, _) => item.Render())}</ol></nav>");
}
