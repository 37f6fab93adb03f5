using System.Globalization;
using Vigil.Domain.Calendar;
using Vigil.Records.Calendar;

namespace Vigil.Cli.Duties;

/// <summary>The moment a question is about.</summary>
/// <param name="Moment">The London moment; the end of the day where only a day was given.</param>
/// <param name="HasTime">Whether a time was given, or is now.</param>
internal readonly record struct AskedMoment(Moment Moment, bool HasTime)
{
    /// <summary>Reads <c>--on</c> or <c>--at</c>; neither means now. What is wrong with them is a fault.</summary>
    public static AskedMoment Of(string? on, string? at, Faults faults)
    {
        if (on is not null && at is not null)
        {
            faults.Add("--at", "give --on or --at, not both");
        }
        else if (on is not null && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(Moment.EndOf(day), false);
        }
        else if (on is not null)
        {
            faults.Add("--on", $"should be a date that exists, as 2026-03-02, is {on}");
        }
        else if (at is not null && DateTime.TryParseExact(at, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return new(new(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment)), true);
        }
        else if (at is not null)
        {
            faults.Add("--at", $"should be a date and time that exist, as 2026-03-02T14:30, is {at}");
        }

        return new(new LondonClock(TimeProvider.System).Now, true);
    }
}
