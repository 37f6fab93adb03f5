using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>The actions of a person's plans, by the number that each keeps from version to version.</summary>
public static class PlanActions
{
    /// <summary>What became of an action; none while it is open.</summary>
    public static Held<ActionOutcomeFact>? Outcome(PersonRecord record, int number) =>
        record.Of<ActionOutcomeFact>().LastOrDefault(held => held.Value.Number == number);

    /// <summary>The actions of a version that are still open.</summary>
    public static IEnumerable<PlannedAction> Open(PersonRecord record, PlanContent plan) => plan.Actions.Where(action => Outcome(record, action.Number) is null);

    /// <summary>The number that the next new action takes.</summary>
    public static int Next(PersonRecord record, PlanContent draft) => draft.Actions.Select(action => action.Number)
        .Concat(record.Of<PlanFact>().SelectMany(held => held.Value.Content.Actions).Select(action => action.Number))
        .Concat(record.Of<ActionOutcomeFact>().Select(held => held.Value.Number)).Append(0).Max() + 1;

    /// <summary>
    /// The open actions of the version that has effect which a new one leaves out: an action is carried on or closed with its
    /// outcome, and does not fall away in silence.
    /// </summary>
    public static IEnumerable<PlannedAction> Dropped(PersonRecord record, PlanContent draft, DateOnly day) =>
        Plans.InForce(record, day) is { } standing
            ? Open(record, standing.Value.Content).Where(action => !draft.Actions.Any(kept => kept.Number == action.Number)) : [];
}
