using Vigil.Domain.People;

namespace Vigil.Domain.Notification;

/// <summary>Whether somebody is to be treated as subject to the notification requirements.</summary>
public static class SubjectToNotification
{
    /// <summary>Whether they are managed as such on a day, or have a period that runs.</summary>
    /// <param name="record">The record.</param>
    /// <param name="notification">What the law of notification says; none while the date of birth is not recorded.</param>
    /// <param name="day">The London date.</param>
    public static bool Is(PersonRecord record, NotificationAnswer? notification, DateOnly day) =>
        record.On<ManagementFact>(day).Any(held => held.Value.Kind == ManagementKind.RegisteredSexOffender) || notification?.Period.Kind is not (null or PeriodKind.None);
}
