using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Exchange.Files;

namespace Vigil.Cli.Score;

/// <summary>The cells of one line of cases, read; an empty cell is an answer not given.</summary>
internal sealed class CaseCells(string[] columns, Row row)
{
    private static readonly (string Column, Drugs Drug)[] DrugColumns =
    [
        ("BENZODIAZIPINES", Drugs.Benzodiazepines), ("CANNABIS", Drugs.Cannabis), ("CRACK_COCAINE", Drugs.CrackCocaine),
        ("HALLUCINOGENS", Drugs.Hallucinogens), ("HEROIN", Drugs.Heroin), ("KETAMINE", Drugs.Ketamine), ("METHADONE", Drugs.Methadone),
        ("MISUSED_PRESCRIBED", Drugs.PrescribedDrugs), ("OTHER_DRUGS", Drugs.Other), ("OTHER_OPIATE", Drugs.OtherOpiate),
        ("POWDER_COCAINE", Drugs.PowderCocaine), ("SOLVENTS", Drugs.Solvents), ("SPICE", Drugs.Spice), ("STEROIDS", Drugs.Steroids),
    ];

    private static readonly (string Column, PastConvictions Kind)[] PastColumns =
    [
        ("AGGRAVATED_BURGLARY", PastConvictions.AggravatedBurglary), ("ARSON", PastConvictions.Arson), ("CRIMINAL_DAMAGE_LIFE", PastConvictions.DamageEndangeringLife),
        ("FIREARMS", PastConvictions.Firearm), ("GBH", PastConvictions.Wounding), ("HOMICIDE", PastConvictions.Homicide), ("KIDNAP", PastConvictions.Kidnapping),
        ("ROBBERY", PastConvictions.Robbery), ("WEAPONS_NOT_FIREARMS", PastConvictions.Weapon),
    ];

    private readonly List<string> faults = [];

    /// <summary>The columns that a file must have. Others are passed over: three drugs of the set weigh nothing.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "ASSESSMENT_DATE", "DOB", "GENDER", "OFFENCE_CODE", "TOTAL_SANCTIONS_COUNT", "TOTAL_VIOLENT_SANCTIONS", "AGE_AT_FIRST_SANCTION",
        "LAST_SANCTION_DATE", "COMMUNITY_DATE", "TWO_POINT_TWO", "THREE_POINT_FOUR", "FOUR_POINT_TWO", "SIX_POINT_FOUR", "SIX_POINT_SEVEN",
        "SIX_POINT_EIGHT", "SEVEN_POINT_TWO", "EIGHT_POINT_EIGHT", "NINE_POINT_ONE", "NINE_POINT_TWO", "ELEVEN_POINT_TWO", "ELEVEN_POINT_FOUR",
        "TWELVE_POINT_ONE", .. DrugColumns.Select(pair => pair.Column), .. PastColumns.Select(pair => pair.Column),
    ];

    /// <summary>Reads the line.</summary>
    public CaseLine Read()
    {
        var assessed = Date("ASSESSMENT_DATE");
        if (assessed is null && Cell("ASSESSMENT_DATE").Length == 0)
        {
            faults.Add("ASSESSMENT_DATE is not given");
        }

        var answers = new ScoringAnswers
        {
            AssessedOn = assessed ?? default,
            Born = Date("DOB"),
            Sex = One("GENDER", ("M", Sex.Male), ("F", Sex.Female)) ?? default,
            OffenceCode = Cell("OFFENCE_CODE") is { Length: > 0 } code ? code : null,
            Sanctions = Number("TOTAL_SANCTIONS_COUNT"),
            ViolentSanctions = Number("TOTAL_VIOLENT_SANCTIONS"),
            AgeAtFirstSanction = Number("AGE_AT_FIRST_SANCTION"),
            ConvictedOn = Date("LAST_SANCTION_DATE"),
            FollowUpFrom = Date("COMMUNITY_DATE"),
            Weapon = YesNo("TWO_POINT_TWO"),
            Accommodation = Level("THREE_POINT_FOUR"),
            // the question is asked on a scale of 0 and 2; the Ministry reads the 1 of older files as 0
            Unemployed = One("FOUR_POINT_TWO", ("0", false), ("1", false), ("2", true)),
            RelationshipProblems = Level("SIX_POINT_FOUR"),
            DomesticAbuse = YesNo("SIX_POINT_SEVEN"),
            Relationship = One(
                "SIX_POINT_EIGHT", ("0", RelationshipStatus.None), ("1", RelationshipStatus.LivingTogether), ("2", RelationshipStatus.LivingApart), ("3", RelationshipStatus.None)),
            Activities = Level("SEVEN_POINT_TWO"),
            DrugMotivation = One("EIGHT_POINT_EIGHT", ("0", DrugMotivation.Full), ("1", DrugMotivation.Partial), ("2", DrugMotivation.None)),
            CurrentAlcohol = Level("NINE_POINT_ONE"),
            BingeDrinking = Level("NINE_POINT_TWO"),
            Impulsivity = Level("ELEVEN_POINT_TWO"),
            Temper = Level("ELEVEN_POINT_FOUR"),
            Attitudes = Level("TWELVE_POINT_ONE"),
            Drugs = UsedDrugs(),
            PastConvictions = Past(),
        };
        return new(Cell("id"), faults.Count > 0 ? null : answers, faults);
    }

    private Drugs UsedDrugs() =>
        DrugColumns.Aggregate(Drugs.None, (drugs, pair) => One(pair.Column, ("N", false), ("Y", true)) == true ? drugs | pair.Drug : drugs);

    private PastConvictions? Past()
    {
        var (asked, all) = (false, PastConvictions.None);
        foreach (var (column, kind) in PastColumns)
        {
            var answer = YesNo(column);
            asked |= answer is not null;
            all |= answer == true ? kind : 0;
        }

        return asked ? all : null;
    }

    private string Cell(string column) => Array.IndexOf(columns, column) is var at && at < row.Cells.Count ? row.Cells[at].Text.Trim() : "";

    private bool? YesNo(string column) => One(column, ("0", false), ("1", true));

    private ProblemLevel? Level(string column) => One(column, ("0", ProblemLevel.None), ("1", ProblemLevel.Some), ("2", ProblemLevel.Significant));

    private T? One<T>(string column, params (string Word, T Meaning)[] words) where T : struct
    {
        var cell = Cell(column);
        foreach (var (word, meaning) in words)
        {
            if (cell == word)
            {
                return meaning;
            }
        }

        return cell.Length == 0 ? null : Wrong<T>(column, cell, "one of " + string.Join(", ", words.Select(pair => pair.Word)));
    }

    private int? Number(string column)
    {
        var cell = Cell(column);
        return cell.Length == 0 ? null
            : int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : Wrong<int>(column, cell, "a whole number");
    }

    private DateOnly? Date(string column)
    {
        var cell = Cell(column);
        return cell.Length == 0 ? null
            : DateOnly.TryParseExact(cell, ["dd-MM-yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : Wrong<DateOnly>(column, cell, "a date that exists, as 03-10-2025");
    }

    private T? Wrong<T>(string column, string cell, string expected) where T : struct
    {
        faults.Add($"{column} should be {expected}, is {cell[..Math.Min(cell.Length, 40)]}");
        return null;
    }
}
