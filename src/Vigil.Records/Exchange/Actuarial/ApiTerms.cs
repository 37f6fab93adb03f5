using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>What the API calls the items of a score.</summary>
internal static class ApiTerms
{
    public const string Total = "totalWeight";

    public static string Of(Predictor predictor, Term term) => term switch
    {
        Term.Constant => "twoYearInterceptWeight",
        Term.Age => "ageGenderPolynomialWeight",
        Term.Female => "genderWeight",
        Term.Offence => "offenceGroupWeight",
        Term.OneSanction => "firstSanctionWeight",
        Term.TwoSanctions => "secondSanctionWeight",
        Term.Sanctions or Term.OtherSanction => "totalNumberOfSanctionsForAllOffencesWeight",
        Term.Gap => "secondSanctionGapWeight",
        Term.OffenceFreeMonths => "offenceFreeMonthsWeight",
        Term.Rate => "copasScore",
        Term.RateSquared => "copasScoreSquared",
        Term.NeverViolent => "neverViolentWeight",
        Term.OnceViolent => "onceViolentWeight",
        Term.ViolentSanctions => predictor == Predictor.ViolentReoffending ? "totalNumberOfViolentSanctionsWeight" : "violentSanctionsWeight",
        Term.ViolenceRate => predictor == Predictor.ViolentReoffending ? "copasViolentOffencesScore" : "violenceRateWeight",
        Term.Weapon => "offenceInvolveCarryingOrUsingWeaponsWeight",
        Term.Accommodation => "suitableAccommodationWeight",
        Term.Unemployed => "unemployedWeight",
        Term.LivingTogether => "liveInRelationshipWeight",
        Term.RelationshipProblems => "relationshipQualityWeight",
        Term.ProblemsLivingTogether => "multiplicativeRelationshipWeight",
        Term.DomesticAbuse => "domesticViolenceWeight",
        Term.Activities => "regularOffendingActivitiesWeight",
        Term.DrugMotivation => "drugMotivationWeight",
        Term.CurrentAlcohol => "chronicDrinkingProblemsWeight",
        Term.BingeDrinking => "bingeDrinkingProblemsWeight",
        Term.Impulsivity => "impulsivityProblemsWeight",
        Term.Temper => "temperControlWeight",
        Term.Attitudes => "proCriminalAttitudesWeight",
        Term.Heroin => "heroinUsageWeight",
        Term.Methadone => "methadoneUsageWeight",
        Term.OtherOpiate => "otherOpiateUsageWeight",
        Term.CrackCocaine => "crackCocaineUsageWeight",
        Term.PowderCocaine => "powderCocaineUsageWeight",
        Term.PrescribedDrugs => "misusedPrescriptionDrugUsageWeight",
        Term.Benzodiazepines => "benzodiazepinesUsageWeight",
        Term.Cannabis => "cannabisUsageWeight",
        Term.Steroids => "steroidUsageWeight",
        Term.OtherDrugs => "otherDrugUsageWeight",
        Term.PastHomicide => "pastHomicideOffenceWeight",
        Term.PastWounding => "pastWoundingGrievousBodilyHarmOffenceWeight",
        Term.PastKidnapping => "pastKidnappingOffenceWeight",
        Term.PastFirearm => "pastFirearmsOffenceWeight",
        Term.PastRobbery => "pastRobberyOffenceWeight",
        Term.PastAggravatedBurglary => "pastAggravatedBurglaryOffenceWeight",
        Term.PastWeapon => "pastNonFirearmWeaponOffenceWeight",
        Term.PastDamageEndangeringLife => "pastCriminalDamageOffenceWeight",
        Term.PastArson => "pastArsonOffenceWeight",
        Term.ContactAdultSanctions => "totalContactAdultSexualSanctionsWeight",
        Term.ContactChildSanctions => "totalContactChildSexualSanctionsWeight",
        Term.NonContactSanctions => "totalNonContactSexualOffencesWeight",
        Term.AgePoints => "ageAtStartOfFollowUpWeight",
        Term.AgeAtSexualSanction => "ageAtLastSanctionForSexualOffenceWeight",
        Term.StrangerVictim => "currentOffenceAgainstVictimStrangerWeight",
        Term.Case => "imagesAndIndirectContactWeight",
        Term.Component or Term.FemaleSexualOffence => throw new ArgumentOutOfRangeException(nameof(term)),
    };
}
