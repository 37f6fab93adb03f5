using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>What was typed into a form, read field by field; what is wrong is said at the field.</summary>
/// <param name="typed">Lines and choices by key.</param>
/// <param name="dates">Dates by key.</param>
/// <param name="errors">Where errors go.</param>
public sealed class FormValues(Dictionary<string, string?> typed, Dictionary<string, DateTyped> dates, ModelStateDictionary errors)
{
    /// <summary>A line, or none where nothing was typed.</summary>
    public string? Text(string key) => typed.GetValueOrDefault(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A line that must be given.</summary>
    public string Need(string key, string error)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        Fault(key, error);
        return "";
    }

    /// <summary>One of an enumeration's values, which must be chosen.</summary>
    public T One<T>(string key, string error) where T : struct, Enum
    {
        if (Enum.TryParse<T>(Text(key), out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        Fault(key, error);
        return default;
    }

    /// <summary>Whether yes was chosen; no where nothing was.</summary>
    public bool Yes(string key) => YesOrNo(key) == true;

    /// <summary>A whole number, or none where nothing was typed.</summary>
    public int? Count(string key, string what, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least && count <= most)
        {
            return count;
        }

        Fault(key, string.Create(CultureInfo.InvariantCulture, $"{what} must be a number from {least} to {most}"));
        return null;
    }

    /// <summary>A date that must be given.</summary>
    public DateOnly NeedDate(string key, string what)
    {
        var date = dates.GetValueOrDefault(key) ?? new();
        if (date.Fault(what) is { } fault)
        {
            errors.AddModelError($"Dates[{key}]", fault);
        }

        return date.Value ?? default;
    }

    /// <summary>A date, or none where nothing was typed.</summary>
    public DateOnly? Date(string key, string what) => dates.GetValueOrDefault(key) is null or { IsEmpty: true } ? null : NeedDate(key, what);

    /// <summary>Yes, no, or neither where it was left open.</summary>
    public bool? YesOrNo(string key)
    {
        var text = Text(key);
        if (text is not (null or "yes" or "no"))
        {
            Fault(key, "Select yes or no");
        }

        return text is null ? null : text == "yes";
    }

    /// <summary>A measure that may have a fraction, or none where nothing was typed.</summary>
    public decimal? Measure(string key, string what, decimal least, decimal most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text.Replace("½", ".5", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var measure) && measure >= least && measure <= most)
        {
            return measure;
        }

        Fault(key, string.Create(CultureInfo.InvariantCulture, $"{what} must be a number from {least} to {most}"));
        return null;
    }

    /// <summary>Days of the week, which must be given.</summary>
    public IReadOnlyList<DayOfWeek> Days(string key)
    {
        if (Text(key) is { } text && TypedTimes.Days(text) is { } days)
        {
            return days;
        }

        Fault(key, "Enter days, like “Mon Wed”, “weekdays”, “weekend” or “every day”");
        return [];
    }

    /// <summary>A time of day, which must be given.</summary>
    public TimeOnly Time(string key, string what)
    {
        if (Text(key) is { } text && TypedTimes.Time(text) is { } time)
        {
            return time;
        }

        Fault(key, $"{what} must be a time, like 18:00");
        return default;
    }

    /// <summary>Says what is wrong at a field.</summary>
    public void Fault(string key, string error) => errors.AddModelError($"Typed[{key}]", error);

    /// <summary>Puts yes or no into its field; nothing where it is not known.</summary>
    public void Put(string key, bool? value) => typed[key] = value switch { true => "yes", false => "no", null => null };

    /// <summary>A date that may be left out and does not come before another.</summary>
    public DateOnly? DateFrom(string key, string what, DateOnly earliest, string than)
    {
        var date = Date(key, what);
        if (date < earliest)
        {
            errors.AddModelError($"Dates[{key}]", $"{what} must not be before {than}");
        }

        return date;
    }

    /// <summary>Puts a value into its field.</summary>
    public void Put(string key, string? value) => typed[key] = value;

    /// <summary>Puts a date into its field.</summary>
    public void Put(string key, DateOnly? date) => dates[key] = DateTyped.Of(date);
}
