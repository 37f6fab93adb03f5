namespace Vigil.Domain.Calendar;

/// <summary>A moment on the London clock: what the domain knows of "now". It never asks a clock itself.</summary>
/// <param name="Day">The London date.</param>
/// <param name="Time">The London time of day; a legal day ends at 23:59:59.9999999.</param>
public readonly record struct Moment(DateOnly Day, TimeOnly Time) : IComparable<Moment>
{
    /// <summary>The last instant of a day: what "on" a date means when something must be done by its end.</summary>
    public static Moment EndOf(DateOnly day) => new(day, TimeOnly.MaxValue);

    /// <inheritdoc/>
    public int CompareTo(Moment other)
    {
        var days = Day.CompareTo(other.Day);
        return days != 0 ? days : Time.CompareTo(other.Time);
    }
}
