using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>A warning marker that stands is looked at again on the day set for it: an old one misleads whoever meets the person.</summary>
public static class WarningDuties
{
    private const string Policy = "Force policy: review of warning markers";
    private static readonly ReasonForm Due = new("The marker “{s}” is to be looked at again on {a}");

    /// <summary>The markers that stand on a day.</summary>
    public static IEnumerable<Held<WarningFact>> Standing(PersonRecord record, DateOnly day) =>
        record.On<WarningFact>(day).OrderBy(held => held.Value.Kind).ThenBy(held => held.TrueFrom);

    /// <summary>The markers that have ended by a day, the latest first.</summary>
    public static IEnumerable<Held<WarningFact>> Expired(PersonRecord record, DateOnly day) =>
        record.Of<WarningFact>().Where(held => held.TrueTo < day).OrderByDescending(held => held.TrueTo);

    /// <summary>A review for each that stands, unless it ends by itself before that.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, DateOnly day) => Standing(record, day)
        .Where(held => held.TrueTo is null || held.TrueTo > held.Value.ReviewOn)
        .Select(held => ManagementDuties.Duty(
            DutyKind.WarningReview, held.Value.ReviewOn, Policy, new Reason(Due, held.Value.ReviewOn, subject: LifeWords.Of(held.Value.Kind))));
}
