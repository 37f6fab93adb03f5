using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>One section of a record.</summary>
/// <param name="Content">its name</param>
/// <param name="Href">where it is</param>
/// <param name="Active">it is the one shown</param>
public sealed record Section(Markup Content = default, string? Href = null, bool Active = false) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<li{Class("moj-sub-navigation__item", Classes)}><a class=\"moj-sub-navigation__link\"{Attr("aria-current", Active ? "page" : null)} href=\"{Href}\"{Attributes}>{Content}</a></li>");

    /// <summary>The same at the side of a page.</summary>
    internal Markup AtSide() => Of(
        $"<li{Class("moj-side-navigation__item", Active ? "moj-side-navigation__item--active" : null)}{Attributes}><a href=\"{Href}\"{Attr("aria-current", Active ? "location" : null)}>{Content}</a></li>");
}

/// <summary>The sections of a record: at most six, for on a phone they stand one below the other.</summary>
public sealed record SubNavigation : Component
{
    /// <summary>What a screen reader calls them.</summary>
    public string Label { get; init; } = "Secondary navigation region";

    /// <summary>The sections.</summary>
    public IReadOnlyList<Section> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<nav{Class("moj-sub-navigation", Classes)} aria-label=\"{Label}\"{Attributes}><ul class=\"moj-sub-navigation__list\">{Each(Items, (item, _) => item.Render())}</ul></nav>");
}

/// <summary>A heading of the side navigation.</summary>
public sealed record SideHeading(Markup Content = default, string? Classes = null, int HeadingLevel = 4, IReadOnlyDictionary<string, string?>? Attributes = null);

/// <summary>Places under one heading.</summary>
public sealed record SideSection(SideHeading? Heading = null, IReadOnlyList<Section>? Items = null);

/// <summary>Places at the side of a page.</summary>
public sealed record SideNavigation : Component
{
    /// <summary>What a screen reader calls it.</summary>
    public string? Label { get; init; }

    /// <summary>Places without headings.</summary>
    public IReadOnlyList<Section> Items { get; init; } = [];

    /// <summary>Places under headings; then the others are not shown.</summary>
    public IReadOnlyList<SideSection>? Sections { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var lists = Sections is null ? List(Items) : Each(Sections, (section, _) => Of($"{Title(section.Heading ?? new())}{List(section.Items ?? [])}"));
        return Of($"<nav{Class("moj-side-navigation", Classes)}{Attr("aria-label", Label)}{Attributes}>{lists}</nav>");
    }

    private static Markup Title(SideHeading heading) => Of(
        $"<h{heading.HeadingLevel}{Class("moj-side-navigation__title", heading.Classes)}{heading.Attributes}>{heading.Content}</h{heading.HeadingLevel}>");

    private static Markup List(IReadOnlyList<Section> items) => Of($"<ul class=\"moj-side-navigation__list\">{Each(items, (item, _) => item.AtSide())}</ul>");
}
