using Vigil.Web.Govuk;
using Vigil.Web.Words;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>A record's years from left to right, today as a line, and the same in a table under it.</summary>
public sealed record YearsPicture : Component
{
    private const int NameWidth = 180;
    private const int TotalWidth = 960;
    private const int LaneHeight = 30;
    private const int AxisHeight = 24;

    /// <summary>The rows.</summary>
    public required IReadOnlyList<YearsLane> Lanes { get; init; }

    /// <summary>Today in London.</summary>
    public required DateOnly Today { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var days = Lanes.SelectMany(lane => lane.Spans.SelectMany(span => new[] { span.From, span.To ?? Today.AddYears(2) }).Concat(lane.Marks.Select(mark => mark.On))).ToList();
        if (days.Count == 0)
        {
            return Raw("<p class=\"govuk-body\">Nothing with a date is recorded yet. Outcomes, stays away, orders, visits and notifications appear here.</p>");
        }

        var scale = new YearsScale(Min(days.Min(), Today).AddMonths(-2), Max(days.Max(), Today).AddMonths(4), NameWidth, TotalWidth - NameWidth - 10);
        var height = AxisHeight + (Lanes.Count * LaneHeight) + 4;
        var ticks = Each(scale.Ticks(), (tick, _) => Of($"<line class=\"vigil-years__tick\" x1=\"{tick.At}\" x2=\"{tick.At}\" y1=\"{AxisHeight}\" y2=\"{height}\"/><text x=\"{tick.At}\" y=\"16\" text-anchor=\"middle\">{tick.Year}</text>"));
        var today = scale.At(Today);
        return Of($"<div{Class("vigil-wide", Classes)} tabindex=\"0\" role=\"region\" aria-label=\"The years\"{Attributes}>"
            + $"<svg class=\"vigil-years\" role=\"img\" aria-label=\"The years as a picture; the same is in the table below\" viewBox=\"0 0 {TotalWidth} {height}\" width=\"{TotalWidth}\" height=\"{height}\">"
            + $"{ticks}{Each(Lanes, (lane, number) => Lane(lane, AxisHeight + ((number - 1) * LaneHeight), scale))}"
            + $"<line class=\"vigil-years__today\" x1=\"{today}\" x2=\"{today}\" y1=\"{AxisHeight - 4}\" y2=\"{height}\"/></svg></div>{InWords()}");
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static Markup Lane(YearsLane lane, int top, YearsScale scale)
    {
        var spans = Each(lane.Spans, (span, _) => Span(span, top, scale));
        var marks = Each(lane.Marks, (mark, _) =>
        {
            var at = scale.At(mark.On);
            return Of($"<path class=\"vigil-years__mark\" d=\"M{at} {top + 6}l6 9-6 9-6-9z\"><title>{lane.Name}, {Dates.Short(mark.On)}</title></path>");
        });
        return Of($"<text x=\"0\" y=\"{top + 20}\">{lane.Name}</text>{spans}{marks}");
    }

    private static Markup Span(YearsSpan span, int top, YearsScale scale)
    {
        var from = scale.At(span.From);
        var to = scale.At(span.To?.AddDays(1) ?? scale.Last);
        var title = Of($"<title>{span.What}, {Dates.Long(span.From)} to {(span.To is { } last ? Dates.Long(last) : "no known end")}</title>");
        var (looks, inset) = span.Look switch { YearsLook.Period => ("period", 8), YearsLook.Away => ("away", 5), YearsLook.Order => ("order", 10) };
        var width = Math.Max(2, to - from);
        // a bar without an end leaves the picture by an arrow
        var arrow = span.To is null ? Of($"<path class=\"vigil-years__{looks}\" d=\"M{to - 1} {top + 4}l10 11-10 11z\"/>") : default;
        return Of($"<rect class=\"vigil-years__{looks}\" x=\"{from}\" y=\"{top + inset}\" width=\"{width}\" height=\"{LaneHeight - (2 * inset)}\">{title}</rect>{arrow}");
    }

    private Details InWords()
    {
        var rows = from lane in Lanes
                   from row in lane.Spans.Select(span => (span.From, (IReadOnlyList<Cell>)[lane.Name, span.What, Dates.Short(span.From), span.To is { } to ? Dates.Short(to) : "no known end"]))
                       .Concat(lane.Marks.OrderBy(mark => mark.On).GroupBy(mark => mark.What).Select(same => (From: same.First().On, (IReadOnlyList<Cell>)[lane.Name, same.Key, string.Join(", ", same.Select(mark => Dates.Short(mark.On))), ""])))
                   orderby row.From
                   select row.Item2;
        return new("The years as a table", new Table
        {
            Classes = "govuk-table--small-text-until-tablet", Caption = "The years", CaptionClasses = "govuk-visually-hidden",
            Head = ["Kind", "What", "From or on", "To"], Rows = [.. rows],
        }.Render());
    }
}
