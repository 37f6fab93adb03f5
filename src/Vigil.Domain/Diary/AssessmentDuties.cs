using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Diary;

/// <summary>When the assessment of risk is to be made, reviewed and looked at again after a significant change: force policy.</summary>
public static class AssessmentDuties
{
    private const string ReviewPolicy = "Force policy: review of assessments";
    private const string ChangePolicy = "Force policy: assessment after a significant change";

    private static readonly ReasonForm Never = new("Managed since {a}, and no ARMS assessment is recorded; the first is made within {n} days");
    private static readonly ReasonForm Set = new("The assessment of {a} said that it is reviewed by {b}");
    private static readonly ReasonForm Changed = new("Learned on {a}, after the assessment of {b}: {s}. It is looked at again within {n} days");

    /// <summary>The duties of assessment about a person on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, AssessingPolicy policy, DateOnly day)
    {
        var arms = record.Of<ArmsFact>().Where(held => held.TrueFrom <= day).ToList();
        return [.. First(record, arms, policy, day), .. Reviews(arms), .. AfterChanges(record, arms, policy, day)];
    }

    /// <summary>The significant changes since an assessment, by the day they were learned.</summary>
    public static IEnumerable<Held> ChangesSince(PersonRecord record, DateOnly assessed, DateOnly day) => record.Facts
        .Where(held => held.LearnedOn > assessed && held.LearnedOn <= day && !(held.TrueFrom <= assessed.AddYears(-1)) && IsSignificant(held))
        .OrderBy(held => held.LearnedOn);

    private static IEnumerable<Duty> First(PersonRecord record, List<Held<ArmsFact>> arms, AssessingPolicy policy, DateOnly day)
    {
        if (policy.FirstArmsDays > 0 && arms.Count == 0 && record.Latest<ManagementFact>(day) is { TrueFrom: { } since, Value.Kind: ManagementKind.RegisteredSexOffender }
            && record.Of<BirthFact>().LastOrDefault() is { Value: { Sex: Sex.Male } birth } && birth.Born.AddYears(18) <= day)
        {
            yield return ManagementDuties.Duty(DutyKind.AssessmentReview, since.AddDays(policy.FirstArmsDays), ReviewPolicy, new Reason(Never, since, number: policy.FirstArmsDays));
        }
    }

    private static IEnumerable<Duty> Reviews(List<Held<ArmsFact>> arms) => arms.Select((held, at) =>
        ManagementDuties.Duty(DutyKind.AssessmentReview, held.Value.ReviewOn, ReviewPolicy, new Reason(Set, held.TrueFrom!.Value, held.Value.ReviewOn))
            with { DischargedOn = at + 1 < arms.Count ? arms[at + 1].TrueFrom : null });

    private static IEnumerable<Duty> AfterChanges(PersonRecord record, List<Held<ArmsFact>> arms, AssessingPolicy policy, DateOnly day)
    {
        if (policy.ChangeReviewDays > 0 && arms.LastOrDefault() is { TrueFrom: { } assessed } && ChangesSince(record, assessed, day).FirstOrDefault() is { } first)
        {
            yield return ManagementDuties.Duty(
                DutyKind.ChangeReview, first.LearnedOn.AddDays(policy.ChangeReviewDays), ChangePolicy,
                new Reason(Changed, first.LearnedOn, assessed, policy.ChangeReviewDays, PersonWords.Noun(first.Value)));
        }
    }

    /// <summary>A new outcome, a household with a child, a partner, a home, or the beginning or end of custody.</summary>
    private static bool IsSignificant(Held held) => held.Value switch
    {
        OutcomeFact or HouseholdFact or RelationshipFact { Kind: RelationshipKind.Partner or RelationshipKind.ChildKnown } => held.TrueTo is null,
        AddressFact home => home.IsHome() && held.TrueTo is null,
        StatusFact { Kind: StatusKind.InPrison } => true,
        _ => false,
    };
}
