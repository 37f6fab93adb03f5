using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>How a signed version stands.</summary>
public enum PlanStanding
{
    /// <summary>It has effect.</summary>
    InForce,
    /// <summary>It waits for a supervisor's countersignature.</summary>
    Awaiting,
    /// <summary>A supervisor returned it with reasons.</summary>
    Returned,
    /// <summary>A later version took its place.</summary>
    Replaced,
}

/// <summary>The plans on a record.</summary>
public static class Plans
{
    /// <summary>Every version signed by a day, the latest last.</summary>
    public static IEnumerable<Held<PlanFact>> Signed(PersonRecord record, DateOnly day) =>
        record.Of<PlanFact>().Where(plan => plan.TrueFrom <= day).OrderBy(plan => plan.Value.Number);

    /// <summary>
    /// The version that has effect on a day: the latest that needs no countersignature or has it. While a newer one waits, or
    /// has been returned, the one before goes on. None where none has effect.
    /// </summary>
    public static Held<PlanFact>? InForce(PersonRecord record, DateOnly day) => Signed(record, day).LastOrDefault(plan => HasEffect(record, plan, day));

    /// <summary>How a version stands on a day.</summary>
    public static PlanStanding StandingOf(PersonRecord record, Held<PlanFact> plan, DateOnly day)
    {
        var latest = Signed(record, day).LastOrDefault()?.Value.Number == plan.Value.Number;
        return Countersigning.State(record, plan.FactId, plan.Value) switch
        {
            CountersignatureState.Awaiting => latest ? PlanStanding.Awaiting : PlanStanding.Replaced,
            CountersignatureState.Returned => latest ? PlanStanding.Returned : PlanStanding.Replaced,
            CountersignatureState.Agreed or CountersignatureState.NotNeeded => InForce(record, day)?.FactId == plan.FactId ? PlanStanding.InForce : PlanStanding.Replaced,
        };
    }

    /// <summary>The draft under way, if there is one.</summary>
    public static Held<PlanDraftFact>? Draft(PersonRecord record) => record.Of<PlanDraftFact>().LastOrDefault();

    /// <summary>What a new draft begins with: the latest version, without the actions that are closed and the reasons for factors that are gone.</summary>
    public static PlanContent Begin(PersonRecord record, DateOnly day)
    {
        if (Signed(record, day).LastOrDefault()?.Value.Content is not { } last)
        {
            return PlanContent.Empty;
        }

        var present = PlanFactors.Present(record, day);
        return last with
        {
            Actions = [.. PlanActions.Open(record, last)], Reasons = [.. last.Reasons.Where(reason => present.Any(factor => factor.Code == reason.Factor))],
            ReviewOn = last.ReviewOn > day ? last.ReviewOn : null, Unused = [],
        };
    }

    /// <summary>
    /// How often the person is visited: as the plan that has effect says; without one as the force's template says, where the
    /// force uses it. None where neither does.
    /// </summary>
    public static VisitsSet? Visits(PersonRecord record, PlanPolicy policy, DateOnly day) =>
        InForce(record, day) is { Value.Content.Visits: { } set } plan ? new(set, plan.Value.Number, plan.TrueFrom)
        : policy.VisitTemplate && policy.Template(RiskLevels.On(record, day).Counts) is { } template ? new(template, null, null)
        : null;

    private static bool HasEffect(PersonRecord record, Held<PlanFact> plan, DateOnly day) => Countersigning.State(record, plan.FactId, plan.Value) switch
    {
        CountersignatureState.NotNeeded => true,
        CountersignatureState.Agreed => Countersigning.Of(record, plan.FactId)!.TrueFrom <= day,
        CountersignatureState.Awaiting or CountersignatureState.Returned => false,
    };
}
