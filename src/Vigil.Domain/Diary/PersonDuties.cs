using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>Every duty about one person, gathered from the rooms that derive them.</summary>
public static class PersonDuties
{
    /// <summary>Applies every room's rules to one record.</summary>
    public static IReadOnlyList<Duty> Of(PersonRecord record, Moment at) =>
        Of(record, FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, at) : null);

    /// <summary>Applies every room's rules to one record on which those of notification were applied before.</summary>
    /// <param name="record">The record.</param>
    /// <param name="notification">What the law of notification says; none while the date of birth is not recorded.</param>
    public static IReadOnlyList<Duty> Of(PersonRecord record, NotificationAnswer? notification) =>
        [.. notification?.Duties ?? [], .. Announced.Duties(record)];
}
