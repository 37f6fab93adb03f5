using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>One person's facts at one moment, made ready for the rules, and the duties found so far.</summary>
internal readonly ref struct Case
{
    /// <summary>The facts.</summary>
    public required NotificationFacts Facts { get; init; }

    /// <summary>The moment asked for.</summary>
    public required Moment At { get; init; }

    /// <summary>Whether and how long the person is subject.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Disregarded time.</summary>
    public required TimeAway Away { get; init; }

    /// <summary>Notifications made by the moment, in order.</summary>
    public required ReadOnlySpan<Made> Notifications { get; init; }

    /// <summary>The duties found.</summary>
    public required List<Duty> Duties { get; init; }

    /// <summary>The warnings found.</summary>
    public required Warnings Warnings { get; init; }

    /// <summary>The moment's day: facts dated after it are not known.</summary>
    public DateOnly Today => At.Day;

    /// <summary>The first notification on or after a day that covers a matter, if there is one.</summary>
    public DateOnly? Discharged(Matter matter, DateOnly from)
    {
        foreach (var made in Notifications)
        {
            if (made.Date >= from && made.Covers(matter))
            {
                return made.Date;
            }
        }

        return null;
    }

    /// <summary>Adds a duty of the person; under a parental direction it is the parent's (s89).</summary>
    public void Owe(
        DutyKind kind, DateOnly arises, Deadline advise, Deadline late, string provision, Reason[] because, DateOnly? discharged = null, IReadOnlyList<DaySpan>? paused = null) =>
        Duties.Add(new()
        {
            Kind = kind,
            OwedBy = ParentalDirection.OwedBy(Facts, advise),
            AdviseBy = advise,
            // while it is not known whether the person is subject at all, nothing is late
            LateAfter = !Subject.CertainlyOn(arises) ? Deadline.Open : late.CompareTo(advise) < 0 ? advise : late,
            Provision = provision,
            Because = because,
            DischargedOn = discharged,
            PausedDuring = paused ?? [],
        });
}
