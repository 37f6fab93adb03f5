namespace Vigil.Domain.People;

/// <summary>
/// A number of the Police National Computer: the year, a serial number of 7 digits and a check letter, as in "2008/0545166T". The letter
/// stands for the remainder, by 23, of the year's last two digits followed by the serial number.
/// </summary>
public static class PncNumber
{
    // I, O and S are left out, since they are read as digits; so a number that ends in S is an invented one
    private const string Letters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private const char Invented = 'S';

    /// <summary>What makes a number doubtful, in words; none where its shape and check letter fit. A doubtful number may still be what the record says.</summary>
    /// <param name="typed">The number, in whatever case.</param>
    public static string? Doubt(string typed)
    {
        var number = typed.Trim().ToUpperInvariant();
        if (number.Split('/') is not [{ Length: 2 or 4 } year, { Length: > 1 and <= 8 } rest] || !year.All(char.IsAsciiDigit) || !rest[..^1].All(char.IsAsciiDigit) || !char.IsAsciiLetterUpper(rest[^1]))
        {
            return "A PNC number has a year, a stroke, up to 7 digits and a letter, like 2008/0545166T";
        }

        var counted = int.Parse(year[^2..] + rest[..^1].PadLeft(7, '0'), System.Globalization.CultureInfo.InvariantCulture);
        return rest[^1] is Invented || rest[^1] == Letters[counted % Letters.Length] ? null : "The check letter of this PNC number does not fit its digits";
    }
}
