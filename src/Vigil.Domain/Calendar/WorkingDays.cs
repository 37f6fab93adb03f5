namespace Vigil.Domain.Calendar;

/// <summary>
/// Working days in England and Wales: Monday to Friday without bank holidays (Banking and Financial Dealings Act 1971,
/// Schedule 1; Good Friday and Christmas Day at common law; New Year's Day and the first Monday of May by proclamation each
/// year). A holiday proclaimed for one year only is not known here: a day counted from it is one too early, never too late.
/// </summary>
public static class WorkingDays
{
    /// <summary>The day that comes a number of working days after a day, which is not counted itself.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= Is(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Whether a day is a working day.</summary>
    public static bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsBankHoliday(day);

    private static bool IsBankHoliday(DateOnly day)
    {
        var easter = Easter(day.Year);
        return day == easter.AddDays(-2) || day == easter.AddDays(1)
            || (day.DayOfWeek == DayOfWeek.Monday && ((day.Month == 5 && (day.Day <= 7 || day.Day > 24)) || (day.Month == 8 && day.Day > 24)))
            || day == Substitute(new(day.Year, 1, 1), 0) || day == Substitute(new(day.Year, 12, 25), 0) || day == Substitute(new(day.Year, 12, 26), 1);
    }

    /// <summary>The weekday that is kept for a holiday on a weekend; behind another that is moved too.</summary>
    private static DateOnly Substitute(DateOnly holiday, int behind) => holiday.DayOfWeek switch
    {
        // Christmas Day on a Saturday is kept on the Monday, Boxing Day on the Sunday on the Tuesday
        DayOfWeek.Saturday => holiday.AddDays(2),
        DayOfWeek.Sunday => holiday.AddDays(behind == 0 ? 1 : 2),
        DayOfWeek.Monday when behind == 1 => holiday.AddDays(1),
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => holiday,
    };

    /// <summary>Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var sum = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}
