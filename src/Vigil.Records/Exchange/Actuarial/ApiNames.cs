using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>What the Ministry of Justice's actuarial API (hmpps-arns-risk-actuarial-api, commit 016919c5) calls predictors, bands and answers.</summary>
internal static class ApiNames
{
    public static string Of(Predictor predictor) => predictor switch
    {
        Predictor.AllReoffending => "ALL_REOFFENDING_PREDICTOR",
        Predictor.ViolentReoffending => "VIOLENT_REOFFENDING_PREDICTOR",
        Predictor.SeriousViolentReoffending => "SERIOUS_VIOLENT_REOFFENDING_PREDICTOR",
        Predictor.DirectContactSexual => "DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR",
        Predictor.ImagesAndIndirectContactSexual => "IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR",
        Predictor.CombinedSerious => "COMBINED_SERIOUS_REOFFENDING_PREDICTOR",
    };

    public static string MemberOf(Predictor predictor) => predictor switch
    {
        Predictor.AllReoffending => "allReoffendingPredictor",
        Predictor.ViolentReoffending => "violentReoffendingPredictor",
        Predictor.SeriousViolentReoffending => "seriousViolentReoffendingPredictor",
        Predictor.DirectContactSexual => "directContactSexualReoffendingPredictor",
        Predictor.ImagesAndIndirectContactSexual => "imagesAndIndirectContactSexualReoffendingPredictor",
        Predictor.CombinedSerious => "combinedSeriousReoffendingPredictor",
    };

    public static string Of(ScoreBand band) => band switch
    {
        ScoreBand.NotApplicable => "NOT_APPLICABLE",
        ScoreBand.Low => "LOW",
        ScoreBand.Medium => "MEDIUM",
        ScoreBand.High => "HIGH",
        ScoreBand.VeryHigh => "VERY_HIGH",
    };

    public static string Of(ScoreKind kind) => kind switch
    {
        ScoreKind.Static => "STATIC",
        ScoreKind.Dynamic => "DYNAMIC",
        ScoreKind.Combined => "COMBINED",
    };

    public static string Of(ScoringField field) => field switch
    {
        ScoringField.AssessedOn => "assessmentDate",
        ScoringField.Sex => "gender",
        ScoringField.Born => "dateOfBirth",
        ScoringField.ConvictedOn => "dateOfCurrentConviction",
        ScoringField.FollowUpFrom => "dateAtStartOfFollowup",
        ScoringField.AgeAtFirstSanction => "ageAtFirstSanction",
        ScoringField.Sanctions => "totalNumberOfSanctionsForAllOffences",
        ScoringField.ViolentSanctions => "totalNumberOfViolentSanctions",
        ScoringField.OffenceCode => "currentOffenceCode",
        ScoringField.Supervision => "supervisionStatus",
        ScoringField.Weapon => "didOffenceInvolveCarryingOrUsingWeapon",
        ScoringField.Accommodation => "suitabilityOfAccommodation",
        ScoringField.Unemployed => "isUnemployed",
        ScoringField.RelationshipProblems => "currentRelationshipWithPartner",
        ScoringField.DomesticAbuse => "evidenceOfDomesticAbuse",
        ScoringField.Relationship => "currentRelationshipStatus",
        ScoringField.Activities => "regularOffendingActivities",
        ScoringField.CurrentAlcohol => "currentAlcoholUseProblems",
        ScoringField.BingeDrinking => "excessiveAlcoholUse",
        ScoringField.Impulsivity => "impulsivityProblems",
        ScoringField.Temper => "temperControl",
        ScoringField.Attitudes => "proCriminalAttitudes",
        ScoringField.DrugMotivation => "motivationToTackleDrugMisuse",
        ScoringField.Drugs => "has…Usage",
        ScoringField.PastConvictions => "previousConvictions",
        ScoringField.EverSexualOffence => "hasEverCommittedSexualOffence",
        ScoringField.ContactAdultSanctions => "totalContactAdultSexualSanctions",
        ScoringField.ContactChildSanctions => "totalContactChildSexualSanctions",
        ScoringField.ImageSanctions => "totalIndecentImageSanctions",
        ScoringField.NonContactSanctions => "totalNonContactSexualOffences",
        ScoringField.LatestSexualOffence => "dateOfMostRecentSexualOffence",
        ScoringField.LatestOffence => "mostRecentOffenceDate",
        ScoringField.StrangerVictim => "isCurrentOffenceAgainstVictimStranger",
    };
}
