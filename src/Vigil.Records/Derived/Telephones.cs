using PhoneNumbers;

namespace Vigil.Records.Derived;

/// <summary>Telephone numbers as they are typed, kept in international form.</summary>
public static class Telephones
{
    private const string Home = "GB";

    // Ofcom's mobile numbers for drama, which no numbering plan holds and no invented person goes without
    private const string Invented = "+447700900";

    /// <summary>"+447700900123" for "07700 900123"; none where no such number can be dialled.</summary>
    public static string? Read(string typed)
    {
        var plans = PhoneNumberUtil.GetInstance();
        try
        {
            var number = plans.Parse(typed, Home);
            var written = plans.Format(number, PhoneNumberFormat.E164);
            return plans.IsValidNumber(number) || (written.StartsWith(Invented, StringComparison.Ordinal) && plans.IsPossibleNumber(number)) ? written : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>A number as people here write it: "07700 900123", or in international form where it is another country's.</summary>
    public static string Write(string number)
    {
        var plans = PhoneNumberUtil.GetInstance();
        try
        {
            var parsed = plans.Parse(number, Home);
            return plans.Format(parsed, parsed.CountryCode == 44 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        }
        catch (NumberParseException)
        {
            return number;
        }
    }
}
