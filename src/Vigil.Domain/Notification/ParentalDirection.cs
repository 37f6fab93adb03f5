using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>A direction that puts a young person's duties on a parent until 18 or an earlier day (s89).</summary>
internal static class ParentalDirection
{
    /// <summary>Who owes a duty of the person that is to be done by a day.</summary>
    public static OwedBy OwedBy(NotificationFacts facts, Deadline by) =>
        facts.ParentalDirectionUntil is { } until && by.Day <= until && Ages.IsUnder(facts.Born, 18, by.Day) ? Law.OwedBy.Parent : Law.OwedBy.Person;
}
