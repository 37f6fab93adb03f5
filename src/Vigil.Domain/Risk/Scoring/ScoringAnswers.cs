using Vigil.Domain.People;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>What the predictors ask. What is not known is left out: each predictor says what it lacks and none guesses.</summary>
public sealed record ScoringAnswers
{
    /// <summary>The day of the assessment.</summary>
    public required DateOnly AssessedOn { get; init; }
    /// <summary>Sex as recorded: men and women have different equations. Nothing infers it, nor how it should be recorded after a change of gender: that is the force's policy.</summary>
    public Sex Sex { get; init; }
    /// <summary>Date of birth.</summary>
    public DateOnly? Born { get; init; }
    /// <summary>Date of the current conviction.</summary>
    public DateOnly? ConvictedOn { get; init; }
    /// <summary>Start of follow-up: the date of the community sentence or of the earliest release.</summary>
    public DateOnly? FollowUpFrom { get; init; }
    /// <summary>Age in whole years at the first sanction.</summary>
    public int? AgeAtFirstSanction { get; init; }
    /// <summary>Sanctions (convictions and cautions) for all offences, the current one included.</summary>
    public int? Sanctions { get; init; }
    /// <summary>Of those, how many involved violence.</summary>
    public int? ViolentSanctions { get; init; }
    /// <summary>Home Office code of the current offence, five digits.</summary>
    public string? OffenceCode { get; init; }
    /// <summary>Where the person is supervised.</summary>
    public SupervisionStatus? Supervision { get; init; }

    /// <summary>Whether the current offence involved carrying or using a weapon.</summary>
    public bool? Weapon { get; init; }
    /// <summary>Whether accommodation is unsuitable.</summary>
    public ProblemLevel? Accommodation { get; init; }
    /// <summary>Whether unemployed.</summary>
    public bool? Unemployed { get; init; }
    /// <summary>Problems with the current partner.</summary>
    public ProblemLevel? RelationshipProblems { get; init; }
    /// <summary>Whether a perpetrator of domestic abuse.</summary>
    public bool? DomesticAbuse { get; init; }
    /// <summary>Whether in a relationship.</summary>
    public RelationshipStatus? Relationship { get; init; }
    /// <summary>Whether regular activities encourage offending.</summary>
    public ProblemLevel? Activities { get; init; }
    /// <summary>Current problem with alcohol.</summary>
    public ProblemLevel? CurrentAlcohol { get; init; }
    /// <summary>Binge drinking or excessive use.</summary>
    public ProblemLevel? BingeDrinking { get; init; }
    /// <summary>Impulsivity.</summary>
    public ProblemLevel? Impulsivity { get; init; }
    /// <summary>Temper control.</summary>
    public ProblemLevel? Temper { get; init; }
    /// <summary>Pro-criminal attitudes.</summary>
    public ProblemLevel? Attitudes { get; init; }
    /// <summary>Motivation to tackle drug misuse; without it no drug may be given, and it counts nothing.</summary>
    public DrugMotivation? DrugMotivation { get; init; }
    /// <summary>Drugs used now.</summary>
    public Drugs Drugs { get; init; }
    /// <summary>Past convictions that tell of serious violence; null where it was not asked.</summary>
    public PastConvictions? PastConvictions { get; init; }

    /// <summary>Whether there ever was a sexual offence.</summary>
    public bool? EverSexualOffence { get; init; }
    /// <summary>Sanctions for contact sexual offences against adults.</summary>
    public int? ContactAdultSanctions { get; init; }
    /// <summary>Sanctions for direct contact sexual offences against children.</summary>
    public int? ContactChildSanctions { get; init; }
    /// <summary>Sanctions for indecent images of children or indirect contact with them.</summary>
    public int? ImageSanctions { get; init; }
    /// <summary>Sanctions for other sexual offences without contact.</summary>
    public int? NonContactSanctions { get; init; }
    /// <summary>Date of the most recent sanction for a sexual offence.</summary>
    public DateOnly? LatestSexualOffence { get; init; }
    /// <summary>Date of the most recent offence of any kind.</summary>
    public DateOnly? LatestOffence { get; init; }
    /// <summary>Whether the current offence is a sexually motivated contact offence against a stranger.</summary>
    public bool? StrangerVictim { get; init; }

    /// <summary>The day on which follow-up starts, or where it is not known the date of the current conviction.</summary>
    public DateOnly? FollowUpOrConviction => FollowUpFrom ?? ConvictedOn;
}
