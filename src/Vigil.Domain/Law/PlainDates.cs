using System.Globalization;
using System.Text.RegularExpressions;

namespace Vigil.Domain.Law;

/// <summary>Turns dates written for machines into dates for readers.</summary>
internal static partial class PlainDates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"2026-09-12" becomes "12 September 2026", "2026-08-19T12:00" becomes "12:00 on 19 August 2026".</summary>
    public static string In(string text) => Written().Replace(text, Plain);

    /// <summary>The days written in it.</summary>
    public static IEnumerable<DateOnly> Of(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            if (Read(match) is { } day)
            {
                yield return day;
            }
        }
    }

    private static DateOnly? Read(Match match) =>
        DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Plain(Match match) =>
        Read(match) is { } day
            ? (match.Groups[2].Success ? match.Groups[2].Value + " on " : "") + day.ToString("d MMMM yyyy", British)
            : match.Value;

    [GeneratedRegex(@"(?<!\d)(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?!\d)")]
    private static partial Regex Written();
}
