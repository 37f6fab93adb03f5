using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A link in the footer.</summary>
public sealed record FooterLink(Markup Content = default, string? Href = null) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<a class=\"govuk-footer__link\" href=\"{Href}\"{Attributes}>{Content}</a>");
}

/// <summary>Links under one heading.</summary>
public sealed record FooterSection
{
    /// <summary>The heading.</summary>
    public Markup Title { get; init; }

    /// <summary>How wide: "two-thirds".</summary>
    public string? Width { get; init; }

    /// <summary>In how many columns.</summary>
    public int? Columns { get; init; }

    /// <summary>The links.</summary>
    public IReadOnlyList<FooterLink> Items { get; init; } = [];

    /// <summary>Their HTML.</summary>
    internal Markup Render()
    {
        var links = Each(Items, (link, _) => link.Content.IsEmpty || string.IsNullOrEmpty(link.Href) ? default : Of($"<li class=\"govuk-footer__list-item\">{link}</li>"));
        var columns = Columns is { } number ? Of($" govuk-footer__list--columns-{number}") : default;
        var list = Items.Count == 0 ? default : Of($"<ul class=\"govuk-footer__list{columns}\">{links}</ul>");
        return Of($"<div class=\"govuk-footer__section govuk-grid-column-{Width ?? "full"}\"><h2 class=\"govuk-footer__heading govuk-heading-m\">{Title}</h2>{list}</div>");
    }
}

/// <summary>The links at the very end.</summary>
/// <param name="Items">the links</param>
/// <param name="VisuallyHiddenTitle">what a screen reader calls them</param>
/// <param name="Content">words under them</param>
public sealed record FooterMeta(IReadOnlyList<FooterLink>? Items = null, string VisuallyHiddenTitle = "Support links", Markup Content = default)
{
    /// <summary>Their HTML.</summary>
    internal Markup Render()
    {
        var list = Items is null or { Count: 0 }
            ? default
            : Of($"<ul class=\"govuk-footer__inline-list\">{Each(Items, (link, _) => Of($"<li class=\"govuk-footer__inline-list-item\">{link}</li>"))}</ul>");
        var words = Content.IsEmpty ? default : Of($"<div class=\"govuk-footer__meta-custom\">{Content}</div>");
        return Of($"<h2 class=\"govuk-visually-hidden\">{VisuallyHiddenTitle}</h2>{list}{words}");
    }
}

/// <summary>The foot of every page. GOV.UK's crown, licence and copyright are left out: they are not a force's to show.</summary>
public sealed record Footer : Component
{
    /// <summary>Sections of links.</summary>
    public IReadOnlyList<FooterSection> Navigation { get; init; } = [];

    /// <summary>The links at the very end.</summary>
    public FooterMeta? Meta { get; init; }

    /// <summary>Further classes of what holds it.</summary>
    public string? ContainerClasses { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var navigation = Navigation.Count == 0
            ? default
            : Of($"<div class=\"govuk-footer__navigation\">{Each(Navigation, (section, _) => section.Render())}</div><hr class=\"govuk-footer__section-break\">");
        return Of($"<div{Class("govuk-footer", Classes)}{Attributes}><div{Class("govuk-width-container", ContainerClasses)}>{navigation}<div class=\"govuk-footer__meta\">"
            + $"<div class=\"govuk-footer__meta-item govuk-footer__meta-item--grow\">{Meta?.Render() ?? default}</div></div></div></div>");
    }
}
