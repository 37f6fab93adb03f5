using System.Globalization;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>What a plan must say before it is signed: force policy, and what inspections found missing in plans.</summary>
public static class PlanSigning
{
    /// <summary>The longest time between two reviews that can be set, in years.</summary>
    public const int LongestReview = 3;

    private const string Policy = "Force policy: what a plan says before it is signed";

    /// <summary>Everything that is missing, each with the part of the plan it is about; nothing where it can be signed.</summary>
    public static IReadOnlyList<Refusal> Faults(PersonRecord record, PlanContent plan, DateOnly day) =>
    [
        .. PlanWords.Sections(plan.Text).Where(section => section.Text.Length == 0)
            .Select(section => Fault("Text", $"“{section.Title}” is empty: say “none” and why, if there is nothing.")),
        .. plan.Contingencies.Count == 0 ? [Fault("Contingencies", "No contingency is written: say what is done if something happens.")] : Array.Empty<Refusal>(),
        .. plan.Contingencies.Where(one => one.If.Length == 0 || one.Then.Length == 0)
            .Select(one => Fault("Contingencies", $"A contingency has only one half: “{one.If}{one.Then}”.")),
        .. Visits(plan.Visits),
        .. Review(plan.ReviewOn, day),
        .. plan.Actions.Where(action => action.What.Length == 0 || action.Owner.Length == 0 || action.DueOn is null)
            .Select(action => Fault("Actions", string.Create(CultureInfo.InvariantCulture, $"Action {action.Number} needs what is to be done, an owner and a last day."))),
        .. PlanActions.Dropped(record, plan, day)
            .Select(action => Fault("Actions", string.Create(CultureInfo.InvariantCulture, $"Action {action.Number} of the plan in force, “{action.What}”, is open and left out: carry it on, or record what became of it."))),
        .. PlanFactors.Unanswered(PlanFactors.Present(record, day), plan)
            .Select(factor => Fault("Factors", $"“{factor.Words}” ({factor.From}) has no action and no reason why none.")),
    ];

    private static IEnumerable<Refusal> Visits(VisitFrequency? visits)
    {
        if (visits is null)
        {
            yield return Fault("Visits", "How often the person is visited at home is not set.");
        }
        else if (string.IsNullOrWhiteSpace(visits.Why))
        {
            yield return Fault("Visits", "Say why the person is visited so often, and in this way: it is set for each person and not read off a level.");
        }
    }

    private static IEnumerable<Refusal> Review(DateOnly? review, DateOnly day)
    {
        if (review is null)
        {
            yield return Fault("Review", "No day is set for the next review.");
        }
        else if (review <= day || review > day.AddYears(LongestReview))
        {
            yield return Fault("Review", string.Create(CultureInfo.InvariantCulture, $"The next review must be ahead, and within {LongestReview} years."));
        }
    }

    private static Refusal Fault(string part, string words) => new(words, Policy) { Field = part };
}
