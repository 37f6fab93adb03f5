using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A card's title.</summary>
public sealed record CardTitle(Markup Content = default, string? Classes = null, int HeadingLevel = 2);

/// <summary>A frame with a title around a summary list.</summary>
public sealed record SummaryCard : Component
{
    /// <summary>Its title.</summary>
    public CardTitle? Title { get; init; }

    /// <summary>What may be done about all of it.</summary>
    public SummaryActions? Actions { get; init; }

    /// <summary>What it frames.</summary>
    public Markup Content { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var title = Title is null
            ? default
            : Of($"<h{Title.HeadingLevel}{Class("govuk-summary-card__title", Title.Classes)}>{Title.Content}</h{Title.HeadingLevel}>");
        return Of($"<div{Class("govuk-summary-card", Classes)}{Attributes}><div class=\"govuk-summary-card__title-wrapper\">{title}{ActionsShown()}</div>"
            + $"<div class=\"govuk-summary-card__content\">{Content}</div></div>");
    }

    private Markup ActionsShown()
    {
        var classes = Class("govuk-summary-card__actions", Actions?.Classes);
        return Actions switch
        {
            null or { Items.Count: 0 } => default,
            { Items: [var only] } => Of($"<div{classes}>{only.Render(Title)}</div>"),
            _ => Of($"<ul{classes}>{Actions.ListItems("govuk-summary-card__action", Title)}</ul>"),
        };
    }
}
