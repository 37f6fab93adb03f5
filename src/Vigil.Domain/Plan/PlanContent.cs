namespace Vigil.Domain.Plan;

/// <summary>
/// The sections of a plan in words, named as the prison and probation service's assessment system names them, so that a plan
/// can be exchanged section by section (its interface's RiskManagementPlan).
/// </summary>
/// <param name="Situation">Key information about the current situation.</param>
/// <param name="Considerations">Further considerations.</param>
/// <param name="Supervision">Supervision.</param>
/// <param name="Monitoring">Monitoring and control.</param>
/// <param name="Interventions">Interventions and treatment.</param>
/// <param name="VictimSafety">Victim safety planning.</param>
public sealed record PlanText(string Situation, string Considerations, string Supervision, string Monitoring, string Interventions, string VictimSafety)
{
    /// <summary>Nothing written.</summary>
    public static PlanText Empty { get; } = new("", "", "", "", "", "");
}

/// <summary>What is done if something happens.</summary>
/// <param name="If">If this happens …</param>
/// <param name="Then">… then we will do this.</param>
public sealed record Contingency(string If, string Then);

/// <summary>Something that the plan says will be done.</summary>
/// <param name="Number">Its number among all actions of the person's plans; it keeps it from version to version.</param>
/// <param name="What">What is to be done.</param>
/// <param name="OwnerStaffId">The member of staff who does it; none where an agency does.</param>
/// <param name="Owner">Who does it: a name, or a post where the agency gives no name.</param>
/// <param name="Agency">Of which agency they are; none for the force's own staff.</param>
/// <param name="DueOn">The last day; none only in a draft.</param>
/// <param name="Answers">The codes of the risk factors that it answers and of the powers that it uses.</param>
public sealed record PlannedAction(int Number, string What, Guid? OwnerStaffId, string Owner, string? Agency, DateOnly? DueOn, IReadOnlyList<string> Answers)
{
    /// <inheritdoc/>
    public bool Equals(PlannedAction? other) => other is not null && Answers.SequenceEqual(other.Answers)
        && (Number, What, OwnerStaffId, Owner, Agency, DueOn) == (other.Number, other.What, other.OwnerStaffId, other.Owner, other.Agency, other.DueOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, What, Owner, DueOn, Answers.Count);
}

/// <summary>Why a risk factor that is present has no action.</summary>
/// <param name="Factor">The factor's code.</param>
/// <param name="Words">What the factor is.</param>
/// <param name="Why">Why none.</param>
public sealed record FactorReason(string Factor, string Words, string Why);

/// <summary>A power that there was when a plan was signed and that no action of it uses.</summary>
/// <param name="Code">The power's code.</param>
/// <param name="What">What could be done.</param>
/// <param name="Provision">Under which provision.</param>
public sealed record UnusedPower(string Code, string What, string Provision);

/// <summary>All that a plan says.</summary>
/// <param name="Text">The sections in words.</param>
/// <param name="Contingencies">What is done if something happens.</param>
/// <param name="Actions">What will be done.</param>
/// <param name="Reasons">Why risk factors that are present have no action.</param>
/// <param name="Visits">How often the person is visited at home; none only in a draft.</param>
/// <param name="ReviewOn">When the plan is to be reviewed; none only in a draft.</param>
public sealed record PlanContent(
    PlanText Text, IReadOnlyList<Contingency> Contingencies, IReadOnlyList<PlannedAction> Actions, IReadOnlyList<FactorReason> Reasons,
    VisitFrequency? Visits, DateOnly? ReviewOn)
{
    /// <summary>The powers that it does not use, put in when it is signed.</summary>
    public IReadOnlyList<UnusedPower> Unused { get; init; } = [];

    /// <summary>Nothing written.</summary>
    public static PlanContent Empty { get; } = new(PlanText.Empty, [], [], [], null, null);

    /// <inheritdoc/>
    public bool Equals(PlanContent? other) => other is not null && Text == other.Text && Visits == other.Visits && ReviewOn == other.ReviewOn
        && Contingencies.SequenceEqual(other.Contingencies) && Actions.SequenceEqual(other.Actions) && Reasons.SequenceEqual(other.Reasons) && Unused.SequenceEqual(other.Unused);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Visits, ReviewOn, Contingencies.Count, Actions.Count, Reasons.Count);
}
