using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>A run of time away made of times away that touch.</summary>
/// <param name="From">The day of going: it does not count.</param>
/// <param name="To">The day of return; none while it has not come.</param>
/// <param name="Kind">Of what kind.</param>
/// <param name="Mixed">Whether times of other kinds are merged in it.</param>
internal readonly record struct Stretch(DateOnly From, DateOnly? To, AwayKind Kind, bool Mixed)
{
    /// <summary>The last day that is disregarded; the day of return counts on the strictest reading and not on the most generous (s83(6) does not say).</summary>
    public DateOnly LastDisregarded(Reading reading) => To is not { } to ? DateOnly.MaxValue : reading == Reading.Strictest ? to.Plus(-1) : to;

    /// <summary>Whether a day is disregarded.</summary>
    public bool Disregards(DateOnly day, Reading reading) => day >= From && day <= LastDisregarded(reading);
}

/// <summary>The disregarded time of one person (s83(6), s84(5), s85(4)), merged where it touches, in order.</summary>
/// <param name="stretches">The runs.</param>
internal readonly ref struct TimeAway(ReadOnlySpan<Stretch> stretches)
{
    /// <summary>The runs.</summary>
    public ReadOnlySpan<Stretch> Stretches { get; } = stretches;

    /// <summary>The last of n days beginning with a day, counting only days that are not disregarded; none where it cannot come while the person is away.</summary>
    public DateOnly? Nth(int n, DateOnly first, Reading reading)
    {
        var day = first;
        foreach (var stretch in Stretches)
        {
            var last = stretch.LastDisregarded(reading);
            if (last < day)
            {
                continue;
            }

            var free = stretch.From.DayNumber - day.DayNumber;
            if (free >= n)
            {
                break;
            }

            if (stretch.To is null)
            {
                return null;
            }

            n -= Math.Max(free, 0);
            day = last.Plus(1);
        }

        return day.Plus(n - 1);
    }

    /// <summary>The run that disregards a day, if there is one.</summary>
    public Stretch? On(DateOnly day, Reading reading)
    {
        foreach (var stretch in Stretches)
        {
            if (stretch.Disregards(day, reading))
            {
                return stretch;
            }
        }

        return null;
    }

    /// <summary>Gathers the times away that began by a day into runs, written into a span of at least as many places.</summary>
    public static int Gather(IReadOnlyList<Away> away, DateOnly today, Span<Stretch> into)
    {
        var count = 0;
        for (var i = 0; i < away.Count; i++)
        {
            var one = away[i];
            if (one.From <= today && one.Kind != AwayKind.HospitalOther)
            {
                into[count++] = new(one.From, one.To < one.From ? one.From : one.To, one.Kind, false);
            }
        }

        var found = into[..count];
        found.Sort(static (left, right) => left.From != right.From ? left.From.CompareTo(right.From) : Nullable.Compare(left.To, right.To));
        var runs = 0;
        foreach (var stretch in found)
        {
            // touching is sharing a day: released and going again on the same day is one time away
            if (runs > 0 && (into[runs - 1].To is not { } end || stretch.From <= end))
            {
                into[runs - 1] = Merge(into[runs - 1], stretch);
            }
            else
            {
                into[runs++] = stretch;
            }
        }

        return runs;
    }

    private static Stretch Merge(Stretch earlier, Stretch later)
    {
        var longer = earlier.To is null ? earlier : later.To is null || later.To > earlier.To ? later : earlier;
        return new(earlier.From, longer.To, longer.Kind, earlier.Mixed || later.Mixed || earlier.Kind != later.Kind);
    }
}
