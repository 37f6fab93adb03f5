using System.Globalization;
using System.Text.RegularExpressions;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Reads the values of one row; what cannot be read becomes a fault of that row.</summary>
/// <param name="line">The row.</param>
/// <param name="faults">Where faults go.</param>
internal sealed partial class Cells(Line line, List<Fault> faults)
{
    private static readonly string[] Forms = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "yyyy-MM-dd'T'HH:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public int Number => line.Number;

    public string? Text(string column) => line.Values.GetValueOrDefault(column);

    public void Fault(string? column, string wrong, string expected) => faults.Add(new(line.Number, column, column is null || Columns.IsSealed(column) ? null : Text(column), wrong, expected));

    /// <summary>A date, or none where it is not filled in or is none.</summary>
    public DateOnly? Date(string column, DateOnly? notBefore = null, DateOnly? notAfter = null)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, Forms, English, DateTimeStyles.None, out var day))
        {
            Fault(column, Looks().IsMatch(text) ? "there is no such date" : "this is not a date", "a date such as 24/11/2026 or 2026-11-24");
            return null;
        }

        if (day < (notBefore ?? new DateOnly(1900, 1, 1)))
        {
            Fault(column, notBefore is { } earliest ? $"this is before {Words(earliest)}" : "this is too long ago", "a later date");
            return null;
        }

        if (day > notAfter)
        {
            Fault(column, "this date is still ahead", $"{Words(notAfter.Value)} or earlier");
            return null;
        }

        return day;
    }

    /// <summary>One of an enumeration's words, "very-high"; the one given where it is not filled in.</summary>
    public T Word<T>(string column, T otherwise) where T : struct, Enum => Word<T>(column) ?? otherwise;

    /// <summary>One of an enumeration's words, or none.</summary>
    public T? Word<T>(string column) where T : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var words = Enum.GetValues<T>().ToDictionary(WordOf, value => value, StringComparer.Ordinal);
        var asked = text.ToLowerInvariant().Replace(' ', '-');
        if (words.TryGetValue(asked, out var found))
        {
            return found;
        }

        Fault(column, $"this word is not known; the nearest is \"{Columns.Nearest(asked, words.Keys)}\"", "one of " + string.Join(", ", words.Keys));
        return null;
    }

    /// <summary>A whole number between two.</summary>
    public int? Whole(string column, int least, int most)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(column, "this is not such a number", FormattableString.Invariant($"a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>A day in words: "24 November 2026".</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>An enumeration's value as it stands in the file: "very-high".</summary>
    public static string WordOf<T>(T value) where T : struct, Enum => Humps().Replace(value.ToString(), "-$1").ToLowerInvariant();

    [GeneratedRegex(@"^\d{1,4}[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{1,4}$")]
    private static partial Regex Looks();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Humps();
}
