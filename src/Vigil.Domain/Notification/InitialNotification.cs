using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Initial notification: within 3 days beginning with the relevant date (s83(1)), time away disregarded (s83(6)).</summary>
internal static class InitialNotification
{
    /// <summary>How many days, beginning with the relevant date.</summary>
    public const int Days = 3;

    private static readonly ReasonForm Convicted = new("3 days beginning with the relevant date {a}");
    private static readonly ReasonForm Served = new("3 days beginning with the day of service of the order {a}");

    /// <summary>Adds a duty for each relevant date that brings one.</summary>
    public static void Add(in Case @case)
    {
        var bases = @case.Subject.Bases;
        for (var i = 0; i < bases.Length; i++)
        {
            var basis = bases[i];
            var repeated = i > 0 && bases[i - 1].Start == basis.Start;
            if (repeated || (basis.Kind == BasisKind.Order && IsCovered(bases[..i], basis.Start)))
            {
                continue;
            }

            var order = basis.Kind == BasisKind.Order;
            var count = DaysBeginningWith.Count(@case.Away, Days, basis.Start, new(order ? Served : Convicted, basis.Start));
            if (!IsExcused(@case, bases[..i], basis.Start, count))
            {
                @case.Owe(DutyKind.InitialNotification, basis.Start, count.Advise, basis.IsCertain ? count.Late : Deadline.Open,
                    (order, count.Disregards) switch
                    {
                        (false, false) => "SOA 2003 s83(1)",
                        (false, true) => "SOA 2003 s83(1), s83(6)",
                        (true, false) => "SOA 2003 s83(1), s103G",
                        (true, true) => "SOA 2003 s83(1), s83(6), s103G",
                    },
                    count.Because, Discharged(@case, basis.Start, count.Late), count.Paused);
            }
        }
    }

    /// <summary>s83(2): already subject, initial notification already made, and subject throughout the 3 days.</summary>
    private static bool IsExcused(in Case @case, ReadOnlySpan<Basis> earlier, DateOnly relevant, in DaysBeginningWith count)
    {
        var since = DateOnly.MaxValue;
        DateOnly? until = DateOnly.MinValue;
        foreach (var basis in earlier)
        {
            if (basis.IsCertain && basis.Start < relevant)
            {
                since = basis.Start < since ? basis.Start : since;
                until = until is null || basis.End is null ? null : basis.End > until ? basis.End : until;
            }
        }

        if (until < relevant || (until is not null && (count.Late.IsOpen || until < count.Late.Day)))
        {
            return false;
        }

        foreach (var made in @case.Notifications)
        {
            if (made.Date >= since && made.Date < relevant)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCovered(ReadOnlySpan<Basis> earlier, DateOnly day)
    {
        foreach (var basis in earlier)
        {
            if (basis.IsCertain && basis.Covers(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Any notification on or after the relevant date; one under section 84 or 85 implies that the initial one was made.</summary>
    private static DateOnly? Discharged(in Case @case, DateOnly relevant, Deadline late)
    {
        foreach (var made in @case.Notifications)
        {
            if (made.Date >= relevant)
            {
                if (made.Section == NotificationSection.S83)
                {
                    return made.Date;
                }

                @case.Warnings.Add(Forms.InitialImplied, relevant, made.Date);
                return made.Date <= late.Day ? made.Date : late.Day;
            }
        }

        return null;
    }
}
