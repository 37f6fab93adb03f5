using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification.Awaiting;

/// <summary>
/// Absence from the sole or main residence is notified not less than 12 hours before leaving: of more than 5 days in England
/// and Wales (X-4, s85ZA, not commenced here), of more than 3 days in Northern Ireland (s85A).
/// </summary>
public static class AbsenceFromHome
{
    /// <summary>The last moment for notifying an absence, where a rule is in force on the day of leaving and the absence is long enough.</summary>
    public static Deadline? For(Jurisdiction jurisdiction, DateOnly leaves, DateOnly returns) => jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => RuleSets.AbsenceFromHome.InForceOn(leaves) ? Rule(jurisdiction, leaves, returns) : null,
        Jurisdiction.NorthernIreland => RuleSets.NorthernIreland.InForceOn(leaves) ? Rule(jurisdiction, leaves, returns) : null,
        Jurisdiction.Scotland => null,
    };

    /// <summary>The rule itself, whether or not it is in force.</summary>
    internal static Deadline? Rule(Jurisdiction jurisdiction, DateOnly leaves, DateOnly returns)
    {
        int? longest = jurisdiction switch
        {
            Jurisdiction.EnglandAndWales => 5,
            Jurisdiction.NorthernIreland => 3,
            Jurisdiction.Scotland => null,
        };
        return returns.DayNumber - leaves.DayNumber > longest ? new(leaves.Plus(-1), new TimeOnly(12, 0)) : null;
    }
}
