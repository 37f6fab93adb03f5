using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A passage set apart.</summary>
public sealed record InsetText(Markup Content = default) : Component
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of($"<div{Attr("id", Id)}{Class("govuk-inset-text", Classes)}{Attributes}>{Content}</div>");
}

/// <summary>A warning of consequences.</summary>
public sealed record WarningText(Markup Content = default) : Component
{
    /// <summary>What a screen reader says first.</summary>
    public Markup IconFallback { get; init; } = "Warning";

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<div{Class("govuk-warning-text", Classes)}{Attributes}><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>"
        + $"<strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">{IconFallback}</span> {Content}</strong></div>");
}

/// <summary>That the service is new or a trial.</summary>
public sealed record PhaseBanner(Markup Content = default) : Component
{
    /// <summary>The phase: "Beta".</summary>
    public Tag? Tag { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<div{Class("govuk-phase-banner", "govuk-width-container", Classes)}{Attributes}><p class=\"govuk-phase-banner__content\">"
        + $"{(Tag ?? new()) with { Classes = Joined("govuk-phase-banner__content__tag", Tag?.Classes), Attributes = null }}<span class=\"govuk-phase-banner__text\">{Content}</span></p></div>");
}
