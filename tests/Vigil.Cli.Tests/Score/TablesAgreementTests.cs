using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;
using Vigil.Domain.Risk.Sexual;

namespace Vigil.Cli.Tests.Score;

/// <summary>The published tables and rules of the direct contact predictor, and the published offence codes.</summary>
public class TablesAgreementTests
{
    private static readonly DateOnly Assessed = new(2026, 11, 24);

    [Fact]
    public void Every_number_of_points_has_its_published_percentage_and_bands()
    {
        var agreement = new Agreement("DC-SRP, points");
        foreach (var row in Published.Table("osp_dc_points_table.csv"))
        {
            var points = int.Parse(row["points"], CultureInfo.InvariantCulture);
            var ours = $"{Rounding.Percent(DcSrpPoints.Probability(points)).ToString("0.00", CultureInfo.InvariantCulture)} {Word(DcSrpPoints.Band(points))} {Word(DcSrpPoints.Band(points).Below())}";
            var theirs = $"{row["two_year_percent"]} {row["band"]} {row["band_after_5_year_reduction"]}";
            agreement.Compare(row["points"], ours, theirs, ours == theirs);
        }

        agreement.Hold(65);
    }

    [Fact]
    public void Every_published_rule_case_holds()
    {
        var agreement = new Agreement("DC-SRP, rules");
        foreach (var row in Published.Table("dc_srp_rule_cases.csv"))
        {
            var ours = Rule(row["rule"], row["input"]);
            agreement.Compare($"{row["rule"]} {row["input"]}", ours, row["expected"], ours == row["expected"] || Number(ours) is { } one && Number(row["expected"]) is { } other && Math.Abs(one - other) < 1e-15);
        }

        agreement.Hold(79);
    }

    [Fact]
    public void Every_published_offence_code_is_sorted_as_published_and_no_other_is_known()
    {
        var agreement = new Agreement("offence codes");
        foreach (var row in Published.Table("offence_code_actuarial_mapping.csv"))
        {
            var ours = OffenceCodes.CategoryOf(row["ho_offence_code"]) is { } category ? ApiWord(category) : "UNKNOWN";
            agreement.Compare(row["ho_offence_code"], ours, row["actuarial_category"], ours == row["actuarial_category"] && OffenceCodes.IsViolent(row["ho_offence_code"]) == (row["is_violent_sanction"] == "1"));
        }

        agreement.Hold(3039);
        OffenceCodes.Count.ShouldBe(3037);
    }

    private static string Rule(string rule, string input) => rule switch
    {
        "contact_adult_sanctions->points" => Text(DcSrpPoints.ContactAdult(Int(input))),
        "contact_child_sanctions->points" => Text(DcSrpPoints.ContactChild(Int(input))),
        "non_contact_sanctions->points" => Text(DcSrpPoints.NonContact(Int(input))),
        "age_at_follow_up->points" => Text(DcSrpPoints.Age(Int(input))),
        "age_at_last_sexual_sanction->points" => Text(DcSrpPoints.AgeAtSexualSanction(Int(input))),
        "total_sanctions->points" => Text(DcSrpPoints.OtherSanction(Int(input))),
        "stranger_victim->points" => Text(DcSrpPoints.Stranger(input == "null" ? null : bool.Parse(input))),
        "points->band" => Word(DcSrpPoints.Band(Int(input))),
        "points->probability" => DcSrpPoints.Probability(Int(input)).ToString("R", CultureInfo.InvariantCulture),
        "reduction_applied|band->band" => input.Split('|') is [var applied, var band] && applied == "true" ? Word(Band(band)!.Value.Below()) : input.Split('|')[1],
        "five_year_reduction_eligible" => Eligible(input.Split('|')) ? "true" : "false",
        _ => $"no rule {rule}",
    };

    private static bool Eligible(string[] parts) => DcSrp.ApiReduces(
        new()
        {
            AssessedOn = Assessed,
            Sex = parts[0] == "MALE" ? Sex.Male : Sex.Female,
            Supervision = parts[1] == "CUSTODY" ? SupervisionStatus.Custody : SupervisionStatus.Community,
            LatestOffence = Day(parts[2]),
            LatestSexualOffence = Day(parts[3]),
            FollowUpFrom = Day(parts[4]),
        },
        Band(parts[5]));

    private static DateOnly? Day(string part) => part.Split('=')[1] switch { "old" => Assessed.AddYears(-5), "recent" => Assessed.AddYears(-5).AddDays(1), _ => null };

    private static ScoreBand? Band(string word) => word == "none" ? null : Enum.GetValues<ScoreBand>().Single(band => Word(band) == word);

    private static string Word(ScoreBand band) => band.InWords().ToUpperInvariant().Replace(' ', '_');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string ApiWord(OffenceCategory category) => category switch
    {
        OffenceCategory.DomesticBurglary => "BURGLARY_DOMESTIC",
        OffenceCategory.OtherBurglary => "BURGLARY_OTHER",
        OffenceCategory.Drunkenness => "DRUNKENNESS",
        OffenceCategory.DrinkDriving => "DRINK_DRIVING",
        OffenceCategory.Motoring => "MOTORING_OFFENCES",
        OffenceCategory.VehicleTheft => "VEHICLE_RELATED_THEFT",
        OffenceCategory.FraudAndForgery => "FRAUD_AND_FORGERY",
        OffenceCategory.WelfareFraud => "WELFARE_FRAUD",
        OffenceCategory.DrugImportOrProduction => "DRUG_IMPORT_EXPORT_OR_PRODUCTION",
        OffenceCategory.DrugPossessionOrSupply => "DRUG_POSSESSION_OR_SUPPLY",
        OffenceCategory.ViolenceAbhOrMore => "VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS",
        OffenceCategory.ViolenceBelowAbh => "VIOLENCE_AGAINST_THE_PERSON_SUB_ABH",
        OffenceCategory.PublicOrderAndHarassment => "PUBLIC_ORDER_AND_HARRASSMENT",
        OffenceCategory.Weapons => "WEAPONS_NON_FIREARM",
        OffenceCategory.SeriousFirearms => "FIREARMS_MOST_SERIOUS",
        OffenceCategory.OtherFirearms => "FIREARMS_OTHER",
        OffenceCategory.HandlingStolenGoods => "HANDLING_STOLEN_GOODS",
        OffenceCategory.CriminalDamage => "CRIMINAL_DAMAGE",
        OffenceCategory.AcquisitiveViolence => "ACQUISITIVE_VIOLENCE",
        OffenceCategory.Other => "OTHER_OFFENCES",
        OffenceCategory.AbscondingOrBail => "ABSCONDING_OR_BAIL",
        OffenceCategory.SexualAgainstChild => "SEXUAL_AGAINST_CHILD",
        OffenceCategory.SexualNotAgainstChild => "SEXUAL_NOT_AGAINST_CHILD",
        OffenceCategory.OtherTheft => "THEFT_NON_MOTOR",
    };
}
