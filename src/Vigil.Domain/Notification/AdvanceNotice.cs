using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Whether an advance notice holds for an event.</summary>
internal enum Holds
{
    /// <summary>It does not.</summary>
    No,
    /// <summary>It does.</summary>
    Yes,
    /// <summary>It depends on whether the day of release or return counts.</summary>
    OnOneReading,
}

/// <summary>
/// Advance notice of a change with an expected date D (s84(2)): it holds if the event comes no more than 2 days before D
/// (s84(3)) and before the end of 3 days beginning with D (s84(4)), time away disregarded (s84(5)).
/// </summary>
/// <param name="Given">The day of the notice, where it is known.</param>
/// <param name="Expected">D.</param>
internal readonly record struct AdvanceNotice(DateOnly? Given, DateOnly Expected)
{
    private const int DaysBefore = 2;
    private const int DaysFrom = 3;

    /// <summary>The notice that a change carries, if it is one that s84(2) allows and that was given by the moment.</summary>
    public static AdvanceNotice? Of(in Case @case, Change change)
    {
        if (change.AdvanceNoticeGiven is null && change.AdvanceDate is null)
        {
            return null;
        }

        if (change.AdvanceNoticeGiven > @case.Today)
        {
            return null;
        }

        if (change.AdvanceDate is not { } expected)
        {
            @case.Warnings.Add(Forms.NoticeWithoutDate, change.AdvanceNoticeGiven!.Value);
            return null;
        }

        if (change.Kind == Matter.Release)
        {
            @case.Warnings.Add(Forms.ReleaseAhead, expected);
            return null;
        }

        if (change.AdvanceNoticeGiven is null)
        {
            @case.Warnings.Add(Forms.DateWithoutNotice, expected);
        }
        else if (change.On <= @case.Today && change.AdvanceNoticeGiven > change.On)
        {
            @case.Warnings.Add(Forms.NoticeAfterChange, change.On.Value, change.AdvanceNoticeGiven.Value);
            return null;
        }

        return new(change.AdvanceNoticeGiven, expected);
    }

    /// <summary>The last day for the event on a reading; none where it cannot come while the person is away.</summary>
    public DateOnly? WindowEnds(in Case @case, Reading reading) => @case.Away.Nth(DaysFrom, Expected, reading);

    /// <summary>Whether the notice holds for an event on a day.</summary>
    public Holds HoldsFor(in Case @case, DateOnly on)
    {
        if (on < Expected.Plus(-DaysBefore))
        {
            return Holds.No;
        }

        var strictly = WindowEnds(@case, Reading.Strictest) is not { } strict || on <= strict;
        var generously = WindowEnds(@case, Reading.MostGenerous) is not { } generous || on <= generous;
        return strictly ? Holds.Yes : generously ? Holds.OnOneReading : Holds.No;
    }
}
