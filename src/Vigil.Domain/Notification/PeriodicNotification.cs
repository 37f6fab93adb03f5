using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>
/// Periodic notification: within a year after the last notification, or within 7 days where the last home address notified
/// was a place where the person can regularly be found (s85(1)-(2), (5); 2012 Regulations reg 9). A period that would end
/// while the person is away goes on until the end of 3 days beginning with the return (s85(3)-(4)).
/// </summary>
internal static class PeriodicNotification
{
    private static readonly ReasonForm Year = new("1 year after the notification of {a} is {b}");
    private static readonly ReasonForm Week = new("7 days after the notification of {a}, which gave a place where the person can regularly be found, is {b}");
    private static readonly ReasonForm Extended = new("{s} to {a} covers that day: 3 days beginning with {a} end on {b}");
    private static readonly ReasonForm Open = new("{s} since {a} covers that day and has not ended: 3 days beginning with its end");
    private static readonly ReasonForm Reset = new("on the reading that the notification of {a} about matters of the 2012 Regulations resets the period, the last day is {b}");
    private static readonly ReasonForm ResetOpen = new("on the reading that the notification of {a} about matters of the 2012 Regulations resets the period, the last day cannot be counted yet");
    private static readonly ReasonForm IfReturnDoesNotCount = new("if the day of return or release itself does not count, the last day is {a}");

    /// <summary>Adds the latest periodic duty.</summary>
    public static void Add(in Case @case)
    {
        Made? advised = null;
        Made? latest = null;
        var home = HomeAddressKind.SoleOrMainResidence;
        var advisedHome = home;
        foreach (var made in @case.Notifications)
        {
            if (!IsCurrent(@case, made))
            {
                continue;
            }

            home = HomeOf(@case, made, home);
            latest = made;
            if (!made.OnlyAbout(Made.Regulations2012 | Made.Journeys))
            {
                advised = made;
                advisedHome = home;
            }
        }

        if (latest is { } last)
        {
            Add(@case, advised ?? last, advised is null ? home : advisedHome, last, home);
        }
    }

    private static void Add(in Case @case, Made advised, HomeAddressKind advisedHome, Made latest, HomeAddressKind home)
    {
        var due = DueAfter(advised.Date, advisedHome, out var weekly);
        var advise = Extend(@case.Away, due, Reading.Strictest);
        if (advise > @case.Subject.Until)
        {
            return;
        }

        var unreset = Extend(@case.Away, due, Reading.MostGenerous);
        var reset = Extend(@case.Away, DueAfter(latest.Date, home, out _), Reading.MostGenerous);
        var late = unreset is null || reset is null ? null : unreset > reset ? unreset : reset;
        var covering = @case.Away.On(due, Reading.Strictest);
        var differs = unreset is not null && unreset != advise;
        var reread = latest.Date != advised.Date;
        var because = new Reason[1 + (covering is null ? 0 : 1) + (differs ? 1 : 0) + (reread ? 1 : 0)];
        because[0] = new(weekly ? Week : Year, advised.Date, due);
        if (covering is { } stretch)
        {
            because[1] = advise is { } day
                ? new(Extended, stretch.To!.Value, day, subject: DaysBeginningWith.WordsOf(stretch))
                : new(Open, stretch.From, subject: DaysBeginningWith.WordsOf(stretch));
            WarnOfMore(@case, advise, stretch);
        }

        if (differs)
        {
            because[reread ? ^2 : ^1] = new(IfReturnDoesNotCount, unreset!.Value);
        }

        if (reread)
        {
            because[^1] = reset is { } day ? new(Reset, latest.Date, day) : new(ResetOpen, latest.Date);
            @case.Warnings.Add(latest.OnlyAbout(Made.Journeys) ? Forms.JourneyOnly : Forms.AmbiguousReset, latest.OnlyAbout(Made.Journeys) ? latest.Date : advised.Date);
        }

        @case.Owe(DutyKind.PeriodicNotification, advised.Date > @case.Subject.From ? advised.Date : @case.Subject.From, Of(advise), Of(late),
            (weekly, covering is not null) switch
            {
                (false, false) => "SOA 2003 s85(1)",
                (false, true) => "SOA 2003 s85(1), s85(3)",
                (true, false) => "SOA 2003 s85(1), s85(5)(a); SI 2012/1876 reg 9",
                (true, true) => "SOA 2003 s85(1), s85(3), s85(5)(a); SI 2012/1876 reg 9",
            },
            because, null, covering is { } pause ? [new DaySpan(pause.From, pause.To?.Plus(-1))] : null);
    }

    /// <summary>A notification of an earlier, ended run does not count; one before the first run is used, with a warning.</summary>
    private static bool IsCurrent(in Case @case, in Made made)
    {
        if (made.Date >= @case.Subject.From)
        {
            return true;
        }

        if (@case.Subject.HasEarlierRun)
        {
            return false;
        }

        @case.Warnings.Add(Forms.NotifiedBeforeSubject, made.Date, @case.Subject.From);
        return true;
    }

    private static HomeAddressKind HomeOf(in Case @case, in Made made, HomeAddressKind before)
    {
        var silent = made.Section == NotificationSection.S84 && made.Home == HomeAddressKind.SoleOrMainResidence && !made.Covers(Matter.HomeAddress);
        if (silent && before == HomeAddressKind.RegularlyFound)
        {
            @case.Warnings.Add(Forms.HomeKindKept, made.Date);
        }

        return silent ? before : made.Home;
    }

    private static DateOnly DueAfter(DateOnly notified, HomeAddressKind home, out bool weekly)
    {
        weekly = home == HomeAddressKind.RegularlyFound && RuleSets.Regulations2012.InForceOn(notified);
        return weekly ? notified.Plus(7) : notified.PlusMonths(12);
    }

    /// <summary>s85(3): the day itself, or the last of 3 days beginning with the first that is not disregarded; none while the person is still away.</summary>
    private static DateOnly? Extend(in TimeAway away, DateOnly due, Reading reading) =>
        away.On(due, reading) is null ? due : away.Nth(1, due, reading)?.Plus(2);

    private static Deadline Of(DateOnly? day) => day is { } known ? new(known) : Deadline.Open;

    private static void WarnOfMore(in Case @case, DateOnly? advise, in Stretch covering)
    {
        if (advise is { } day && @case.Away.On(day, Reading.Strictest) is { } again && again.From > covering.From)
        {
            @case.Warnings.Add(Forms.ExtendedIntoAway, day, again.From);
        }
    }
}
