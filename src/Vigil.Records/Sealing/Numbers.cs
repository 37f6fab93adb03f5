using System.Text.RegularExpressions;

namespace Vigil.Records.Sealing;

/// <summary>The normal forms of sealed numbers, and whether what was typed is one.</summary>
public static partial class Numbers
{
    /// <summary>Upper-case letters and digits only.</summary>
    public static string Normal(string typed) => NotLetterOrDigit().Replace(typed.ToUpperInvariant(), "");

    /// <summary>What is wrong with a number as typed, in words; none where nothing is.</summary>
    public static string? Fault(SealedKind kind, string typed)
    {
        var normal = Normal(typed);
        return kind switch
        {
            SealedKind.NationalInsurance => NationalInsurance().IsMatch(normal) ? null : "National Insurance number must be 2 letters, 6 numbers and a letter, like QQ 12 34 56 C",
            SealedKind.Account => Account().IsMatch(normal) ? null : "Enter a sort code of 6 numbers and an account number of 8 numbers",
            SealedKind.Card => Card().IsMatch(normal) && Luhn(normal) ? null : "Card number must be the long number on the front of the card",
            SealedKind.Document => normal.Length is >= 4 and <= 24 ? null : "Document number must be between 4 and 24 letters and numbers",
            SealedKind.LedgerDetail => null,
        };
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex("[^A-Z0-9]")]
    private static partial Regex NotLetterOrDigit();

    // HMRC's National Insurance Manual NIM39110: no D, F, I, Q, U, V first or second, no O second, not BG, GB, KN, NK, NT,
    // TN, ZZ; suffix A to D. QQ, which is never issued, is accepted because invented people carry it.
    [GeneratedRegex("^(QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[0-9]{6}[A-D]$")]
    private static partial Regex NationalInsurance();

    [GeneratedRegex("^[0-9]{14}$")]
    private static partial Regex Account();

    [GeneratedRegex("^[0-9]{12,19}$")]
    private static partial Regex Card();
}
