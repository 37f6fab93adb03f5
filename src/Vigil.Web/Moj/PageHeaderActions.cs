using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>A page's heading beside its actions.</summary>
public sealed record PageHeading(Markup Content = default, int Level = 1, string Classes = "govuk-heading-xl");

/// <summary>A page's heading and what may be done on it.</summary>
public sealed record PageHeaderActions : Component
{
    /// <summary>The heading.</summary>
    public PageHeading Heading { get; init; } = new();

    /// <summary>What may be done.</summary>
    public IReadOnlyList<Button>? Items { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var actions = Items is null
            ? default
            : Of($"<div class=\"moj-page-header-actions__actions\"><div class=\"moj-button-group moj-button-group--inline\">{Each(Items, (button, _) => button.Render())}</div></div>");
        return Of($"<div{Class("moj-page-header-actions", Classes)}{Attributes}><div class=\"moj-page-header-actions__title\">"
            + $"<h{Heading.Level}{Class(Heading.Classes)}>{Heading.Content}</h{Heading.Level}></div>{actions}</div>");
    }
}
