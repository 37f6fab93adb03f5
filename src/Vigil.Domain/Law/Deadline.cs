using System.Globalization;
using Vigil.Domain.Calendar;

namespace Vigil.Domain.Law;

/// <summary>The last day, or where the law counts hours the last London moment, on which something can be done in time.</summary>
public readonly record struct Deadline : IComparable<Deadline>
{
    private readonly int milliseconds;

    /// <summary>A last day, or a last moment.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="time">The London time on that day, to the millisecond, only where the law counts hours; otherwise the whole day is in time.</param>
    public Deadline(DateOnly day, TimeOnly? time = null)
    {
        Day = day;
        // a million are held at once: eight bytes instead of twenty-four
        milliseconds = time is { } at ? (int)(at.Ticks / TimeSpan.TicksPerMillisecond) + 1 : 0;
    }

    /// <summary>The last day.</summary>
    public DateOnly Day { get; }

    /// <summary>The London time on that day, only where the law counts hours; otherwise the whole day is in time.</summary>
    public TimeOnly? Time => milliseconds == 0 ? null : new TimeOnly((milliseconds - 1) * TimeSpan.TicksPerMillisecond);

    /// <summary>No last day: it cannot be known yet (still away), or on this reading nothing is ever late.</summary>
    public static Deadline Open => new(DateOnly.MaxValue);

    /// <summary>Whether there is no last day.</summary>
    public bool IsOpen => Day == DateOnly.MaxValue;

    /// <summary>The last moment that is still in time.</summary>
    public Moment Last => new(Day, Time ?? TimeOnly.MaxValue);

    /// <summary>Whether this deadline has gone by at <paramref name="at"/>.</summary>
    public bool PassedAt(Moment at) => !IsOpen && at.CompareTo(Last) > 0;

    /// <inheritdoc/>
    public int CompareTo(Deadline other) => Day != other.Day ? Day.CompareTo(other.Day) : Last.CompareTo(other.Last);

    /// <summary><c>2026-08-19</c>, or <c>2026-08-19T12:00</c> where the law counts hours; "not yet known" where there is no last day.</summary>
    public override string ToString() => IsOpen ? "not yet known" : Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}T{time:HH\\:mm}")
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
