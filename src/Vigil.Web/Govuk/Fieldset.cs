using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>The words that name a group of fields.</summary>
public sealed record Legend(Markup Content = default) : Component
{
    /// <summary>It is the page's own heading too.</summary>
    public bool IsPageHeading { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Content.IsEmpty ? default : Of(
        $"<legend{Class("govuk-fieldset__legend", Classes)}>{(IsPageHeading ? Of($"<h1 class=\"govuk-fieldset__heading\">{Content}</h1>") : Content)}</legend>");
}

/// <summary>A group of fields that answer one question.</summary>
public sealed record Fieldset : Component
{
    /// <summary>The question.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Ids of what describes it.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>"group" where a screen reader would otherwise pass its description over.</summary>
    public string? Role { get; init; }

    /// <summary>The fields.</summary>
    public Markup Content { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<fieldset{Class("govuk-fieldset", Classes)}{Attr("role", Role)}{Attr("aria-describedby", DescribedBy)}{Attributes}>{Legend}{Content}</fieldset>");
}
