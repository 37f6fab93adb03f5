using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>Faults as the API words them; the words are part of its answers.</summary>
internal static class ApiFaults
{
    public static (string Type, string Message) Of(FaultKind kind) => kind switch
    {
        FaultKind.Missing => ("MISSING_MANDATORY_INPUT", "Mandatory input field(s) missing"),
        FaultKind.MissingForDynamic => ("MISSING_DYNAMIC_INPUT", "Dynamic input field(s) missing"),
        FaultKind.NoFollowUp => ("DATE_OF_START_OF_FOLLOWUP_REQUIRED", "Either Date at start of followup or date of current conviction must be provided"),
        FaultKind.ConvictedBeforeBirth => ("DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH", "Date of current conviction cannot be before date of birth"),
        FaultKind.FirstSanctionAfterCurrent => ("AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION", "Age at first sanction must be before age at current conviction"),
        FaultKind.ConvictedAfterAssessment => ("DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE", "Date of current conviction must be less than 3 months after the assessment date"),
        FaultKind.FirstSanctionAgeOutOfRange => ("AGE_AT_FIRST_SANCTION_OUT_OF_RANGE", "Age at first sanction must be between 0 and 109 (inclusive)"),
        FaultKind.OffenceCodeFormat => ("OFFENCE_CODE_INCORRECT_FORMAT", "Offence code must be a string of 5 digits"),
        FaultKind.OffenceCodeUnknown => ("OFFENCE_CODE_MAPPING_NOT_FOUND", "No offence code to actuarial weighting mapping found for offence code"),
        FaultKind.SanctionsOutOfRange => ("TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE", "Total number of sanctions must be between 1 and 999 (inclusive)"),
        FaultKind.ViolentSanctionsOutOfRange => ("VIOLENT_SANCTION_OUT_OF_RANGE", "Violent sanctions count must be greater than 0, but less than or equal to total number of sanctions"),
        FaultKind.FollowUpBeforeBirth => ("DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH", "Date of start of followup cannot be before date of birth"),
        FaultKind.FollowUpAgeOutOfRange => ("DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE", "Age at date at start of followup must be less than 110"),
        FaultKind.DrugsWithoutMotivation => ("MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT", "When motivationToTackleDrugMisuse is null, all drug usage questions must be false or null"),
        FaultKind.NoSexualSanctions => ("SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS", "If hasEverCommittedSexualOffence is true, at least one sexual sanction/offence must be more than 0"),
        FaultKind.SexualSanctionsWithoutOffence => ("SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT", "hasEverCommittedSexualOffence cannot be null or false when sexual sanctions exist"),
        FaultKind.MoreSexualSanctionsThanSanctions => ("TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE", "Total number of sexual sanctions must be less than or equal to total number of sanctions"),
        FaultKind.NegativeCount => ("TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE", "Number of sexual sanctions must not be negative"),
        FaultKind.SexualSanctionBeforeBirth => ("DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH", "Date of most recent sexual offence cannot be before date of birth"),
        FaultKind.SexualSanctionAgeOutOfRange => ("DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE", "Age at date of most recent sexual offence must be less than 110"),
        FaultKind.Component => ("COMPONENT_VALIDATION_ERROR", "Validation error(s) in component scores"),
    };

    /// <summary>The members a fault names.</summary>
    public static IEnumerable<string> Fields(ScoringFault fault) => fault.Kind switch
    {
        FaultKind.Component => fault.Components.Select(ApiNames.Of),
        FaultKind.DrugsWithoutMotivation => ApiWords.DrugMembers.Where(member => fault.Drugs.HasFlag(member.Drug)).Select(member => member.Name),
        _ => fault.Fields.Select(ApiNames.Of),
    };
}
