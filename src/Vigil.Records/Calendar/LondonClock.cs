using Vigil.Domain.Calendar;

namespace Vigil.Records.Calendar;

/// <summary>The one clock: UTC instants for the system's own times, London dates for the law.</summary>
/// <param name="time">The source of time; a fake one in tests.</param>
public sealed class LondonClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The instant, UTC, to the microsecond that both databases keep.</summary>
    public DateTime UtcNow
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        }
    }

    /// <summary>The London date and time.</summary>
    public Moment Now => At(UtcNow);

    /// <summary>The instant (UTC) at which a London day begins.</summary>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), London);

    /// <summary>The instant (UTC) of a London date and time; the first of two when clocks go back.</summary>
    public static DateTime UtcOf(Moment moment)
    {
        var london = moment.Day.ToDateTime(moment.Time);
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(london) ? london.AddHours(1) : london, London);
    }

    /// <summary>The London date and time of an instant.</summary>
    public static Moment At(DateTime utc)
    {
        var london = TimeZoneInfo.ConvertTimeFromUtc(utc, London);
        return new(DateOnly.FromDateTime(london), TimeOnly.FromDateTime(london));
    }
}
