using System.Globalization;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>Days of the week and times of day as officers type them.</summary>
internal static class TypedTimes
{
    private const int Letters = 3;
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
    private static readonly string[] Written = ["H:mm", "HH:mm", "H.mm", "HHmm", "htt", "h:mmtt", "h.mmtt", "%H"];

    /// <summary>The days, Monday first; none where a word is no day.</summary>
    public static IReadOnlyList<DayOfWeek>? Days(string typed)
    {
        var days = new List<DayOfWeek>();
        var text = typed.Replace("every day", "daily", StringComparison.OrdinalIgnoreCase);
        foreach (var word in text.Split([' ', ',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Equals("and", StringComparison.OrdinalIgnoreCase)))
        {
            var named = word.ToUpperInvariant() switch
            {
                "DAILY" => Week,
                "WEEKDAYS" => Week[..5],
                "WEEKEND" or "WEEKENDS" => Week[5..],
                var short3 when short3.Length >= Letters => [.. Week.Where(day => day.ToString().StartsWith(short3[..Letters], StringComparison.OrdinalIgnoreCase))],
                _ => [],
            };
            if (named.Length == 0)
            {
                return null;
            }

            days.AddRange(named);
        }

        return days.Count == 0 ? null : [.. Week.Where(days.Contains)];
    }

    /// <summary>The time; none where it is none.</summary>
    public static TimeOnly? Time(string typed) =>
        TimeOnly.TryParseExact(typed.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
