using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One cell of a table.</summary>
public sealed record Cell(Markup Content = default) : Component
{
    /// <summary>"numeric" for numbers.</summary>
    public string? Format { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int? Colspan { get; init; }

    /// <summary>How many rows it spans.</summary>
    public int? Rowspan { get; init; }

    /// <summary>Words as a cell.</summary>
    public static implicit operator Cell(string words) => new((Markup)words);

    /// <inheritdoc/>
    public override Markup Render() => Of($"<td{Class("govuk-table__cell", Formatted("govuk-table__cell"), Classes)}{Rest()}>{Content}</td>");

    /// <summary>The same as the heading of a column or a row.</summary>
    internal Markup Heading(string scope) =>
        Of($"<th scope=\"{scope}\"{Class("govuk-table__header", scope == "col" ? Formatted("govuk-table__header") : null, Classes)}{Rest()}>{Content}</th>");

    private string? Formatted(string block) => string.IsNullOrEmpty(Format) ? null : $"{block}--{Format}";

    private Markup Rest() => Of($"{Attr("colspan", Said(Colspan))}{Attr("rowspan", Said(Rowspan))}{Attributes}");
}

/// <summary>Figures or facts in rows and columns.</summary>
public sealed record Table : Component
{
    /// <summary>What it shows.</summary>
    public Markup Caption { get; init; }

    /// <summary>Further classes of the caption.</summary>
    public string? CaptionClasses { get; init; }

    /// <summary>The columns' headings.</summary>
    public IReadOnlyList<Cell>? Head { get; init; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>?> Rows { get; init; } = [];

    /// <summary>The first cell of a row is its heading.</summary>
    public bool FirstCellIsHeader { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var caption = Caption.IsEmpty ? default : Of($"<caption{Class("govuk-table__caption", CaptionClasses)}>{Caption}</caption>");
        var head = Head is null
            ? default
            : Of($"<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">{Each(Head, (cell, _) => cell.Heading("col"))}</tr></thead>");
        var rows = Each(Rows, (row, _) => Of(
            $"<tr class=\"govuk-table__row\">{Each(row, (cell, number) => number == 1 && FirstCellIsHeader ? cell.Heading("row") : cell.Render())}</tr>"));
        return Of($"<table{Class("govuk-table", Classes)}{Attributes}>{caption}{head}<tbody class=\"govuk-table__body\">{rows}</tbody></table>");
    }
}
