using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One thing that is wrong.</summary>
/// <param name="Content">what</param>
/// <param name="Href">where: "#" and the field's id</param>
public sealed record ErrorLine(Markup Content = default, string? Href = null) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => string.IsNullOrEmpty(Href) ? Of($"<li>{Content}</li>") : Of($"<li><a href=\"{Href}\"{Attributes}>{Content}</a></li>");
}

/// <summary>All that is wrong with a form, at the top of its page.</summary>
public sealed record ErrorSummary : Component
{
    /// <summary>Its heading.</summary>
    public Markup Title { get; init; } = "There is a problem";

    /// <summary>Words before the list.</summary>
    public Markup Description { get; init; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<ErrorLine> ErrorList { get; init; } = [];

    /// <summary>The page does not move to it by itself.</summary>
    public bool? DisableAutoFocus { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var description = Description.IsEmpty ? default : Of($"<p>{Description}</p>");
        var list = ErrorList.Count == 0
            ? default
            : Of($"<ul class=\"govuk-list govuk-error-summary__list\">{Each(ErrorList, (line, _) => line.Render())}</ul>");
        // the alert is a child of what receives the focus, or a screen reader loses one of the two
        return Of($"<div{Class("govuk-error-summary", Classes)}{Attr("data-disable-auto-focus", Said(DisableAutoFocus))}{Attributes} data-module=\"govuk-error-summary\"><div role=\"alert\">"
            + $"<h2 class=\"govuk-error-summary__title\">{Title}</h2><div class=\"govuk-error-summary__body\">{description}{list}</div></div></div>");
    }
}
