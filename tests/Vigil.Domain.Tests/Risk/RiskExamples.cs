using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Tests.Risk;

/// <summary>One row of the tables of <c>docs/risk/examples.md</c>.</summary>
public sealed record RiskExample(string Id, string Answers, string Says)
{
    public override string ToString() => Id;
}

/// <summary>Reads those tables, and answers written as an officer would note them.</summary>
public static class RiskExamples
{
    public static IEnumerable<RiskExample> All()
    {
        var page = Path.Combine(Notification.Examples.LawPages.Folder, "..", "risk", "examples.md");
        return from line in File.ReadLines(page)
               let cells = line.StartsWith('|') ? line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries) : []
               where cells.Length == 3 && cells[0] != "Id" && !cells[0].StartsWith('-')
               select new RiskExample(cells[0], cells[1], cells[2]);
    }

    public static ScoringAnswers Read(string text) =>
        text.Split(';', StringSplitOptions.TrimEntries).Aggregate(new ScoringAnswers { AssessedOn = new(2026, 11, 24) }, Add);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ScoringAnswers Add(ScoringAnswers answers, string phrase) => phrase.Split(' ') switch
    {
        ["man"] => answers with { Sex = Sex.Male },
        ["woman"] => answers with { Sex = Sex.Female },
        ["born", var day] => answers with { Born = Day(day) },
        ["assessed", var day] => answers with { AssessedOn = Day(day) },
        ["convicted", var day] => answers with { ConvictedOn = Day(day) },
        ["follow-up", var day] => answers with { FollowUpFrom = Day(day) },
        ["first", "at", var age] => answers with { AgeAtFirstSanction = Number(age) },
        [var count, "sanctions"] => answers with { Sanctions = Number(count) },
        [var count, "violent"] => answers with { ViolentSanctions = Number(count) },
        ["offence", var code] => answers with { OffenceCode = code },
        ["community"] => answers with { Supervision = SupervisionStatus.Community },
        ["custody"] => answers with { Supervision = SupervisionStatus.Custody },
        ["remand"] => answers with { Supervision = SupervisionStatus.Remand },
        ["sexual", "offence"] => answers with { EverSexualOffence = true },
        ["no", "sexual", "offence"] => answers with { EverSexualOffence = false },
        ["adult", var count] => answers with { ContactAdultSanctions = Number(count) },
        ["child", var count] => answers with { ContactChildSanctions = Number(count) },
        ["images", var count] => answers with { ImageSanctions = Number(count) },
        ["non-contact", var count] => answers with { NonContactSanctions = Number(count) },
        ["latest", "sexual", var day] => answers with { LatestSexualOffence = Day(day) },
        ["latest", "offence", var day] => answers with { LatestOffence = Day(day) },
        ["stranger"] => answers with { StrangerVictim = true },
        ["weapon"] => answers with { Weapon = true },
        ["accommodation", var level] => answers with { Accommodation = Level(level) },
        ["unemployed"] => answers with { Unemployed = true },
        ["lives", "with", "partner"] => answers with { Relationship = RelationshipStatus.LivingTogether },
        ["partner", "problems", var level] => answers with { RelationshipProblems = Level(level) },
        ["abuse"] => answers with { DomesticAbuse = true },
        ["activities", var level] => answers with { Activities = Level(level) },
        ["motivation", var level] => answers with { DrugMotivation = (DrugMotivation)Number(level) },
        ["alcohol", var level] => answers with { CurrentAlcohol = Level(level) },
        ["binge", var level] => answers with { BingeDrinking = Level(level) },
        ["impulsivity", var level] => answers with { Impulsivity = Level(level) },
        ["temper", var level] => answers with { Temper = Level(level) },
        ["attitudes", var level] => answers with { Attitudes = Level(level) },
        ["drugs", .. var names] => answers with { Drugs = names.Aggregate(Drugs.None, (all, name) => all | Enum.Parse<Drugs>(name)) },
        ["past", .. var names] => answers with { PastConvictions = names.Aggregate(PastConvictions.None, (all, name) => all | Enum.Parse<PastConvictions>(name)) },
        _ => throw new FormatException($"'{phrase}' is not an answer."),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ProblemLevel Level(string text) => (ProblemLevel)Number(text);
}
