using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>The event of an advance notice did not come: report it within 6 days beginning with the expected date (s84(4)(b)), time away disregarded (s84(5)).</summary>
internal static class NonOccurrence
{
    private const int Days = 6;

    private static readonly ReasonForm Opening = new("{n} days beginning with the expected date {a}: nothing happened within 3 days beginning with it");

    /// <summary>Adds the report once the 3 days have gone by without the event.</summary>
    public static void Add(in Case @case, Change change, AdvanceNotice notice)
    {
        var happened = change.On is { } day && day <= @case.Today ? day : (DateOnly?)null;
        if (!@case.Subject.On(notice.Expected)
            || notice.WindowEnds(@case, Reading.Strictest) is not { } window
            || (happened is null ? @case.Today <= window : happened <= window))
        {
            return;
        }

        var onOneReading = happened is { } on && notice.HoldsFor(@case, on) == Holds.OnOneReading;
        var count = DaysBeginningWith.Count(@case.Away, Days, notice.Expected, new(Opening, notice.Expected, number: Days));
        @case.Owe(DutyKind.NonOccurrenceReport, notice.Expected, count.Advise, onOneReading ? Deadline.Open : count.Late,
            count.Disregards ? "SOA 2003 s84(4)(b), s84(5)" : "SOA 2003 s84(4)(b)", count.Because,
            @case.Discharged(change.Kind, notice.Expected), count.Paused);
    }
}
