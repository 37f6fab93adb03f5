using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Which notification, if any, gave a journey (s86(2)).</summary>
internal static class JourneyNotified
{
    /// <summary>
    /// The first notification that covers travel on or after the day the journey became known; where that day is not given,
    /// after the departure of the journey before it.
    /// </summary>
    public static DateOnly? Of(in Case @case, Journey journey, Deadline late)
    {
        var since = journey.KnownOn ?? DepartureBefore(@case.Facts.Travel, journey.Departs);
        foreach (var made in @case.Notifications)
        {
            if (made.Date >= since && made.Covers(Matter.Travel))
            {
                if (made.Matters == Made.Everything)
                {
                    @case.Warnings.Add(Forms.CoveredByEverything, journey.Departs, made.Date);
                }

                if (late.Time is not null && made.Date == late.Day)
                {
                    @case.Warnings.Add(Forms.SameDayAsHour, journey.Departs, made.Date);
                }

                return made.Date;
            }
        }

        return null;
    }

    private static DateOnly DepartureBefore(IReadOnlyList<Journey> travel, DateOnly departs)
    {
        var before = departs.PlusMonths(-12);
        for (var i = 0; i < travel.Count; i++)
        {
            before = travel[i].Departs < departs && travel[i].Departs > before ? travel[i].Departs : before;
        }

        return before;
    }
}
