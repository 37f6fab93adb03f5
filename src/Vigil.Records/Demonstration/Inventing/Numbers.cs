using System.Globalization;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Identity numbers in the right shape that nobody was or will be given.</summary>
internal static class Numbers
{
    /// <summary>The check letter of a PNC number is never S.</summary>
    public static string Pnc(int year, int index) => string.Create(CultureInfo.InvariantCulture, $"{year}/{9000000 + index:0000000}S");

    /// <summary>Numbers with the prefix QQ are not issued.</summary>
    public static string Insurance(int index, Chance chance) =>
        string.Create(CultureInfo.InvariantCulture, $"QQ{index % 1000000:000000}{"ABCD"[chance.Between(0, 3)]}");

    /// <summary>Sort codes beginning 99 belong to no bank.</summary>
    public static string Account(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"99-{chance.Between(0, 99):00}-{chance.Between(0, 99):00} {chance.Between(0, 99999999):00000000}");

    /// <summary>Card numbers beginning 9999 are not issued; the last digit is the check that any card number has.</summary>
    public static string Card(Chance chance)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"9999{chance.Between(0, 9999):0000}{chance.Between(0, 9999):0000}{chance.Between(0, 999):000}");
        // Luhn: from the right, the check digit's neighbour is doubled first
        var sum = digits.Reverse().Select((c, at) => (c - '0') * (at % 2 == 0 ? 2 : 1)).Sum(digit => digit > 9 ? digit - 9 : digit);
        return string.Create(CultureInfo.InvariantCulture, $"{digits[..4]} {digits[4..8]} {digits[8..12]} {digits[12..]}{(10 - (sum % 10)) % 10}");
    }

    /// <summary>A passport's number with letters where digits would be.</summary>
    public static string Passport(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"ZZ99{chance.Between(0, 99999):00000}");

    /// <summary>A prison number beyond the letters in use.</summary>
    public static string Prison(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"Z{chance.Between(0, 9999):0000}ZZ");

    /// <summary>"05/27".</summary>
    public static string Printed(DateOnly day) => day.ToString("MM/yy", CultureInfo.InvariantCulture);
}
