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

        errors.AddModelError($"Typed[{key}]", error);
        return "";
    }

    /// <summary>One of an enumeration's values, which must be chosen.</summary>
    public T One<T>(string key, string error) where T : struct, Enum =>
        Enum.TryParse<T>(Need(key, error), out var value) && Enum.IsDefined(value) ? value : default;

    /// <summary>Whether yes was chosen.</summary>
    public bool Yes(string key) => Text(key) == "yes";

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

        errors.AddModelError($"Typed[{key}]", string.Create(CultureInfo.InvariantCulture, $"{what} must be a number from {least} to {most}"));
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

    /// <summary>Puts a value into its field.</summary>
    public void Put(string key, string? value) => typed[key] = value;

    /// <summary>Puts a date into its field.</summary>
    public void Put(string key, DateOnly? date) => dates[key] = DateTyped.Of(date);
}
