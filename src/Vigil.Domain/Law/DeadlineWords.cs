using System.Globalization;

namespace Vigil.Domain.Law;

/// <summary>A deadline in words, to follow "by" or "after". One that is open has no day, so none is said.</summary>
public static class DeadlineWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"12 September 2026"; "12:00 on 19 August 2026" where the law counts hours; "a day not yet known".</summary>
    public static string Of(Deadline deadline) => Of(deadline, day => day.ToString("d MMMM yyyy", British));

    /// <inheritdoc cref="Of(Deadline)"/>
    /// <param name="deadline">The deadline.</param>
    /// <param name="date">How a day is written.</param>
    public static string Of(Deadline deadline, Func<DateOnly, string> date) => deadline switch
    {
        { IsOpen: true } => "a day not yet known",
        { Time: { } time } => $"{time.ToString("HH:mm", British)} on {date(deadline.Day)}",
        _ => date(deadline.Day),
    };
}
