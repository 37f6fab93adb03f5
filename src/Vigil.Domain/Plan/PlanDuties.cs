using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>What a plan asks: its actions by their last day, and its review on the day set in it.</summary>
public static class PlanDuties
{
    private const string ActionPolicy = "Risk management plan: its actions (College of Policing APP)";
    private const string FirstPolicy = "Force policy: a plan for everyone managed";
    private const string ReviewPolicy = "Risk management plan: the review it sets";

    private static readonly ReasonForm None = new("Managed since {a}, and no plan is in force; the first is within {n} days");
    private static readonly ReasonForm Act = new("Action {n} of the plan signed on {a}: {s}");
    private static readonly ReasonForm Closed = new("Closed on {a}: {s}");
    private static readonly ReasonForm Review = new("Version {n} of the plan, signed on {a}, sets its review for {b}");

    /// <summary>The duties of a person's plan on a day; where none has effect, that there is to be one.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, PlanPolicy policy, DateOnly day)
    {
        if (Plans.InForce(record, day) is not { TrueFrom: { } signed } standing)
        {
            if (policy.FirstPlanDays > 0 && record.Latest<ManagementFact>(day) is { TrueFrom: { } since })
            {
                yield return Owed(DutyKind.FirstPlan, since.AddDays(policy.FirstPlanDays), FirstPolicy, new Reason(None, since, number: policy.FirstPlanDays));
            }

            yield break;
        }

        foreach (var action in standing.Value.Content.Actions)
        {
            yield return OfAction(action, signed, PlanActions.Outcome(record, action.Number));
        }

        // a version signed after this one waits for its countersignature: the review was held
        var held = Plans.Signed(record, day).LastOrDefault(plan => plan.Value.Number > standing.Value.Number && Plans.StandingOf(record, plan, day) == PlanStanding.Awaiting)?.TrueFrom;
        if (standing.Value.Content.ReviewOn is { } due)
        {
            yield return Owed(DutyKind.PlanReview, due, ReviewPolicy, new Reason(Review, signed, due, standing.Value.Number)) with { DischargedOn = held };
        }
    }

    private static Duty OfAction(PlannedAction action, DateOnly signed, Held<ActionOutcomeFact>? outcome)
    {
        var what = new Reason(Act, signed, number: action.Number, subject: $"{action.What}, by {PlanWords.Owner(action)}");
        return outcome is { TrueFrom: { } on }
            ? Owed(DutyKind.PlanAction, action.DueOn!.Value, ActionPolicy, what, new Reason(Closed, on, subject: outcome.Value.Outcome)) with { DischargedOn = on }
            : Owed(DutyKind.PlanAction, action.DueOn!.Value, ActionPolicy, what);
    }

    internal static Duty Owed(DutyKind kind, DateOnly by, string policy, params Reason[] because) => new()
    {
        Kind = kind, OwedBy = OwedBy.Police, AdviseBy = new(by), LateAfter = new(by), Provision = policy, Because = because,
    };
}
