using Vigil.Domain.Law;

namespace Vigil.Domain.Supervision;

/// <summary>What must be so for a supervisor's check to count: force policy.</summary>
public static class SupervisionRules
{
    private const string Policy = "Force policy: supervision";

    /// <summary>Why a checklist cannot stand as it was answered; none where it can.</summary>
    public static Refusal? Refuse(IReadOnlyList<ReviewedItem> items)
    {
        foreach (var item in items)
        {
            if (item.Finding == Finding.InOrder && item.Evidence.Count == 0 && string.IsNullOrWhiteSpace(item.Words))
            {
                return new($"{SupervisionWords.Of(item.Topic)}: tick what shows that it is in order, or say what you saw.", Policy) { Field = $"Items[{item.Topic}].Words" };
            }

            if (item.Finding != Finding.InOrder && string.IsNullOrWhiteSpace(item.Words))
            {
                return new($"{SupervisionWords.Of(item.Topic)}: say {(item.Finding == Finding.ToPutRight ? "what is to be put right" : "why it does not apply")}.", Policy) { Field = $"Items[{item.Topic}].Words" };
            }
        }

        return null;
    }

    /// <summary>Why somebody may not check a record; none where they may.</summary>
    /// <param name="supervisor">Whether they supervise.</param>
    /// <param name="manages">Whether they manage the person themselves.</param>
    public static Refusal? RefuseWho(bool supervisor, bool manages) =>
        !supervisor ? new("Only a supervisor checks a record.", Policy)
        : manages ? new("Nobody checks their own work. Another supervisor does.", Policy)
        : null;

    /// <summary>Why a result cannot stand; none where it can. What failed is put right by somebody by a day.</summary>
    public static Refusal? Refuse(bool passed, string words, SupervisorActionFact? action, DateOnly today) =>
        string.IsNullOrWhiteSpace(words) ? new("Say what you conclude.", Policy) { Field = "Words" }
        : !passed && action is null ? new("What is to be put right has an action: say what is to be done, by whom and by when.", Policy) { Field = "What" }
        : action is not null && action.DueOn < today ? new("The last day of the action must not be past.", Policy) { Field = "Due" }
        : null;
}
