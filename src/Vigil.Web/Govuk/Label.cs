using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>The words that name a field.</summary>
public sealed record Label(Markup Content = default) : Component
{
    /// <summary>The id of the field it names.</summary>
    public string? For { get; init; }

    /// <summary>It is the page's own heading too.</summary>
    public bool IsPageHeading { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var label = Content.IsEmpty ? default : Of($"<label{Class("govuk-label", Classes)}{Attributes}{Attr("for", For)}>{Content}</label>");
        return IsPageHeading && !Content.IsEmpty ? Of($"<h1 class=\"govuk-label-wrapper\">{label}</h1>") : label;
    }
}

/// <summary>Further words under a label.</summary>
public sealed record Hint(Markup Content = default) : Component
{
    /// <summary>Its id, by which the field refers to it.</summary>
    public string? Id { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of($"<div{Attr("id", Id)}{Class("govuk-hint", Classes)}{Attributes}>{Content}</div>");
}

/// <summary>What is wrong with a field.</summary>
public sealed record ErrorMessage(Markup Content = default) : Component
{
    /// <summary>Its id, by which the field refers to it.</summary>
    public string? Id { get; init; }

    /// <summary>What a screen reader says first; empty for nothing.</summary>
    public Markup VisuallyHidden { get; init; } = "Error";

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<p{Attr("id", Id)}{Class("govuk-error-message", Classes)}{Attributes}>{(VisuallyHidden.IsEmpty ? default : Of($"<span class=\"govuk-visually-hidden\">{VisuallyHidden}:</span> "))}{Content}</p>");
}
