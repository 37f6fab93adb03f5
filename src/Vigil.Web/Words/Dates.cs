using System.Globalization;

namespace Vigil.Web.Words;

/// <summary>Dates and counts as people read them.</summary>
public static class Dates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"24 November 2026".</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>"24 November", with the year only where it is not this year.</summary>
    public static string Near(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", British);

    /// <summary>"Tuesday 24 November 2026".</summary>
    public static string Full(DateOnly day) => day.ToString("dddd d MMMM yyyy", British);

    /// <summary>"Tuesday 24 November".</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd d MMMM", British);

    /// <summary>"24/11/2026", for tables.</summary>
    public static string Short(DateOnly day) => day.ToString("d/M/yyyy", British);

    /// <summary>"Tue".</summary>
    public static string DayName(DateOnly day) => day.ToString("ddd", British);

    /// <summary>"09:30".</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", British);

    /// <summary>"1 day", "5 days".</summary>
    public static string Days(int days) => Count(days, "day", "days");

    /// <summary>"1 person", "1,204 people".</summary>
    public static string Count(int count, string one, string many) => string.Create(British, $"{count:N0} {(count == 1 ? one : many)}");
}
