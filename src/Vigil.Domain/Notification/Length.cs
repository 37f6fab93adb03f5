using System.Globalization;
using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>A length in months and days, which have no common measure: comparing may need the calendar.</summary>
/// <param name="Months">Months; a year is twelve.</param>
/// <param name="Days">Days beside them.</param>
internal readonly record struct Length(int Months, int Days)
{
    private static readonly int[] Shortest = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
    private static readonly int[] Longest = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

    /// <summary>As a court said it.</summary>
    public static Length Of(Term term) => new((term.Years * 12) + term.Months, term.Days);

    /// <summary>Whether there is a length at all.</summary>
    public bool IsNone => Months == 0 && Days == 0;

    /// <summary>One after the other.</summary>
    public Length Plus(Length other) => new(Months + other.Months, Days + other.Days);

    /// <summary>Half; half a month is fifteen days, half a day is a day.</summary>
    public Length Half() => new(Months / 2, (Months % 2 * 15) + ((Days + 1) / 2));

    /// <summary>Compares with so many months, both beginning on a day; says whether another day could give another answer.</summary>
    public int CompareTo(int months, DateOnly beginning, out bool dependsOnCalendar)
    {
        dependsOnCalendar = false;
        if (Months >= months)
        {
            return Months > months || Days > 0 ? 1 : 0;
        }

        var (years, rest) = Math.DivRem(months - Months, 12);
        var shortest = (years * 365) + (years / 4) + Shortest[rest];
        var longest = (years * 365) + ((years + 3) / 4) + Longest[rest];
        if (Days > longest || Days < shortest)
        {
            return Days > longest ? 1 : -1;
        }

        dependsOnCalendar = true;
        return Days.CompareTo(beginning.AfterMonths(months).DayNumber - beginning.AfterMonths(Months).DayNumber);
    }

    /// <summary>"7 months", "4 months and 10 days", "90 days".</summary>
    public override string ToString() =>
        Days == 0 ? Count(Months, "month") : Months == 0 ? Count(Days, "day") : $"{Count(Months, "month")} and {Count(Days, "day")}";

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
