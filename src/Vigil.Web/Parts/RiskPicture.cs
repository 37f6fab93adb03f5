using System.Globalization;
using Vigil.Web.Govuk;
using Vigil.Web.Words;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>A risk level as it was judged, from and to a day.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; none while it stands.</param>
/// <param name="Grade">0 low to 3 very high.</param>
/// <param name="What">The level and whose it is, in words.</param>
/// <param name="Open">Whether it awaits a countersignature or was returned: it is drawn as a dashed frame.</param>
public sealed record RiskSpan(DateOnly From, DateOnly? To, int Grade, string What, bool Open);

/// <summary>A band that an assessment gave on a day.</summary>
/// <param name="Series">The number of its instrument in the key, from 1.</param>
/// <param name="On">The day.</param>
/// <param name="Grade">0 low to 3 very high; none where the band has no place among four.</param>
/// <param name="Name">The instrument and its scale.</param>
/// <param name="What">What it said.</param>
public sealed record RiskMark(int Series, DateOnly On, int? Grade, string Name, string What);

/// <summary>Risk levels as bars and assessments as numbered marks over the years, and all of it in a table under it. Nothing turns on colour.</summary>
public sealed record RiskPicture : Component
{
    private const int NameWidth = 90;
    private const int TotalWidth = 960;
    private const int RowHeight = 60;
    private const int AxisHeight = 24;
    private const int Radius = 9;

    private static readonly string[] Grades = ["Very high", "High", "Medium", "Low"];

    /// <summary>The levels.</summary>
    public required IReadOnlyList<RiskSpan> Levels { get; init; }

    /// <summary>The bands of assessments.</summary>
    public required IReadOnlyList<RiskMark> Marks { get; init; }

    /// <summary>Today in London.</summary>
    public required DateOnly Today { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var days = Levels.Select(span => span.From).Concat(Marks.Select(mark => mark.On)).ToList();
        if (days.Count == 0)
        {
            return Raw("<p class=\"govuk-body\">Nothing with a date is recorded yet. Levels and assessments appear here over the years.</p>");
        }

        var scale = new YearsScale(days.Min().AddMonths(-2), Today.AddMonths(2), NameWidth, TotalWidth - NameWidth - 10);
        var height = AxisHeight + (Grades.Length * RowHeight) + 4;
        var today = scale.At(Today);
        var rows = Each(Grades, (grade, number) =>
        {
            var top = AxisHeight + ((number - 1) * RowHeight);
            return Of($"<line class=\"vigil-years__tick\" x1=\"0\" x2=\"{TotalWidth}\" y1=\"{top}\" y2=\"{top}\"/><text x=\"0\" y=\"{top + 20}\">{grade}</text>");
        });
        var ticks = Each(scale.Ticks(), (tick, _) => Of($"<line class=\"vigil-years__tick\" x1=\"{tick.At}\" x2=\"{tick.At}\" y1=\"{AxisHeight}\" y2=\"{height}\"/><text x=\"{tick.At}\" y=\"16\" text-anchor=\"middle\">{tick.Year}</text>"));
        return Of($"<div{Class("vigil-wide", Classes)} tabindex=\"0\" role=\"region\" aria-label=\"Levels and assessments over time\"{Attributes}>"
            + $"<svg class=\"vigil-years\" role=\"img\" aria-label=\"Levels and assessments as a picture; the same is in the table below\" viewBox=\"0 0 {TotalWidth} {height}\" width=\"{TotalWidth}\" height=\"{height}\">"
            + $"{rows}{ticks}{Each(Levels, (span, _) => Level(span, scale))}{Each(Placed(scale), (placed, _) => Mark(placed))}"
            + $"<line class=\"vigil-years__today\" x1=\"{today}\" x2=\"{today}\" y1=\"{AxisHeight - 4}\" y2=\"{height}\"/></svg></div>{Key()}{InWords()}");
    }

    private static int Top(int grade) => AxisHeight + ((Grades.Length - 1 - grade) * RowHeight);

    private Markup Level(RiskSpan span, YearsScale scale)
    {
        var (from, to) = (scale.At(span.From), scale.At(span.To?.AddDays(1) ?? Today));
        return Of($"<rect class=\"{(span.Open ? "vigil-years__away" : "vigil-years__period")}\" x=\"{from}\" y=\"{Top(span.Grade) + 6}\" width=\"{Math.Max(4, to - from)}\" height=\"12\">"
            + $"<title>{span.What}, {Dates.Long(span.From)} to {(span.To is { } last ? Dates.Long(last) : "now")}</title></rect>");
    }

    /// <summary>Where each mark stands: on its day, in the upper or lower of two lines, and a little later where both are taken, so that each can be read.</summary>
    private IEnumerable<(RiskMark Mark, int X, int Y)> Placed(YearsScale scale)
    {
        foreach (var grade in Marks.Where(mark => mark.Grade is not null).GroupBy(mark => mark.Grade!.Value))
        {
            int[] taken = [int.MinValue / 2, int.MinValue / 2];
            foreach (var mark in grade.OrderBy(mark => mark.On).ThenBy(mark => mark.Series))
            {
                var at = (int)scale.At(mark.On);
                var line = taken[0] + (2 * Radius) <= at || taken[0] <= taken[1] ? 0 : 1;
                taken[line] = Math.Max(at, taken[line] + (2 * Radius) + 1);
                yield return (mark, taken[line], Top(grade.Key) + (line == 0 ? 29 : 49));
            }
        }
    }

    private static Markup Mark((RiskMark Mark, int X, int Y) placed)
    {
        var (mark, x, y) = placed;
        return Of($"<g class=\"vigil-mark\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\"/><text x=\"{x}\" y=\"{y + 4}\" text-anchor=\"middle\">{mark.Series.ToString(CultureInfo.InvariantCulture)}</text><title>{mark.Name}: {mark.What}, {Dates.Long(mark.On)}</title></g>");
    }

    private Markup Key()
    {
        var names = Marks.DistinctBy(mark => mark.Series).OrderBy(mark => mark.Series).Select(mark => $"{mark.Series.ToString(CultureInfo.InvariantCulture)} {mark.Name}{(Marks.Any(one => one.Series == mark.Series && one.Grade is not null) ? null : " (in the table only)")}");
        return Of($"<p class=\"govuk-body-s\">Bars: the level as judged; a dashed frame where it awaited a countersignature or was returned.{(Marks.Count == 0 ? null : $" Numbers: {string.Join(" · ", names)}.")}</p>");
    }

    private Details InWords()
    {
        var rows = Levels.Select(span => (span.From, (IReadOnlyList<Cell>)[Dates.Short(span.From), "Risk level", span.What + (span.To is { } to ? $", until {Dates.Short(to)}" : "")]))
            .Concat(Marks.Select(mark => (From: mark.On, (IReadOnlyList<Cell>)[Dates.Short(mark.On), mark.Name, mark.What]))).OrderByDescending(row => row.From).Select(row => row.Item2);
        return new("Levels and assessments as a table", new Table
        {
            Classes = "govuk-table--small-text-until-tablet", Caption = "Levels and assessments", CaptionClasses = "govuk-visually-hidden", Head = ["On or from", "What", "Said"], Rows = [.. rows],
        }.Render());
    }
}
