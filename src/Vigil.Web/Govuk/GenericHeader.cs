using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>The head of every page: the force's own name, and neither a crown nor GOV.UK's.</summary>
public sealed record GenericHeader : Component
{
    /// <summary>The name, or the force's own mark.</summary>
    public Markup Logo { get; init; }

    /// <summary>Where the name leads.</summary>
    public string Url { get; init; } = "/";

    /// <summary>The classes of what holds it.</summary>
    public string ContainerClasses { get; init; } = "govuk-width-container";

    /// <summary>What stands at its other end: search and account.</summary>
    public Markup End { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<div{Class("govuk-generic-header", Classes)}{Attributes}><div{Class("govuk-generic-header__container", ContainerClasses)}><div class=\"govuk-generic-header__logo\">"
        + $"<a href=\"{Url}\" class=\"govuk-generic-header__homepage-link\">{Logo}</a></div>{End}</div></div>");
}
