using Vigil.Domain.People;
using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>A person's usual week: a column a day, midnight at the top, and the same in a table under it.</summary>
public sealed record WeekPicture : Component
{
    private const int Axis = 44, Column = 128, Head = 24, Hour = 16, HoursADay = 24, LettersThatFit = 17;
    private static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>What the person does every week.</summary>
    public required IReadOnlyList<RoutineFact> Routine { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        if (Routine.Count == 0)
        {
            return default;
        }

        const int width = Axis + (7 * Column), height = Head + (HoursADay * Hour) + 2;
        var hours = Each(Enumerable.Range(0, (HoursADay / 6) + 1).ToList(), (six, _) => Of(
            $"<line class=\"vigil-years__tick\" x1=\"{Axis}\" x2=\"{width}\" y1=\"{Head + (six * 6 * Hour)}\" y2=\"{Head + (six * 6 * Hour)}\"/><text x=\"0\" y=\"{Math.Max(Head + 12, (six * 6 * Hour) + Head)}\">{new TimeOnly(six * 6 % HoursADay, 0).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}</text>"));
        var days = Each(Days, (day, number) => Of(
            $"<text x=\"{Left(number - 1) + (Column / 2)}\" y=\"16\" text-anchor=\"middle\">{LifeWords.Of(day)}</text>{Each(Routine.SelectMany(routine => PartsOn(routine, day)).ToList(), (part, _) => Block(part, number - 1))}"));
        return Of($"<div{Class("vigil-wide", Classes)} tabindex=\"0\" role=\"region\" aria-label=\"The week\"{Attributes}>"
            + $"<svg class=\"vigil-years\" role=\"img\" aria-label=\"The usual week as a picture; the same is in the table below\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">{hours}{days}</svg></div>{InWords()}");
    }

    private static int Left(int day) => Axis + (day * Column);

    /// <summary>What of a routine falls on a day; what runs past midnight falls on two.</summary>
    private static IEnumerable<(RoutineFact Routine, TimeOnly From, double Hours)> PartsOn(RoutineFact routine, DayOfWeek day)
    {
        var past = routine.To <= routine.From;
        if (routine.Days.Contains(day))
        {
            yield return (routine, routine.From, (past ? HoursADay : routine.To.ToTimeSpan().TotalHours) - routine.From.ToTimeSpan().TotalHours);
        }

        var before = (DayOfWeek)(((int)day + 6) % 7);
        if (past && routine.To > TimeOnly.MinValue && routine.Days.Contains(before))
        {
            yield return (routine, TimeOnly.MinValue, routine.To.ToTimeSpan().TotalHours);
        }
    }

    private static Markup Block((RoutineFact Routine, TimeOnly From, double Hours) part, int day)
    {
        var top = Head + (int)Math.Round(part.From.ToTimeSpan().TotalHours * Hour);
        var height = Math.Max(Hour, (int)Math.Round(part.Hours * Hour));
        var what = part.Routine.What.Length <= LettersThatFit ? part.Routine.What : part.Routine.What[..(LettersThatFit - 1)] + "…";
        return Of($"<rect class=\"vigil-years__order\" x=\"{Left(day) + 2}\" y=\"{top}\" width=\"{Column - 4}\" height=\"{height}\"><title>{LifeWords.Text(part.Routine)}</title></rect><text x=\"{Left(day) + 8}\" y=\"{top + 13}\">{what}</text>");
    }

    private Markup InWords() => new Details("The week as a table", new Table
    {
        Classes = "govuk-table--small-text-until-tablet", Caption = "The usual week", CaptionClasses = "govuk-visually-hidden",
        Head = ["When", "What", "Where", "With whom"],
        Rows = [.. Routine.OrderBy(routine => Array.IndexOf(Days, routine.Days[0])).ThenBy(routine => routine.From)
            .Select(routine => (IReadOnlyList<Cell>)[LifeWords.When(routine), routine.What, routine.Where ?? "not recorded", routine.With ?? "not recorded"])],
    }.Render()).Render();
}
