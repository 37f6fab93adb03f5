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
        FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, at).Duties : [];
}
