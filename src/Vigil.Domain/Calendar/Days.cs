namespace Vigil.Domain.Calendar;

/// <summary>Arithmetic on days that stops at the ends of the calendar instead of failing.</summary>
public static class Days
{
    /// <summary>The day so many days later, or earlier where negative.</summary>
    public static DateOnly Plus(this DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The corresponding date so many months later; the last day of the month where there is none.</summary>
    public static DateOnly PlusMonths(this DateOnly day, int months) =>
        ((day.Year * 12L) + day.Month - 1 + months) switch
        {
            < 12 => DateOnly.MinValue,
            >= 10_000 * 12 => DateOnly.MaxValue,
            _ => day.AddMonths(months),
        };

    /// <summary>The first day after a period of months beginning with a day: the corresponding date, or where there is none the day after the month's end.</summary>
    public static DateOnly AfterMonths(this DateOnly first, int months)
    {
        var corresponding = first.PlusMonths(months);
        return corresponding.Day == first.Day ? corresponding : corresponding.Plus(1);
    }

    /// <summary>The last day of a period of months and days beginning with a day.</summary>
    public static DateOnly LastOf(DateOnly first, int months, int days) =>
        AfterMonths(first, months) is var after && after == DateOnly.MaxValue ? after : after.Plus(days - 1);

    /// <summary>The first day of twelve months that end with a day.</summary>
    public static DateOnly FirstOfYearEnding(DateOnly last) => last.PlusMonths(-12).Plus(1);
}
