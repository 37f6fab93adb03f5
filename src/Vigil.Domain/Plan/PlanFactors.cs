using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Plan;

/// <summary>Something that makes for risk and that the plan has to answer.</summary>
/// <param name="Code">Its code, by which an action or a reason names it.</param>
/// <param name="Words">What it is.</param>
/// <param name="From">Where it stands: "ARMS assessment of 4 May 2026", "warning marker".</param>
public sealed record PlanFactor(string Code, string Words, string From);

/// <summary>
/// The risk factors present on a record: those that the latest ARMS assessment found wholly or partly, warning markers that stand,
/// orders in force and a child thought to be at risk. Each has an action in the plan, or a reason why none: force policy.
/// </summary>
public static class PlanFactors
{
    /// <summary>The factors present on a day, in the order a plan answers them.</summary>
    public static IReadOnlyList<PlanFactor> Present(PersonRecord record, DateOnly day) =>
    [
        .. Assessed(record, day),
        .. record.On<HouseholdFact>(day).Any(household => household.Value.AtRisk) ? [new PlanFactor("child-at-risk", "A child thought to be at risk", "household")] : Array.Empty<PlanFactor>(),
        .. record.On<WarningFact>(day).Select(held => held.Value.Kind).Distinct().Order().Select(kind => new PlanFactor($"warning:{kind}", LifeWords.Of(kind), "warning marker")),
        .. OrdersHeld.InForce(record, day).DistinctBy(order => (order.Kind, order.From))
            .Select(order => new PlanFactor(string.Create(CultureInfo.InvariantCulture, $"order:{order.Kind}:{order.From:yyyy-MM-dd}"), $"{OrdersHeld.Of(order.Kind)} of {PersonWords.Day(order.From)}", "order in force")),
    ];

    /// <summary>The factors present that no action of a plan answers and for which no reason is given why.</summary>
    public static IReadOnlyList<PlanFactor> Unanswered(IReadOnlyList<PlanFactor> present, PlanContent plan) =>
        [.. present.Where(factor => !plan.Actions.Any(action => action.Answers.Contains(factor.Code)) && !plan.Reasons.Any(reason => reason.Factor == factor.Code && reason.Why.Length > 0))];

    private static IEnumerable<PlanFactor> Assessed(PersonRecord record, DateOnly day) =>
        record.Of<ArmsFact>().LastOrDefault(held => held.TrueFrom is null || held.TrueFrom <= day) is not { } latest ? []
        : latest.Value.Found().Select(factor => new PlanFactor(
            $"arms:{factor.Code}", factor.Name + (factor.Rating == FactorRating.Partly ? " (partly present)" : ""), $"ARMS assessment of {PersonWords.Day(latest.TrueFrom ?? latest.LearnedOn)}"));
}
