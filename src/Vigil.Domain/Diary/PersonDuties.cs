using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Visits;

namespace Vigil.Domain.Diary;

/// <summary>Every duty about one person, gathered from the rooms that derive them.</summary>
public static class PersonDuties
{
    /// <summary>Applies every room's rules to one record.</summary>
    public static IReadOnlyList<Duty> Of(PersonRecord record, ManagedPolicy policy, Moment at) =>
        Of(record, FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, at) : null, policy, at.Day);

    /// <summary>Applies every room's rules to one record on which those of notification were applied before.</summary>
    /// <param name="record">The record.</param>
    /// <param name="notification">What the law of notification says; none while the date of birth is not recorded.</param>
    /// <param name="policy">The force's policy on reviewing and ending management.</param>
    /// <param name="day">The London date.</param>
    public static IReadOnlyList<Duty> Of(PersonRecord record, NotificationAnswer? notification, ManagedPolicy policy, DateOnly day)
    {
        var statuses = record.On<StatusFact>(day).Select(status => status.Value.Kind).ToList();
        if (statuses.Contains(StatusKind.Ended))
        {
            return [];
        }

        var ending = EndingDuties.Of(record, notification?.Period, policy, day);
        return statuses.Contains(StatusKind.Deceased)
            ? [.. ending]
            :
            [
                .. Notification(record, notification, day), .. Announced.Duties(record), .. ManagementDuties.Of(record, day), .. WarningDuties.Of(record, day),
                .. AssessmentDuties.Of(record, policy.Assessing, day), .. CountersignatureDuties.Of(record, policy.Assessing, day),
                .. PlanDuties.Of(record, policy.Plan, day), .. CareDuties.Of(record, day),
                .. VisitDuties.Of(record, policy.Visits, Visits(record, policy, day), day),
                .. SupervisionDuties.Of(record, policy.Supervising, day), .. ending,
            ];
    }

    /// <summary>How often a person is to be visited, and what says so; none where nothing does.</summary>
    public static VisitsSet? Visits(PersonRecord record, ManagedPolicy policy, DateOnly day) => Plans.Visits(record, policy.Plan, day);

    /// <summary>What the law of notification asks; once a review has ended the requirements, no more than what was done or late before.</summary>
    private static IEnumerable<Duty> Notification(PersonRecord record, NotificationAnswer? notification, DateOnly day) =>
        EndingDuties.Ground(record, notification?.Period, day) is (EndingGround.ReviewCeased, var since)
            ? (notification?.Duties ?? []).Where(duty => duty.DischargedOn is not null || duty.LateAfter.Day < since)
            : notification?.Duties ?? [];
}
