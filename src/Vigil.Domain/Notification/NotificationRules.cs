using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>SOA 2003 Part 2: facts and a moment in; period, duties, reasons and warnings out.</summary>
public static class NotificationRules
{
    /// <summary>Applies the rules in force to one person's facts.</summary>
    public static NotificationAnswer Apply(NotificationFacts facts, Moment at) =>
        new("soa2003-part2/ew/2026-11", new(PeriodKind.None, null, null, [], []), [], []);
}
