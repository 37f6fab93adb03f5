using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Travel outside the United Kingdom and return (s86; SI 2004/1220 regs 5 and 8 as amended by SI 2012/1876).</summary>
internal static class ForeignTravel
{
    private const int DaysAhead = 7;
    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly ReasonForm SevenDays = new("departure {a}, known more than 7 days before: not less than 7 days before that date; counted as 7 clear days, the last day is {b}");
    private static readonly ReasonForm SevenDaysLate = new("if the 7 days need not be clear, the last day is {a}");
    private static readonly ReasonForm TwelveHours = new("departure {a}, not known more than 7 days before: not less than 12 hours before that date, that is by 12:00 on {b}");
    private static readonly ReasonForm OneDay = new("departure {a}, not known more than 7 days before: not less than 24 hours before that date (before 2012-08-13), that is by the end of {b}");
    private static readonly ReasonForm Unknown = new("if it was not known more than 7 days before, 12:00 on {b} is early enough");
    private static readonly ReasonForm Return = new("within 3 days of the return {a}: counting that day, the last day is {b}");
    private static readonly ReasonForm ReturnLate = new("if the day of return does not count, the last day is {a}");

    /// <summary>Adds the duties of each journey.</summary>
    public static void Add(in Case @case)
    {
        var travel = @case.Facts.Travel;
        for (var i = 0; i < travel.Count; i++)
        {
            var journey = travel[i];
            // before 13 August 2012 only journeys of 3 days or more were notified
            var all = RuleSets.Regulations2012.InForceOn(journey.Departs);
            if (journey.Returns < journey.Departs)
            {
                @case.Warnings.Add(Forms.ReturnsBeforeDeparture, journey.Departs, journey.Returns.Value);
            }

            if (@case.Subject.On(journey.Departs) && (all || journey.Returns is null || journey.Returns.Value.DayNumber - journey.Departs.DayNumber >= 3))
            {
                AddDeparture(@case, journey, all);
                AddReturn(@case, journey);
                WarnOfTimeAway(@case, journey);
            }
        }
    }

    private static void AddDeparture(in Case @case, Journey journey, bool since2012)
    {
        var known = journey.KnownOn;
        if (known > journey.Departs)
        {
            @case.Warnings.Add(Forms.KnownTooLate, journey.Departs, known.Value);
        }

        var before = journey.Departs.Plus(-1);
        Deadline shortly = since2012 ? new(before, Noon) : new(before.Plus(-1));
        // not subject when the 7 days ended: only the short notice can be given
        var ahead = (known is null || journey.Departs.DayNumber - known.Value.DayNumber > DaysAhead) && journey.Departs.Plus(-DaysAhead - 1) >= @case.Subject.From;
        var advise = ahead ? new Deadline(journey.Departs.Plus(-DaysAhead - 1)) : shortly;
        var late = !ahead || known is null ? shortly : new Deadline(journey.Departs.Plus(-DaysAhead));
        Reason[] because = ahead
            ? [new(SevenDays, journey.Departs, advise.Day), known is null ? new(Unknown, journey.Departs, before) : new(SevenDaysLate, late.Day)]
            : [new(since2012 ? TwelveHours : OneDay, journey.Departs, shortly.Day)];
        if (ahead && known is null)
        {
            @case.Warnings.Add(Forms.KnownUnknown, journey.Departs);
        }

        var discharged = JourneyNotified.Of(@case, journey, late);
        @case.Owe(DutyKind.TravelNotification, journey.Departs, advise, late, ahead ? "SOA 2003 s86; SI 2004/1220 reg 5(2)(a)" : "SOA 2003 s86; SI 2004/1220 reg 5(3)", because, discharged);
    }

    private static void AddReturn(in Case @case, Journey journey)
    {
        if (journey.Returns is not { } returns || journey.ReturnPreNotified || !@case.Subject.On(returns))
        {
            return;
        }

        var advise = returns.Plus(2);
        var late = returns.Plus(3);
        @case.Owe(DutyKind.ReturnNotification, returns, new(advise), new(late), "SOA 2003 s86; SI 2004/1220 reg 8(2)",
            [new(Return, returns, advise), new(ReturnLate, late)], @case.Discharged(Matter.Return, returns));
    }

    private static void WarnOfTimeAway(in Case @case, Journey journey)
    {
        if (journey.Departs > @case.Today)
        {
            return;
        }

        for (var i = 0; i < @case.Facts.Away.Count; i++)
        {
            var away = @case.Facts.Away[i];
            if (away.Kind == AwayKind.Abroad && away.From <= (journey.Returns ?? DateOnly.MaxValue) && (away.To ?? DateOnly.MaxValue) >= journey.Departs)
            {
                return;
            }
        }

        @case.Warnings.Add(Forms.JourneyNotAway, journey.Departs);
    }
}
