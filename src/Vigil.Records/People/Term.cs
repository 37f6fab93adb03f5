using System.Globalization;
using Vigil.Domain.People;
using Vigil.Records.Derived;

namespace Vigil.Records.People;

/// <summary>One thing typed to find someone by: what it may be of, and what counts as it though typed otherwise.</summary>
/// <param name="Typed">In the form of the keys.</param>
/// <param name="Kinds">The kinds of key it may be.</param>
/// <param name="Slips">How many slips of the hand are forgiven.</param>
internal sealed record Term(string Typed, IReadOnlyList<string> Kinds, int Slips)
{
    /// <summary>What a key costs that cannot be meant.</summary>
    public const int Never = int.MaxValue;

    private const int Begun = 1, Slip = 2, WrongDigit = 4, NumberShortest = 6, MostWords = 6;

    /// <summary>The blind indexes that it would have as a sealed number.</summary>
    public IReadOnlyList<string> Blind { get; init; } = [];

    /// <summary>The terms of what was typed.</summary>
    public static IEnumerable<Term> Of(SearchTerms terms, IReadOnlyList<string> blind)
    {
        foreach (var name in terms.Names.Take(MostWords))
        {
            yield return new(name, KeyKinds.OfWords, Likeness.Slips(name.Length));
        }

        if (terms.Born is { } born)
        {
            yield return new(born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [KeyKinds.Born], 1);
        }

        if (terms.Number is { } number)
        {
            yield return new(number, KeyKinds.OfNumbers, number.Length >= NumberShortest ? 1 : 0) { Blind = blind };
        }
    }

    /// <summary>
    /// With what a key begins that may be meant. Cut into one part more than there may be slips, one part is as typed: the
    /// first, or, read backwards, the last.
    /// </summary>
    public string Front => Typed[..Part];

    /// <summary>With what a key, read backwards, begins that may be meant; nothing where no slip is forgiven.</summary>
    public string? Back => Slips == 0 ? null : SearchKeys.Reversed(Typed)[..Part];

    /// <summary>The same day with day and month changed about, where that is one.</summary>
    public string? Turned => Kinds is [KeyKinds.Born] && DateOnly.TryParseExact(Typed, "yyyy-dd-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private int Part => Slips == 0 ? Typed.Length : Math.Min(Typed.Length, Math.Max(2, (Typed.Length - 1) / (Slips + 1)));

    private bool IsWord => Kinds == KeyKinds.OfWords;

    /// <summary>How far a key is from what was typed: nothing where it is the same; <see cref="Never"/> where it cannot be meant.</summary>
    public int CostOf(string key)
    {
        if (key == Typed)
        {
            return 0;
        }

        if (Kinds is not [KeyKinds.Born] && (key.StartsWith(Typed, StringComparison.Ordinal) || key.Contains(Typed, StringComparison.Ordinal)))
        {
            return Begun;
        }

        if (key == Turned)
        {
            return WrongDigit;
        }

        return Likeness.Distance(key, Typed) is var slips && slips <= Slips ? IsWord ? slips * Slip : WrongDigit : Never;
    }
}
