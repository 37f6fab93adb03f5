using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Bench.Score;

/// <summary>Invented people with every answer given, the same in every run.</summary>
internal static class InventedAnswers
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly string[] Codes = ["00802", "04600", "02803", "02200", "01700", "10503", "19500"];

    public static ScoringAnswers[] Of(int people)
    {
        var random = new Random(20261124);
        return [.. Enumerable.Range(0, people).Select(_ => One(random))];
    }

    private static ScoringAnswers One(Random random)
    {
        var age = random.Next(18, 80);
        var born = Today.AddYears(-age).AddDays(-random.Next(365));
        var convicted = Today.AddDays(-random.Next(3000)) is var day && day < born.AddYears(16) ? born.AddYears(16) : day;
        var sanctions = random.Next(1, 40);
        ProblemLevel Level() => (ProblemLevel)random.Next(3);
        bool Flag() => random.Next(2) == 0;
        return new()
        {
            AssessedOn = Today, Sex = random.Next(20) == 0 ? Sex.Female : Sex.Male, Born = born, ConvictedOn = convicted, FollowUpFrom = convicted.AddDays(random.Next(700)),
            AgeAtFirstSanction = random.Next(10, 16), Sanctions = sanctions, ViolentSanctions = random.Next(sanctions + 1), OffenceCode = Codes[random.Next(Codes.Length)],
            Supervision = SupervisionStatus.Community, Weapon = Flag(), Accommodation = Level(), Unemployed = Flag(), RelationshipProblems = Level(), DomesticAbuse = Flag(),
            Relationship = (RelationshipStatus)random.Next(3), Activities = Level(), CurrentAlcohol = Level(), BingeDrinking = Level(), Impulsivity = Level(), Temper = Level(), Attitudes = Level(),
            DrugMotivation = (DrugMotivation)random.Next(3), Drugs = (Drugs)random.Next(16_384), PastConvictions = (PastConvictions)random.Next(512),
            EverSexualOffence = true, ContactAdultSanctions = sanctions > 3 ? random.Next(2) : 0, ContactChildSanctions = sanctions > 3 ? random.Next(2) : 0, ImageSanctions = 1,
            NonContactSanctions = 0, LatestSexualOffence = convicted, LatestOffence = convicted, StrangerVictim = Flag(),
        };
    }
}
