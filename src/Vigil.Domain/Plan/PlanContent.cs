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
/// <param name="Owner">The name of the member of staff, or the agency.</param>
/// <param name="DueOn">The last day; none only in a draft.</param>
/// <param name="Factor">The code of the risk factor that it answers; none where it answers no single one.</param>
public sealed record PlannedAction(int Number, string What, Guid? OwnerStaffId, string Owner, DateOnly? DueOn, string? Factor);

/// <summary>Why a risk factor that is present has no action.</summary>
/// <param name="Factor">The factor's code.</param>
/// <param name="Why">Why none.</param>
public sealed record FactorReason(string Factor, string Why);

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
    /// <summary>Nothing written.</summary>
    public static PlanContent Empty { get; } = new(PlanText.Empty, [], [], [], null, null);

    /// <inheritdoc/>
    public bool Equals(PlanContent? other) => other is not null && Text == other.Text && Visits == other.Visits && ReviewOn == other.ReviewOn
        && Contingencies.SequenceEqual(other.Contingencies) && Actions.SequenceEqual(other.Actions) && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Visits, ReviewOn, Contingencies.Count, Actions.Count, Reasons.Count);
}
