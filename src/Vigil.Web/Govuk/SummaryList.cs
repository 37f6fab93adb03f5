using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A key or a value.</summary>
public sealed record SummaryPart(Markup Content = default, string? Classes = null)
{
    /// <summary>Words as a part.</summary>
    public static implicit operator SummaryPart(string? words) => new((Markup)words);

    /// <summary>HTML as a part.</summary>
    public static implicit operator SummaryPart(Markup markup) => new(markup);
}

/// <summary>One fact: what it is and what is known of it.</summary>
/// <param name="Key">what it is</param>
/// <param name="Value">what is known of it</param>
/// <param name="Actions">what may be done about it</param>
/// <param name="Classes">further classes</param>
public sealed record SummaryRow(SummaryPart? Key = null, SummaryPart? Value = null, SummaryActions? Actions = null, string? Classes = null)
{
    /// <summary>Its HTML.</summary>
    internal Markup Render(bool othersHaveActions, CardTitle? card)
    {
        var classes = Class("govuk-summary-list__row", othersHaveActions && Actions is null ? "govuk-summary-list__row--no-actions" : null, Classes);
        return Of($"<div{classes}><dt{Class("govuk-summary-list__key", Key?.Classes)}>{Key?.Content ?? default}</dt>"
            + $"<dd{Class("govuk-summary-list__value", Value?.Classes)}>{Value?.Content ?? default}</dd>{ActionsShown(card)}</div>");
    }

    private Markup ActionsShown(CardTitle? card)
    {
        var classes = Class("govuk-summary-list__actions", Actions?.Classes);
        return Actions switch
        {
            null or { Items.Count: 0 } => default,
            { Items: [var only] } => Of($"<dd{classes}>{only.Render(card)}</dd>"),
            _ => Of($"<dd{classes}><ul class=\"govuk-summary-list__actions-list\">{Actions.ListItems("govuk-summary-list__actions-list-item", card)}</ul></dd>"),
        };
    }
}

/// <summary>Facts one below the other.</summary>
public sealed record SummaryList : Component
{
    /// <summary>The facts.</summary>
    public IReadOnlyList<SummaryRow?> Rows { get; init; } = [];

    /// <summary>The frame around them.</summary>
    public SummaryCard? Card { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var anyActions = Rows.Any(row => row?.Actions?.Items.Count > 0);
        var list = Of($"<dl{Class("govuk-summary-list", Classes)}{Attributes}>{Each(Rows, (row, _) => row.Render(anyActions, Card?.Title))}</dl>");
        return Card is null ? list : (Card with { Content = list }).Render();
    }
}
