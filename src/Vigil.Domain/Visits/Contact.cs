using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Where a person was seen.</summary>
public enum ContactKind
{
    /// <summary>At a home visit.</summary>
    Visit,
    /// <summary>At a police station, notifying.</summary>
    Station,
}

/// <summary>When and where a person was last seen. Its clock is not that of visits: an attempt does not set it back.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Where.</param>
public readonly record struct Contact(DateOnly On, ContactKind Kind)
{
    /// <summary>The last contact by a day; none where none is recorded.</summary>
    public static Contact? Last(PersonRecord record, DateOnly day)
    {
        Contact? last = null;
        foreach (var seen in record.Of<VisitFact>().Where(held => !held.Value.Visit.Failed).Select(held => new Contact(held.Value.Visit.On, ContactKind.Visit))
            .Concat(record.Of<NotificationFact>().Select(held => new Contact(held.Value.Made.Date, ContactKind.Station))))
        {
            if (seen.On <= day && (last is not { } before || seen.On > before.On))
            {
                last = seen;
            }
        }

        return last;
    }

    /// <summary>How many days ago on a day.</summary>
    public int DaysAgo(DateOnly day) => day.DayNumber - On.DayNumber;
}

/// <summary>What the visits on a record say together.</summary>
public static class VisitHistory
{
    /// <summary>All visits by a day, the latest first.</summary>
    public static IEnumerable<Held<VisitFact>> Of(PersonRecord record, DateOnly day) => record.Of<VisitFact>()
        .Where(held => held.Value.Visit.On <= day).OrderByDescending(held => held.Value.Visit.On).ThenByDescending(held => held.Value.Visit.At);

    /// <summary>The latest visit at which the person was seen.</summary>
    public static Held<VisitFact>? LastSeen(PersonRecord record, DateOnly day) => Of(record, day).FirstOrDefault(held => !held.Value.Visit.Failed);

    /// <summary>The visits that failed since the person was last seen at home, the latest first. Being seen at a station does not open a door.</summary>
    public static IReadOnlyList<Held<VisitFact>> FailedSince(PersonRecord record, DateOnly day) => [.. Of(record, day).TakeWhile(held => held.Value.Visit.Failed)];
}
