using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>The words that the API's answers are given in.</summary>
internal static class ApiWords
{
    public static readonly (string Word, Sex Meaning)[] Sexes = [("MALE", Sex.Male), ("FEMALE", Sex.Female)];

    public static readonly (string Word, ProblemLevel Meaning)[] Levels =
        [("NO_PROBLEMS", ProblemLevel.None), ("SOME_PROBLEMS", ProblemLevel.Some), ("SIGNIFICANT_PROBLEMS", ProblemLevel.Significant)];

    public static readonly (string Word, RelationshipStatus Meaning)[] Relationships =
    [
        ("NOT_IN_RELATIONSHIP", RelationshipStatus.None), ("IN_RELATIONSHIP_LIVING_TOGETHER", RelationshipStatus.LivingTogether),
        ("IN_RELATIONSHIP_NOT_LIVING_TOGETHER", RelationshipStatus.LivingApart),
    ];

    public static readonly (string Word, DrugMotivation Meaning)[] Motivations =
        [("FULL_MOTIVATION", DrugMotivation.Full), ("PARTIAL_MOTIVATION", DrugMotivation.Partial), ("NO_MOTIVATION", DrugMotivation.None)];

    public static readonly (string Word, SupervisionStatus Meaning)[] Supervisions =
        [("CUSTODY", SupervisionStatus.Custody), ("COMMUNITY", SupervisionStatus.Community), ("REMAND", SupervisionStatus.Remand)];

    public static readonly (string Word, PastConvictions Meaning)[] Convictions =
    [
        ("HOMICIDE", PastConvictions.Homicide), ("WOUNDING_GBH", PastConvictions.Wounding), ("KIDNAPPING", PastConvictions.Kidnapping),
        ("FIREARMS", PastConvictions.Firearm), ("ROBBERY", PastConvictions.Robbery), ("AGGRAVATED_BURGLARY", PastConvictions.AggravatedBurglary),
        ("WEAPON", PastConvictions.Weapon), ("CRIMINAL_DAMAGE", PastConvictions.DamageEndangeringLife), ("ARSON", PastConvictions.Arson),
    ];

    /// <summary>The member that asks about each drug, in the order in which the API names them.</summary>
    public static readonly (string Name, Drugs Drug)[] DrugMembers =
    [
        ("hasHeroinUsage", Drugs.Heroin), ("hasOtherOpiateUsage", Drugs.OtherOpiate), ("hasCrackCocaineUsage", Drugs.CrackCocaine),
        ("hasPowderCocaineUsage", Drugs.PowderCocaine), ("hasMisusedPrescriptionDrugUsage", Drugs.PrescribedDrugs),
        ("hasBenzodiazepinesUsage", Drugs.Benzodiazepines), ("hasCannabisUsage", Drugs.Cannabis), ("hasSteroidsUsage", Drugs.Steroids),
        ("hasOtherDrugsUsage", Drugs.Other), ("hasKetamineUsage", Drugs.Ketamine), ("hasSpiceUsage", Drugs.Spice),
        ("hasHallucinogensUsage", Drugs.Hallucinogens), ("hasSolventsUsage", Drugs.Solvents), ("hasMethadoneUsage", Drugs.Methadone),
    ];
}
