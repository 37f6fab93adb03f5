using System.Globalization;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>Kinds of fault that keep a score from being worked out, or from being the dynamic one.</summary>
public enum FaultKind
{
    /// <summary>Answers that the predictor cannot do without are missing.</summary>
    Missing,
    /// <summary>Answers that the dynamic equation needs are missing: the static one is used.</summary>
    MissingForDynamic,
    /// <summary>Neither the start of follow-up nor a conviction is given.</summary>
    NoFollowUp,
    /// <summary>The current conviction is not after birth.</summary>
    ConvictedBeforeBirth,
    /// <summary>The first sanction comes after the current one.</summary>
    FirstSanctionAfterCurrent,
    /// <summary>The current conviction is more than three months after the assessment.</summary>
    ConvictedAfterAssessment,
    /// <summary>The age at first sanction is not 0 to 109.</summary>
    FirstSanctionAgeOutOfRange,
    /// <summary>The offence code is not five digits.</summary>
    OffenceCodeFormat,
    /// <summary>The offence code is not among those in use.</summary>
    OffenceCodeUnknown,
    /// <summary>The number of sanctions is not 1 to 999.</summary>
    SanctionsOutOfRange,
    /// <summary>There are more violent sanctions than sanctions, or fewer than none.</summary>
    ViolentSanctionsOutOfRange,
    /// <summary>Follow-up does not start after birth.</summary>
    FollowUpBeforeBirth,
    /// <summary>The age at the start of follow-up is 110 or more.</summary>
    FollowUpAgeOutOfRange,
    /// <summary>Drugs are given, and motivation to tackle them is not.</summary>
    DrugsWithoutMotivation,
    /// <summary>There was a sexual offence, and no sexual sanction is given.</summary>
    NoSexualSanctions,
    /// <summary>Sexual sanctions are given, and no sexual offence.</summary>
    SexualSanctionsWithoutOffence,
    /// <summary>There are more sexual sanctions than sanctions.</summary>
    MoreSexualSanctionsThanSanctions,
    /// <summary>A count is negative.</summary>
    NegativeCount,
    /// <summary>The most recent sexual sanction is not after birth.</summary>
    SexualSanctionBeforeBirth,
    /// <summary>The age at the most recent sexual sanction is 110 or more.</summary>
    SexualSanctionAgeOutOfRange,
    /// <summary>A score that this one is made of could not be worked out.</summary>
    Component,
}

/// <summary>Something that keeps a score from being worked out.</summary>
/// <param name="Kind">What.</param>
/// <param name="Fields">The answers it is about.</param>
public sealed record ScoringFault(FaultKind Kind, IReadOnlyList<ScoringField> Fields)
{
    /// <summary>The scores that could not be worked out, where that is the fault.</summary>
    public IReadOnlyList<Predictor> Components { get; init; } = [];

    /// <summary>The drugs it is about, where it is about drugs.</summary>
    public Drugs Drugs { get; init; }

    /// <summary>One sentence that names the answers.</summary>
    public string Text => Kind switch
    {
        FaultKind.Missing => $"Not given: {Named}.",
        FaultKind.MissingForDynamic => $"Worked out from history alone, because not given: {Named}.",
        FaultKind.NoFollowUp => "Neither the start of follow-up nor the date of the current conviction is given.",
        FaultKind.ConvictedBeforeBirth => "The date of the current conviction is not after the date of birth.",
        FaultKind.FirstSanctionAfterCurrent => "The age at first sanction is more than the age at the current conviction.",
        FaultKind.ConvictedAfterAssessment => "The date of the current conviction is more than three months after the assessment.",
        FaultKind.FirstSanctionAgeOutOfRange => "The age at first sanction should be 0 to 109.",
        FaultKind.OffenceCodeFormat => "The code of the current offence should be five digits.",
        FaultKind.OffenceCodeUnknown => "The code of the current offence is not one in use.",
        FaultKind.SanctionsOutOfRange => "The number of sanctions should be 1 to 999.",
        FaultKind.ViolentSanctionsOutOfRange => "The number of violent sanctions should be 0 up to the number of sanctions.",
        FaultKind.FollowUpBeforeBirth => "The start of follow-up is not after the date of birth.",
        FaultKind.FollowUpAgeOutOfRange => "The age at the start of follow-up should be less than 110.",
        FaultKind.DrugsWithoutMotivation => "Drugs used are given, but not the motivation to tackle drug misuse.",
        FaultKind.NoSexualSanctions => "There was a sexual offence, but every number of sexual sanctions is 0.",
        FaultKind.SexualSanctionsWithoutOffence => $"There are sexual sanctions, but not said that there ever was a sexual offence: {Named}.",
        FaultKind.MoreSexualSanctionsThanSanctions => "The sexual sanctions together are more than the number of sanctions.",
        FaultKind.NegativeCount => $"Less than none: {Named}.",
        FaultKind.SexualSanctionBeforeBirth => "The date of the most recent sexual sanction is not after the date of birth.",
        FaultKind.SexualSanctionAgeOutOfRange => "The age at the most recent sexual sanction should be less than 110.",
        FaultKind.Component => string.Create(CultureInfo.InvariantCulture, $"Could not be worked out: {string.Join(", ", Components.Select(PredictorNames.Short))}."),
    };

    private string Named => string.Join(", ", Fields.Select(ScoringFields.InWords));
}
