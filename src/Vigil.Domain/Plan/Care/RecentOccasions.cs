using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan.Care;

/// <summary>
/// What is recorded of the last weeks after which people are known to be most likely to take their own lives: custody, court and
/// release. It only has somebody ask; for how many days is the force's policy.
/// </summary>
public static class RecentOccasions
{
    /// <summary>What happened within so many days, the latest first; nothing where a duty of care about suicide is open.</summary>
    public static IReadOnlyList<(CareOccasion After, string Words, DateOnly On)> Of(PersonRecord record, PlanPolicy policy, DateOnly day) =>
        CareDuties.Open(record, day).Any(held => held.Value.Kind == CareKind.Suicide) ? []
        : [.. All(record).Where(one => one.On <= day && one.On > day.AddDays(-policy.OccasionDays)).OrderByDescending(one => one.On)];

    private static IEnumerable<(CareOccasion, string, DateOnly On)> All(PersonRecord record)
    {
        foreach (var held in record.Of<StatusFact>().Where(held => held.Value.Kind is StatusKind.OnRemand or StatusKind.InPrison))
        {
            if (held.TrueFrom is { } from)
            {
                yield return (CareOccasion.Arrest, held.Value.Kind == StatusKind.OnRemand ? "On remand" : "In prison", from);
            }

            if (held.TrueTo is { } to)
            {
                yield return (CareOccasion.Release, "Out of custody", to);
            }
        }

        foreach (var held in record.Of<OutcomeFact>())
        {
            yield return (CareOccasion.Court, "Outcome at court", held.Value.Outcome.Date);
        }
    }
}
