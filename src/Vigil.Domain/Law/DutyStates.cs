using Vigil.Domain.Calendar;

namespace Vigil.Domain.Law;

/// <summary>Where a duty stands at a moment.</summary>
public enum DutyState
{
    /// <summary>More than 14 days before the date to advise.</summary>
    Upcoming,
    /// <summary>0 to 14 days before the date to advise.</summary>
    Due,
    /// <summary>After the date to advise but not yet late on the most generous reading.</summary>
    Arguable,
    /// <summary>Late on every tenable reading.</summary>
    Overdue,
    /// <summary>Discharged in time.</summary>
    Met,
    /// <summary>Discharged, but after it was late.</summary>
    MetLate,
    /// <summary>The clock is stopped: time in custody, in hospital under Part 3 or abroad is disregarded.</summary>
    Paused,
}

/// <summary>The states of a duty, computed when asked and never stored.</summary>
public static class DutyStates
{
    /// <summary>A duty is <see cref="DutyState.Due"/> from this many days before the date to advise.</summary>
    public const int DueWithinDays = 14;

    /// <summary>Whether it is a right and no duty: nobody is late who does not use it.</summary>
    public static bool IsRight(DutyKind kind) => kind is DutyKind.ReviewEligible or DutyKind.ReviewAppeal;

    /// <summary>Whether a right has gone by unused: an appeal after its last day. A review may be applied for on any later day.</summary>
    public static bool HasLapsed(Duty duty, Moment at) => duty is { Kind: DutyKind.ReviewAppeal, DischargedOn: null } && duty.LateAfter.PassedAt(at);

    /// <summary>The state of a duty at a moment; overdue beats paused, and a right is never overdue.</summary>
    public static DutyState Of(Duty duty, Moment at)
    {
        var canBeLate = !IsRight(duty.Kind);
        if (duty.DischargedOn is { } done && done <= at.Day)
        {
            return done <= duty.LateAfter.Day || !canBeLate ? DutyState.Met : DutyState.MetLate;
        }

        if (canBeLate && duty.LateAfter.PassedAt(at))
        {
            return DutyState.Overdue;
        }

        foreach (var span in duty.PausedDuring)
        {
            if (span.Contains(at.Day))
            {
                return DutyState.Paused;
            }
        }

        if (canBeLate && duty.AdviseBy.PassedAt(at))
        {
            return DutyState.Arguable;
        }

        return duty.AdviseBy.Day.DayNumber - at.Day.DayNumber <= DueWithinDays ? DutyState.Due : DutyState.Upcoming;
    }
}
