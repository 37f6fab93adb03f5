using System.Globalization;

namespace Vigil.Web.Parts;

/// <summary>How a stretch of time looks; each look is told apart without colour.</summary>
public enum YearsLook
{
    /// <summary>A full bar: the notification period.</summary>
    Period,
    /// <summary>A dashed frame: time that does not count, in custody, in hospital or abroad.</summary>
    Away,
    /// <summary>A bar with a frame: an order or a licence.</summary>
    Order,
}

/// <summary>A stretch of time.</summary>
/// <param name="From">its first day</param>
/// <param name="To">its last day; none while no end is known</param>
/// <param name="What">what it is, in words</param>
/// <param name="Look">how it looks</param>
public sealed record YearsSpan(DateOnly From, DateOnly? To, string What, YearsLook Look);

/// <summary>Something that happened on one day.</summary>
/// <param name="On">the day</param>
/// <param name="What">what it was, in words</param>
public sealed record YearsMark(DateOnly On, string What);

/// <summary>One row of the picture.</summary>
/// <param name="Name">what it shows: "Notification period", "Visits"</param>
/// <param name="Spans">stretches of time</param>
/// <param name="Marks">single days</param>
public sealed record YearsLane(string Name, IReadOnlyList<YearsSpan> Spans, IReadOnlyList<YearsMark> Marks);

/// <summary>Where days lie from left to right.</summary>
/// <param name="First">the first day shown</param>
/// <param name="Last">the last day shown</param>
/// <param name="Left">where the first day lies</param>
/// <param name="Width">how wide all days are together</param>
internal readonly record struct YearsScale(DateOnly First, DateOnly Last, double Left, double Width)
{
    /// <summary>Where a day lies; days beyond the edge lie on it.</summary>
    public double At(DateOnly day) =>
        Left + (Width * Math.Clamp((day.DayNumber - First.DayNumber) / (double)Math.Max(1, Last.DayNumber - First.DayNumber), 0, 1));

    /// <summary>The first of January of every year shown, or of every second, fifth or tenth where they would crowd.</summary>
    public IEnumerable<(double At, string Year)> Ticks()
    {
        var years = Last.Year - First.Year + 1;
        var step = years <= 12 ? 1 : years <= 24 ? 2 : years <= 60 ? 5 : 10;
        for (var year = First.Year + 1; year <= Last.Year; year++)
        {
            if (year % step == 0)
            {
                yield return (At(new(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
