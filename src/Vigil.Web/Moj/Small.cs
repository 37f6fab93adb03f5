using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>A small word that marks something.</summary>
public sealed record Badge(Markup Content = default) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<span{Class("moj-badge", Classes)}{Attributes}>{Content}</span>");
}

/// <summary>One panel of several.</summary>
public sealed record Ticket(Markup Content = default) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<section{Class("moj-ticket-panel__content", Classes)}{Attributes}>{Content}</section>");
}

/// <summary>Panels with a coloured edge.</summary>
public sealed record TicketPanel : Component
{
    /// <summary>The panels.</summary>
    public IReadOnlyList<Ticket> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render() => Of($"<article{Class("moj-ticket-panel", Classes)}{Attributes}>{Each(Items, (item, _) => item.Render())}</article>");
}

/// <summary>Tables whose columns sort themselves by a press on their heading.</summary>
public static class SortableTable
{
    /// <summary>The same table, sortable: a heading with <c>aria-sort</c> ("none", "ascending", "descending") sorts; a cell's <c>data-sort-value</c> is what it sorts by.</summary>
    public static Table Of(Table table) => table with
    {
        Attributes = (table.Attributes ?? new Dictionary<string, string?>()).Concat([KeyValuePair.Create("data-module", (string?)"moj-sortable-table")]).ToDictionary(),
    };

    /// <summary>The heading of a column that sorts.</summary>
    public static Cell Heading(string words, string sort = "none") => new((Markup)words) { Attributes = new Dictionary<string, string?> { ["aria-sort"] = sort } };

    /// <summary>A cell that is not sorted by what it shows.</summary>
    public static Cell Sorted(Markup shown, string by) => new(shown) { Attributes = new Dictionary<string, string?> { ["data-sort-value"] = by } };
}
