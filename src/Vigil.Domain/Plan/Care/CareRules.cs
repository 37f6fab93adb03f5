using System.Globalization;
using Vigil.Domain.Law;

namespace Vigil.Domain.Plan.Care;

/// <summary>What a duty of care must say: force policy.</summary>
public static class CareRules
{
    private const string Policy = "Force policy: duty of care";

    /// <summary>Why it cannot be opened so; none where it can.</summary>
    public static Refusal? RefuseOpening(CareFact care, DateOnly from, DateOnly day) =>
        care.SafetyPlan.Length == 0 ? new("Say how the person is kept safe, or what has been tried.", Policy) { Field = "SafetyPlan" }
        : from > day ? new("It is opened from a day that has come.", "What is only expected is not yet a fact") { Field = "From" }
        : RefuseNext(care.ReviewOn, day);

    /// <summary>Why a next review cannot be on a day; none where it can.</summary>
    public static Refusal? RefuseNext(DateOnly next, DateOnly day) =>
        next <= day ? new("The next review must be ahead.", Policy) { Field = "Next" } : null;

    /// <summary>Why it cannot end; none where it can.</summary>
    public static Refusal? RefuseEnding(CareFact care, string because)
    {
        var open = care.Actions.Where(action => action.DoneOn is null).Select(action => action.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return because.Length == 0 ? new("Say why it ends.", Policy) { Field = "Reason" }
            : open.Count > 0 ? new($"Still open: action {string.Join(", ", open)}. Record what came of it first.", Policy)
            : null;
    }
}
