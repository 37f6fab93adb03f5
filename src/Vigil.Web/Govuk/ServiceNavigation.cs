using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One of the service's places.</summary>
/// <param name="Content">its name</param>
/// <param name="Href">where it is; none, and it is words only</param>
public sealed record NavigationItem(Markup Content = default, string? Href = null) : Component
{
    /// <summary>The page shown belongs to it.</summary>
    public bool Active { get; init; }

    /// <summary>It is the page shown.</summary>
    public bool Current { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var here = Active || Current;
        // bold for those whose own colours hide the bar under it
        var words = here ? Of($"<strong class=\"govuk-service-navigation__active-fallback\">{Content}</strong>") : Content;
        var current = Attr("aria-current", Current ? "page" : Active ? "true" : null);
        var inner = !string.IsNullOrEmpty(Href) ? Of($"<a class=\"govuk-service-navigation__link\" href=\"{Href}\"{current}{Attributes}>{words}</a>")
            : Content.IsEmpty ? default
            : Of($"<span class=\"govuk-service-navigation__text\"{current}>{words}</span>");
        return Of($"<li{Class("govuk-service-navigation__item", here ? "govuk-service-navigation__item--active" : null)}>{inner}</li>");
    }
}

/// <summary>HTML for places of the navigation that have no component of their own.</summary>
/// <param name="Start">before everything</param>
/// <param name="End">after everything</param>
/// <param name="NavigationStart">before the first place</param>
/// <param name="NavigationEnd">after the last place</param>
/// <param name="EndInline">the end stands beside the places, not below them</param>
public sealed record NavigationSlots(Markup Start = default, Markup End = default, Markup NavigationStart = default, Markup NavigationEnd = default, bool EndInline = false);

/// <summary>The service's places.</summary>
public sealed record ServiceNavigation : Component
{
    /// <summary>The service's name.</summary>
    public Markup ServiceName { get; init; }

    /// <summary>Where its name leads.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<NavigationItem?> Navigation { get; init; } = [];

    /// <summary>Further HTML.</summary>
    public NavigationSlots Slots { get; init; } = new();

    /// <summary>What a screen reader calls all of it, where it is more than places.</summary>
    public string AriaLabel { get; init; } = "Service information";

    /// <summary>The word on a phone's button.</summary>
    public string MenuButton { get; init; } = "Menu";

    /// <summary>What a screen reader calls that button.</summary>
    public string? MenuButtonLabel { get; init; }

    /// <summary>What a screen reader calls the places.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>The list's id.</summary>
    public string NavigationId { get; init; } = "navigation";

    /// <summary>Further classes of the list's frame.</summary>
    public string? NavigationClasses { get; init; }

    /// <summary>On a phone the places open by a button; unsaid, where there is more than one.</summary>
    public bool? CollapseNavigationOnMobile { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var isMore = !ServiceName.IsEmpty || !Slots.Start.IsEmpty || !Slots.End.IsEmpty;
        var name = ServiceName.IsEmpty ? default
            : string.IsNullOrEmpty(ServiceUrl) ? Named(Of($"<span class=\"govuk-service-navigation__text\">{ServiceName}</span>"))
            : Named(Of($"<a href=\"{ServiceUrl}\" class=\"govuk-service-navigation__link\">{ServiceName}</a>"));
        var element = isMore ? Raw("section") : Raw("div");
        return Of($"<{element}{(isMore ? Attr("aria-label", AriaLabel) : default)}{Class("govuk-service-navigation", Classes)} data-module=\"govuk-service-navigation\"{Attributes}>"
            + $"<div{Class("govuk-width-container", Slots.EndInline ? "govuk-service-navigation__inlining-container" : null)}>{Slots.Start}"
            + $"<div class=\"govuk-service-navigation__container\">{name}{Places()}</div>{Slots.End}</div></{element}>");
    }

    private static Markup Named(Markup inner) => Of($"<span class=\"govuk-service-navigation__service-name\">{inner}</span>");

    private Markup Places()
    {
        var count = Navigation.Count(place => place is not null);
        if (count == 0 && Slots.NavigationStart.IsEmpty && Slots.NavigationEnd.IsEmpty)
        {
            return default;
        }

        var button = !(CollapseNavigationOnMobile ?? count > 1)
            ? default
            : Of($"<button type=\"button\" class=\"govuk-service-navigation__toggle govuk-js-service-navigation-toggle\" aria-controls=\"{NavigationId}\""
                + $"{Attr("aria-label", MenuButtonLabel == MenuButton ? null : MenuButtonLabel)} hidden aria-hidden=\"true\">{MenuButton}</button>");
        return Of($"<nav aria-label=\"{NavigationLabel ?? MenuButton}\"{Class("govuk-service-navigation__wrapper", NavigationClasses)}>{button}"
            + $"<ul class=\"govuk-service-navigation__list\" id=\"{NavigationId}\">{Slots.NavigationStart}{Each(Navigation, (place, _) => place.Render())}{Slots.NavigationEnd}</ul></nav>");
    }
}
