using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>The plans on a record.</summary>
public static class Plans
{
    /// <summary>Every version signed by a day, the latest last.</summary>
    public static IEnumerable<Held<PlanFact>> Signed(PersonRecord record, DateOnly day) =>
        record.Of<PlanFact>().Where(plan => plan.TrueFrom <= day).OrderBy(plan => plan.Value.Number);

    /// <summary>The version that has effect on a day; none where none has.</summary>
    public static Held<PlanFact>? InForce(PersonRecord record, DateOnly day) => Signed(record, day).LastOrDefault();

    /// <summary>The draft under way, if there is one.</summary>
    public static Held<PlanDraftFact>? Draft(PersonRecord record) => record.Of<PlanDraftFact>().LastOrDefault();

    /// <summary>
    /// How often the person is visited: as the plan that has effect says; without one as the force's template says, where the
    /// force uses it. None where neither does.
    /// </summary>
    public static VisitsSet? Visits(PersonRecord record, PlanPolicy policy, DateOnly day) =>
        InForce(record, day) is { Value.Content.Visits: { } set } plan ? new(set, plan.Value.Number, plan.TrueFrom)
        : policy.VisitTemplate && policy.Template(record.Latest<RiskFact>(day)?.Value.Level ?? RiskLevel.NotRecorded) is { } template ? new(template, null, null)
        : null;
}
