using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification.Awaiting;

/// <summary>A new name is notified 7 days before it is used (Crime and Policing Act 2026; text and commencement not confirmed).</summary>
public static class NameChangeAhead
{
    /// <summary>The last day on which a name may be notified, where this rule is in force on the day of first use.</summary>
    public static Deadline? For(DateOnly firstUse) => RuleSets.NameChangeAhead.InForceOn(firstUse) ? Rule(firstUse) : null;

    /// <summary>The rule itself, whether or not it is in force.</summary>
    internal static Deadline Rule(DateOnly firstUse) => new(firstUse.Plus(-7));
}
