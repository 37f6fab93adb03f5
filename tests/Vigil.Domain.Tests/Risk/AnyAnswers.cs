using CsCheck;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Tests.Risk;

/// <summary>Answers of any kind: whole ones, ones with gaps, ones that no person can have.</summary>
public static class AnyAnswers
{
    private static readonly Gen<DateOnly?> MaybeDay = Maybe(Gen.Frequency((9, Gen.Int[690_000, 740_000]), (1, Gen.Int[0, DateOnly.MaxValue.DayNumber])).Select(DateOnly.FromDayNumber));
    private static readonly Gen<int?> MaybeCount = Maybe(Gen.Frequency((8, Gen.Int[0, 12]), (1, Gen.Int[-3, 1200]), (1, Gen.Int)));
    private static readonly Gen<bool?> MaybeFlag = Maybe(Gen.Bool);
    private static readonly Gen<ProblemLevel?> MaybeLevel = Maybe(Gen.Enum<ProblemLevel>());
    private static readonly string?[] Codes = ["00802", "04600", "02803", "02200", "01700", "08100", "00802", "04600", null, "", "00001", "99999", "1", "abcde", "٠٠٨٠٢"];
    private static readonly Gen<string?> AnyCode = Gen.Int[0, Codes.Length - 1].Select(at => Codes[at]);

    public static Gen<ScoringAnswers> Whole =>
        from assessed in Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(Gen.Int[735_000, 742_000], Gen.Bool, (wild, near, isNear) => DateOnly.FromDayNumber(isNear ? near : wild))
        from who in Gen.Select(Gen.Enum<Sex>(), MaybeDay, MaybeDay, MaybeDay)
        from counts in Gen.Select(MaybeCount, MaybeCount, MaybeCount, AnyCode)
        from now in Gen.Select(MaybeFlag, MaybeLevel, MaybeLevel, MaybeLevel, MaybeLevel, Maybe(Gen.Enum<RelationshipStatus>()), Maybe(Gen.Enum<DrugMotivation>()))
        from taken in Gen.Select(Gen.Int[0, 16_383], Maybe(Gen.Int[0, 511]), Maybe(Gen.Enum<SupervisionStatus>()))
        from sexual in Gen.Select(MaybeFlag, MaybeCount, MaybeCount, MaybeCount, MaybeCount, MaybeDay, MaybeDay)
        select new ScoringAnswers
        {
            AssessedOn = assessed, Sex = who.Item1, Born = who.Item2, ConvictedOn = who.Item3, FollowUpFrom = who.Item4,
            AgeAtFirstSanction = counts.Item1, Sanctions = counts.Item2, ViolentSanctions = counts.Item3, OffenceCode = counts.Item4,
            Weapon = now.Item1, Unemployed = now.Item1, DomesticAbuse = now.Item1, Accommodation = now.Item2, RelationshipProblems = now.Item3,
            Activities = now.Item4, CurrentAlcohol = now.Item5, BingeDrinking = now.Item2, Impulsivity = now.Item3, Temper = now.Item4, Attitudes = now.Item5,
            Relationship = now.Item6, DrugMotivation = now.Item7, Drugs = (Drugs)taken.Item1, PastConvictions = (PastConvictions?)taken.Item2, Supervision = taken.Item3,
            EverSexualOffence = sexual.Item1, ContactAdultSanctions = sexual.Item2, ContactChildSanctions = sexual.Item3, ImageSanctions = sexual.Item4,
            NonContactSanctions = sexual.Item5, LatestSexualOffence = sexual.Item6, LatestOffence = sexual.Item7, StrangerVictim = sexual.Item1,
        };

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : struct => Gen.Frequency((1, Gen.Const((T?)null)), (12, gen.Select(value => (T?)value)));
}
