using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>SOA 2003 Part 2: facts and a moment in; period, duties, reasons and warnings out.</summary>
public static class NotificationRules
{
    private const int OnTheStack = 32;

    /// <summary>
    /// Applies the rules in force to one person's facts. Facts dated after the moment are not known yet, except returns from
    /// time away, travel, expected dates and ends of orders.
    /// </summary>
    public static NotificationAnswer Apply(NotificationFacts facts, Moment at)
    {
        if (RuleSets.RefusalFor(facts.Jurisdiction) is { } refusal)
        {
            return new("none", new(PeriodKind.None, null, null, [], []), [], []) { Refusal = refusal };
        }

        var warnings = new Warnings();
        var subject = Subject.Of(facts, at.Day, warnings);
        var period = PeriodAnswer.Of(subject);
        var duties = new List<Duty>(subject.On(at.Day) ? Likely(facts) : 0);
        if (subject.On(at.Day))
        {
            FindDuties(facts, at, subject, duties, warnings);
            DutyOrder.Sort(duties);
        }

        return new(RuleSets.Part2.Id, period, duties, warnings.All);
    }

    /// <summary>Whether a person is subject to the notification requirements at a moment.</summary>
    public static bool IsSubject(NotificationFacts facts, Moment at) =>
        RuleSets.RefusalFor(facts.Jurisdiction) is null && Subject.Of(facts, at.Day, new()).On(at.Day);

    private static void FindDuties(NotificationFacts facts, Moment at, Subject subject, List<Duty> duties, Warnings warnings)
    {
        Span<Stretch> stretches = facts.Away.Count <= OnTheStack ? stackalloc Stretch[OnTheStack] : new Stretch[facts.Away.Count];
        Span<Made> made = facts.Notifications.Count <= OnTheStack ? stackalloc Made[OnTheStack] : new Made[facts.Notifications.Count];
        var runs = TimeAway.Gather(facts.Away, at.Day, stretches);
        var count = Made.Gather(facts.Notifications, at.Day, made);
        var @case = new Case
        {
            Facts = facts, At = at, Subject = subject, Away = new(stretches[..runs]), Notifications = made[..count], Duties = duties, Warnings = warnings,
        };
        InitialNotification.Add(@case);
        Releases.Add(@case);
        Changes.Add(@case);
        QualifyingStays.Add(@case);
        PeriodicNotification.Add(@case);
        ForeignTravel.Add(@case);
        ReviewOfIndefinite.Add(@case);
        FactWarnings.Add(@case);
    }

    private static int Likely(NotificationFacts facts) =>
        facts.Outcomes.Count + facts.Away.Count + facts.Changes.Count + (facts.Travel.Count * 2) + 2;
}
