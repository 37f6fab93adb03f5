using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>
/// A qualifying period at premises not notified: 7 days, or two or more periods in any 12 months that make 7 days
/// (s84(1)(c), (6)); notified within 3 days beginning with the 7th.
/// </summary>
internal static class QualifyingStays
{
    private const int Qualifying = 7;

    private static readonly ReasonForm Opening = new("3 days beginning with the 7th day of staying at {s} within 12 months, {a}");
    private static readonly ReasonForm FirstOfSeven = new("the first of the 7 days is {a}");

    /// <summary>Adds a duty for each premises where a 7th day has come.</summary>
    public static void Add(in Case @case)
    {
        var stays = @case.Facts.Stays;
        if (stays.Count == 0)
        {
            return;
        }

        var sorted = new Stay[stays.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = stays[i];
        }

        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Premises, right.Premises) is var names && names != 0 ? names
            : left.From != right.From ? left.From.CompareTo(right.From) : left.To.CompareTo(right.To));
        var start = 0;
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || sorted[i].Premises != sorted[start].Premises)
            {
                AddOne(@case, sorted.AsSpan(start, i - start));
                start = i;
            }
        }
    }

    private static void AddOne(in Case @case, ReadOnlySpan<Stay> stays)
    {
        if (SeventhDay(stays, @case.Subject.From, @case.Today, out var first) is not { } seventh || !@case.Subject.On(seventh))
        {
            return;
        }

        var premises = stays[0].Premises;
        var count = DaysBeginningWith.Count(@case.Away, Changes.Days, seventh, new(Opening, seventh, subject: premises));
        if (first < @case.Subject.From)
        {
            @case.Warnings.Add(Forms.EarlyStays, @case.Subject.From, subject: premises);
        }

        WarnOfEarlyNotice(@case, first, seventh, premises);
        Reason[] because = [count.Because[0], new(FirstOfSeven, first), .. count.Because.AsSpan(1)];
        @case.Owe(DutyKind.QualifyingStayNotification, seventh, count.Advise, count.Late,
            count.Disregards ? "SOA 2003 s84(1)(c), s84(5), s84(6)" : "SOA 2003 s84(1)(c), s84(6)", because,
            @case.Discharged(Matter.Stay, seventh), count.Paused);
    }

    /// <summary>The first day, not before a day, that is the 7th within 12 months; days that stays share count once.</summary>
    internal static DateOnly? SeventhDay(ReadOnlySpan<Stay> stays, DateOnly from, DateOnly today, out DateOnly first)
    {
        Span<DateOnly> last7 = stackalloc DateOnly[Qualifying];
        var count = 0;
        first = default;
        var next = DateOnly.MinValue;
        foreach (var stay in stays)
        {
            var to = stay.To < today ? stay.To : today;
            for (var day = stay.From > next ? stay.From : next; day <= to; day = day.Plus(1))
            {
                last7[count++ % Qualifying] = day;
                next = day.Plus(1);
                if (count >= Qualifying && day >= from)
                {
                    first = last7[count % Qualifying];
                    if (first >= Days.FirstOfYearEnding(day))
                    {
                        return day;
                    }
                }

                if (day == DateOnly.MaxValue)
                {
                    break;
                }
            }
        }

        return null;
    }

    private static void WarnOfEarlyNotice(in Case @case, DateOnly first, DateOnly seventh, string premises)
    {
        foreach (var made in @case.Notifications)
        {
            if (made.Date >= first && made.Date < seventh && made.Matters != Made.Everything && made.Covers(Matter.Stay))
            {
                @case.Warnings.Add(Forms.StayNotifiedEarly, made.Date, seventh, subject: premises);
            }
        }
    }
}
