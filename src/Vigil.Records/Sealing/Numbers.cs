using System.Text.RegularExpressions;

namespace Vigil.Records.Sealing;

/// <summary>The normal forms of sealed numbers, and whether what was typed is one.</summary>
public static partial class Numbers
{
    /// <summary>What is sealed and indexed: upper-case letters and digits only; an account number filled up to its 8 digits.</summary>
    public static string Normal(SealedKind kind, string typed)
    {
        var normal = NotLetterOrDigit().Replace(typed.ToUpperInvariant(), "");
        // GOV.UK Design System, "Bank details": account numbers of 6 and 7 digits are filled with zeroes in front
        return kind == SealedKind.Account && ShortAccount().IsMatch(normal) ? normal[..6] + normal[6..].PadLeft(8, '0') : normal;
    }

    /// <summary>What is wrong with a number as typed, in words; none where nothing is.</summary>
    public static string? Fault(SealedKind kind, string typed)
    {
        var normal = Normal(kind, typed);
        return kind switch
        {
            SealedKind.NationalInsurance => NationalInsurance().IsMatch(normal)
                ? null : "National Insurance number must be 2 letters, 6 numbers and a letter, like QQ 12 34 56 C",
            SealedKind.Account => Account().IsMatch(normal) || IsIban(normal) || IsCard(normal)
                ? null : "Account must be a sort code of 6 numbers and an account number of 6 to 8 numbers, or an IBAN",
            SealedKind.Card => IsCard(normal) ? null : "Card number must be the long number on the front of the card",
            SealedKind.Document => normal.Length is >= 4 and <= 24 ? null : "Document number must be between 4 and 24 letters and numbers",
            SealedKind.LedgerDetail or SealedKind.Key or SealedKind.Authenticator or SealedKind.Picture or SealedKind.CookieKey => null,
        };
    }

    /// <summary>ISO/IEC 7812-1: 12 to 19 digits, the last of which is the Luhn check digit.</summary>
    private static bool IsCard(string normal)
    {
        var sum = 0;
        for (var i = 0; i < normal.Length && char.IsAsciiDigit(normal[^(i + 1)]); i++)
        {
            var digit = normal[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
        }

        return Card().IsMatch(normal) && sum % 10 == 0;
    }

    /// <summary>ISO 13616: country, two check digits, up to 30 letters and digits; turned round, letters as numbers, 1 modulo 97.</summary>
    private static bool IsIban(string normal)
    {
        if (!Iban().IsMatch(normal))
        {
            return false;
        }

        var rest = 0;
        foreach (var sign in normal[4..] + normal[..4])
        {
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + (sign - '0')) % 97 : ((rest * 100) + (sign - 'A' + 10)) % 97;
        }

        return rest == 1;
    }

    [GeneratedRegex("[^A-Z0-9]")]
    private static partial Regex NotLetterOrDigit();

    // HMRC's National Insurance Manual NIM39110: no D, F, I, Q, U, V first or second, no O second, not BG, GB, KN, NK, NT,
    // TN, ZZ; suffix A to D. QQ, which is never issued, is accepted because invented people carry it.
    [GeneratedRegex("^(QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[0-9]{6}[A-D]$")]
    private static partial Regex NationalInsurance();

    [GeneratedRegex("^[0-9]{12,13}$")]
    private static partial Regex ShortAccount();

    [GeneratedRegex("^[0-9]{14}$")]
    private static partial Regex Account();

    [GeneratedRegex("^[0-9]{12,19}$")]
    private static partial Regex Card();

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$")]
    private static partial Regex Iban();
}
