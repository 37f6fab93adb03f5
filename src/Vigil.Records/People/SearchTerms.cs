using System.Globalization;
using System.Text.RegularExpressions;
using Vigil.Records.Derived;

namespace Vigil.Records.People;

/// <summary>What was typed to find someone, taken apart: names in any order, a date of birth, a number or postcode.</summary>
/// <param name="Names">Beginnings of names, in normal form.</param>
/// <param name="Born">A date of birth.</param>
/// <param name="Number">Any number or postcode, as numbers are compared.</param>
public sealed partial record SearchTerms(IReadOnlyList<string> Names, DateOnly? Born, string? Number)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Written = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy"];

    /// <summary>Nothing to find by.</summary>
    public bool IsEmpty => Names.Count == 0 && Born is null && Number is null;

    /// <summary>Takes apart what was typed.</summary>
    public static SearchTerms Of(string? typed)
    {
        var text = typed?.Trim() ?? "";
        DateOnly? born = null;
        if (Date().Match(text) is { Success: true } match && DateOnly.TryParseExact(match.Value, Written, British, DateTimeStyles.None, out var day))
        {
            born = day;
            text = text.Remove(match.Index, match.Length);
        }

        // an e-mail address is one name, whatever it is made of
        if (text.Contains('@', StringComparison.Ordinal))
        {
            return new([], born, SearchKeys.NumberForm(text));
        }

        var words = SearchKeys.NormalForm(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(HasDigit))
        {
            return new(words, born, null);
        }

        // a registration mark as it stands on a plate: its last letters are no name
        if (words is [var area, var rest] && Plate().IsMatch($"{area} {rest}"))
        {
            return new([], born, area + rest);
        }

        // the letters of "QQ 12 34 56 C" belong to the number; a longer word beside it is a name
        var names = words.Where(word => word.Length > 2 && !HasDigit(word)).ToList();
        return new(names, born, string.Concat(words.Where(word => !names.Contains(word))));
    }

    /// <summary>What the ledger keeps of what was typed: a number long enough to be a sealed one only by its last four.</summary>
    public string ForLedger() => string.Join(" · ", new[]
    {
        Names.Count == 0 ? null : "name " + string.Join(' ', Names),
        Born is { } born ? "born " + born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Number is null ? null : Number.Length < 8 ? "number " + Number : "number ending " + Number[^4..],
    }.OfType<string>());

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    [GeneratedRegex("^[a-z]{2}[0-9]{2} [a-z]{3}$")]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<!\S)(?:\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4})(?!\S)")]
    private static partial Regex Date();
}
