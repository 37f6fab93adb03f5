using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>A heading.</summary>
public sealed record FilterHeading(Markup Content = default);

/// <summary>A link: a filter in force, which it removes, or the one that removes them all.</summary>
public sealed record FilterLink(Markup Content = default, string? Href = null);

/// <summary>Filters in force of one kind.</summary>
public sealed record FilterCategory(FilterHeading? Heading = null, IReadOnlyList<FilterLink>? Items = null);

/// <summary>The filters in force.</summary>
public sealed record SelectedFilters(FilterHeading? Heading = null, FilterLink? ClearLink = null, IReadOnlyList<FilterCategory>? Categories = null)
{
    /// <summary>Their HTML.</summary>
    internal Markup Render() => Of(
        $"<div class=\"moj-filter__selected\"><div class=\"moj-filter__selected-heading\"><div class=\"moj-filter__heading-title\"><h2 class=\"govuk-heading-m\">{Heading?.Content ?? default}</h2></div>"
        + $"<div class=\"moj-filter__heading-action\"><p><a class=\"govuk-link govuk-link--no-visited-state\" href=\"{ClearLink?.Href}\">{ClearLink?.Content ?? default}</a></p></div></div>"
        + $"{Each(Categories ?? [], (category, _) => Category(category))}</div>");

    private static Markup Category(FilterCategory category) => Of(
        $"<h3 class=\"govuk-heading-s govuk-!-margin-bottom-0\">{category.Heading?.Content ?? default}</h3><ul class=\"moj-filter-tags\">"
        + $"{Each(category.Items ?? [], (item, _) => Of($"<li><a class=\"moj-filter__tag\" href=\"{item.Href}\"><span class=\"govuk-visually-hidden\">Remove this filter</span> {item.Content}</a></li>"))}</ul>");
}

/// <summary>What narrows a list down: within a form, applied by its button.</summary>
public sealed record Filter : Component
{
    /// <summary>Its heading.</summary>
    public FilterHeading Heading { get; init; } = new("Filter");

    /// <summary>The filters in force.</summary>
    public SelectedFilters? SelectedFilters { get; init; }

    /// <summary>The button.</summary>
    public Button? Submit { get; init; }

    /// <summary>The fields.</summary>
    public Markup Options { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var button = new Button(Submit is null || Submit.Content.IsEmpty ? "Apply filters" : Submit.Content) { Attributes = Submit?.Attributes };
        return Of($"<div class=\"moj-filter\" data-module=\"moj-filter\"{Attributes}><div class=\"moj-filter__header\"><div class=\"moj-filter__header-title\"><h2 class=\"govuk-heading-m\">{Heading.Content}</h2></div>"
            + $"<div class=\"moj-filter__header-action\"></div></div><div class=\"moj-filter__content\">{SelectedFilters?.Render() ?? default}<div class=\"moj-filter__options\">{button}{Options}</div></div></div>");
    }
}
