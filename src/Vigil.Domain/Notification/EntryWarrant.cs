using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>An attempt by a constable to enter a home address.</summary>
/// <param name="On">When.</param>
/// <param name="EntrySoughtToAssessRisk">Whether entry was sought to search for the purpose of assessing risk.</param>
/// <param name="Entered">Whether the constable was able to enter and search.</param>
public sealed record EntryAttempt(DateOnly On, bool EntrySoughtToAssessRisk, bool Entered);

/// <summary>The pre-conditions of a warrant to enter and search a home address (s96B). Whether to apply is for a person.</summary>
public static class EntryWarrant
{
    /// <summary>How often a constable must have sought entry and been unable.</summary>
    public const int Occasions = 2;

    private const string Provision = "SOA 2003 s96B";

    /// <summary>Why a warrant cannot be applied for on a day; none where the pre-conditions that facts can show are met.</summary>
    public static Refusal? RefusalFor(NotificationFacts facts, IReadOnlyList<EntryAttempt> attempts, Moment at)
    {
        if (!NotificationRules.IsSubject(facts, at))
        {
            return new("The person is not subject to notification requirements.", Provision + "(1)");
        }

        foreach (var away in facts.Away)
        {
            if (away.Kind != AwayKind.HospitalOther && away.From <= at.Day && (away.To is null || away.To > at.Day))
            {
                return new("The person is in custody, detained in hospital or outside the United Kingdom.", Provision + "(4)");
            }
        }

        // a visit at which entry to search was not sought, or was had, is no occasion
        var occasions = attempts.Count(attempt => attempt.On <= at.Day && attempt is { EntrySoughtToAssessRisk: true, Entered: false });
        return occasions >= Occasions
            ? null
            : new("A constable must on at least two occasions have sought entry to search for the purpose of assessing risk, and been unable.", Provision + "(3)");
    }
}
