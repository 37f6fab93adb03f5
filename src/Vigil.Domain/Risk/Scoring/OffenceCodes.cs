using System.Collections.Frozen;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>Home Office offence codes and what the predictors make of them.</summary>
public static class OffenceCodes
{
    private static readonly FrozenDictionary<string, (OffenceCategory Category, bool Violent)> ByCode = Read();

    /// <summary>How many codes are in use.</summary>
    public static int Count => ByCode.Count;

    /// <summary>The category of a code; null where it is not in use.</summary>
    public static OffenceCategory? CategoryOf(string code) => ByCode.TryGetValue(code, out var found) ? found.Category : null;

    /// <summary>Whether a sanction for a code counts as one that involved violence.</summary>
    public static bool IsViolent(string code) => ByCode.TryGetValue(code, out var found) && found.Violent;

    /// <summary>A category in plain words.</summary>
    public static string InWords(this OffenceCategory category) => category switch
    {
        OffenceCategory.DomesticBurglary => "burglary of a dwelling",
        OffenceCategory.OtherBurglary => "other burglary",
        OffenceCategory.Drunkenness => "drunkenness",
        OffenceCategory.DrinkDriving => "drink driving",
        OffenceCategory.Motoring => "motoring offences",
        OffenceCategory.VehicleTheft => "theft of or from vehicles",
        OffenceCategory.FraudAndForgery => "fraud and forgery",
        OffenceCategory.WelfareFraud => "welfare fraud",
        OffenceCategory.DrugImportOrProduction => "import, export or production of drugs",
        OffenceCategory.DrugPossessionOrSupply => "possession or supply of drugs",
        OffenceCategory.ViolenceAbhOrMore => "violence against the person, actual bodily harm or more",
        OffenceCategory.ViolenceBelowAbh => "violence against the person, less than actual bodily harm",
        OffenceCategory.PublicOrderAndHarassment => "public order and harassment",
        OffenceCategory.Weapons => "weapons other than firearms",
        OffenceCategory.SeriousFirearms => "firearms, most serious",
        OffenceCategory.OtherFirearms => "firearms, other",
        OffenceCategory.HandlingStolenGoods => "handling stolen goods",
        OffenceCategory.CriminalDamage => "criminal damage",
        OffenceCategory.AcquisitiveViolence => "acquisitive violence",
        OffenceCategory.Other => "other offences",
        OffenceCategory.AbscondingOrBail => "absconding or bail",
        OffenceCategory.SexualAgainstChild => "sexual, against a child",
        OffenceCategory.SexualNotAgainstChild => "sexual, not against a child",
        OffenceCategory.OtherTheft => "theft, not of vehicles",
    };

    private static FrozenDictionary<string, (OffenceCategory, bool)> Read()
    {
        var codes = new Dictionary<string, (OffenceCategory, bool)>();
        var category = OffenceCategory.Other;
        foreach (var word in OffenceCodeTable.Printed.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsAsciiDigit(word[0]))
            {
                category = Enum.Parse<OffenceCategory>(word);
                continue;
            }

            codes.Add(word[..5], (category, word.EndsWith('*')));
        }

        return codes.ToFrozenDictionary();
    }
}
