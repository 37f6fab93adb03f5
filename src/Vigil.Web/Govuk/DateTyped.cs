using System.Globalization;

namespace Vigil.Web.Govuk;

/// <summary>A date as three boxes hold it: what was typed is never lost, and what is wrong is said in words.</summary>
public sealed class DateTyped
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day as typed.</summary>
    public string? Day { get; set; }

    /// <summary>The month as typed: "3", "03", "mar", "March".</summary>
    public string? Month { get; set; }

    /// <summary>The year as typed.</summary>
    public string? Year { get; set; }

    /// <summary>Nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The date, where what was typed is one.</summary>
    public DateOnly? Value =>
        int.TryParse(Day, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var day) && MonthNumber is { } month
        && int.TryParse(Year, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private int? MonthNumber
    {
        get
        {
            var typed = Month?.Trim() ?? "";
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            var index = typed.Length < 3 ? -1 : Array.IndexOf(Months, typed[..3].ToLowerInvariant());
            return index < 0 ? null : index + 1;
        }
    }

    /// <summary>The boxes that are wrong, "Day", "Month" or "Year": those left empty, or else those that no date could hold, or else all.</summary>
    public IReadOnlyList<string> WrongBoxes
    {
        get
        {
            var empty = Boxes.Where(box => string.IsNullOrWhiteSpace(box.Typed)).Select(box => box.Name).ToList();
            return empty.Count is 1 or 2 ? empty : Value is null && empty.Count == 0 && MonthNumber is not (>= 1 and <= 12) ? ["Month"] : ["Day", "Month", "Year"];
        }
    }

    private (string Name, string? Typed)[] Boxes => [("Day", Day), ("Month", Month), ("Year", Year)];

    /// <summary>A date put into the boxes.</summary>
    public static DateTyped Of(DateOnly? date) => date is not { } day ? new() : new()
    {
        Day = day.Day.ToString(CultureInfo.InvariantCulture), Month = day.Month.ToString(CultureInfo.InvariantCulture), Year = day.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is wrong with what was typed, in the design system's words; none where it is a date.</summary>
    /// <param name="what">What the date is of: "Date of birth".</param>
    public string? Fault(string what)
    {
        if (Value is not null)
        {
            return null;
        }

        var absent = Boxes.Where(box => string.IsNullOrWhiteSpace(box.Typed)).Select(box => box.Name.ToLowerInvariant()).ToList();
        return absent.Count is 1 or 2 ? $"{what} must include a {string.Join(" and ", absent)}"
            : absent.Count == 3 ? $"Enter {char.ToLowerInvariant(what[0])}{what[1..]}"
            : $"{what} must be a real date";
    }

    /// <summary>The same, for a date that must lie before today.</summary>
    public string? PastFault(string what, DateOnly today) => Fault(what) ?? (Value >= today ? $"{what} must be in the past" : null);

    /// <summary>The same, for a date that must not lie after today.</summary>
    public string? TodayOrPastFault(string what, DateOnly today) => Fault(what) ?? (Value > today ? $"{what} must be today or in the past" : null);

    /// <summary>The same, for a date that must lie after today.</summary>
    public string? FutureFault(string what, DateOnly today) => Fault(what) ?? (Value <= today ? $"{what} must be in the future" : null);
}
