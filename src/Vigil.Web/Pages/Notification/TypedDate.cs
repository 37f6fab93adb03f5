using System.Globalization;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Notification;

/// <summary>A date typed into one box: "24/11/2026", "24 11 26", "24 nov 2026".</summary>
public static class TypedDate
{
    private static readonly char[] Between = ['/', '.', '-', ' ', ','];

    /// <summary>The date, or what is wrong with it in words.</summary>
    public static (DateOnly? Day, string? Fault) Read(string? typed, string what)
    {
        var parts = (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var boxes = new DateTyped { Day = parts.ElementAtOrDefault(0), Month = parts.ElementAtOrDefault(1), Year = Year(parts.ElementAtOrDefault(2)) };
        return parts.Length > 3 ? (null, $"{what} must be a real date") : (boxes.Value, boxes.Fault(what));
    }

    /// <summary>"26" is 2026: nothing told at a counter lies in another century but a birth, which is typed in full.</summary>
    private static string? Year(string? year) =>
        year is { Length: 2 } && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var two) ? $"{2000 + two}" : year;
}
