using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification.Awaiting;

/// <summary>Premises with a child are notified 12 hours before they are entered (X-6; text not read).</summary>
public static class HouseholdAhead
{
    /// <summary>The last moment for notifying, where this rule is in force on the day of entry.</summary>
    public static Deadline? For(DateOnly entry) => RuleSets.HouseholdAhead.InForceOn(entry) ? Rule(entry) : null;

    /// <summary>The rule itself, whether or not it is in force; the time of entry is not a fact, so the day's beginning stands for it.</summary>
    internal static Deadline Rule(DateOnly entry) => new(entry.Plus(-1), new TimeOnly(12, 0));
}
