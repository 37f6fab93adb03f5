using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Release from custody, imprisonment or detention in hospital: within 3 days beginning with it (s84(1)(d)).</summary>
internal static class Releases
{
    private static readonly ReasonForm Opening = new("3 days beginning with the release {a}");

    /// <summary>Adds a duty for each ended time in custody or detention that no other takes up on the same day.</summary>
    public static void Add(in Case @case)
    {
        var away = @case.Facts.Away;
        for (var i = 0; i < away.Count; i++)
        {
            if (DaysBeginningWith.IsRelease(away[i].Kind) && away[i].To is { } released && released <= @case.Today && released >= away[i].From
                && @case.Subject.On(released) && !IsTakenUp(away, i, released))
            {
                Add(@case, released, derived: true);
            }
        }
    }

    /// <summary>Adds a duty for a release recorded as a change, unless a time away has given one that day.</summary>
    public static void Add(in Case @case, DateOnly released)
    {
        for (var i = 0; i < @case.Duties.Count; i++)
        {
            if (@case.Duties[i].Kind == DutyKind.ReleaseNotification && @case.Duties[i].Because[0].IsSame(new(Opening, released)))
            {
                return;
            }
        }

        Add(@case, released, derived: false);
    }

    private static void Add(in Case @case, DateOnly released, bool derived)
    {
        var count = DaysBeginningWith.Count(@case.Away, Changes.Days, released, new(Opening, released), dayOfRelease: true);
        @case.Owe(DutyKind.ReleaseNotification, released, count.Advise, count.Late,
            derived || count.Disregards ? "SOA 2003 s84(1)(d), s84(5)" : "SOA 2003 s84(1)(d)", count.Because,
            @case.Discharged(Matter.Release, released), count.Paused);
    }

    /// <summary>Whether another time in custody or detention goes on that day, or the same release stands earlier in the list.</summary>
    private static bool IsTakenUp(IReadOnlyList<Away> away, int index, DateOnly released)
    {
        for (var i = 0; i < away.Count; i++)
        {
            if (i != index && DaysBeginningWith.IsRelease(away[i].Kind) && away[i].From <= released
                && (away[i].To is not { } to || to > released || (to == released && i < index)))
            {
                return true;
            }
        }

        return false;
    }
}
