using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    /// <summary>"Every 30 days at most, unannounced".</summary>
    public static string Of(VisitFrequency visits) => string.Create(
        CultureInfo.InvariantCulture, $"Every {(visits.Days == 1 ? "day" : $"{visits.Days} days")} at most, {(visits.Unannounced ? "unannounced" : "announced")}");

    /// <summary>A signed version in a few words; what it says is on its own page.</summary>
    public static string Text(PlanFact plan) => string.Create(
        CultureInfo.InvariantCulture, $"Version {plan.Number}, signed by {plan.SignedByName}{(plan.Content.ReviewOn is { } review ? $"; to be reviewed on {PersonWords.Day(review)}" : "")}");

    /// <summary>A draft in a few words.</summary>
    public static string Text(PlanDraftFact draft) => $"Not signed; last saved by {draft.SavedByName}";

    /// <summary>"Action 3, ask for the devices: done, two telephones seen".</summary>
    public static string Text(ActionOutcomeFact outcome) => string.Create(
        CultureInfo.InvariantCulture, $"Action {outcome.Number}, {PersonWords.LowerFirst(outcome.What)}: {(outcome.Done ? "done" : "not needed any more")}, {PersonWords.LowerFirst(outcome.Outcome)} ({outcome.SaidByName})");
}
