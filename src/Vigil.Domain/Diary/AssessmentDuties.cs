using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Diary;

/// <summary>When the assessment of risk is to be made, reviewed and looked at again after a significant change: force policy.</summary>
public static class AssessmentDuties
{
    private const string ReviewPolicy = "Force policy: review of assessments";
    private const string ChangePolicy = "Force policy: assessment after a significant change";
    private const string ReductionPolicy = "Force policy: the five-year reduction is looked at, never applied by itself";

    private static readonly ReasonForm Never = new("Managed since {a}, and no ARMS assessment is recorded; the first is made within {n} days");
    private static readonly ReasonForm Set = new("The {s} of {a} said that it is reviewed by {b}");
    private static readonly ReasonForm FiveYears = new("From {a} the band of the sexual reoffending score of {b} might be one lower, five years without an offence; it is calculated again within {n} days");
    private static readonly ReasonForm Changed = new("Learned on {a}, after the assessment of {b}: {s}. It is looked at again within {n} days");

    /// <summary>The duties of assessment about a person on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, AssessingPolicy policy, DateOnly day)
    {
        var arms = record.Of<ArmsFact>().Where(held => held.TrueFrom <= day).ToList();
        return [.. First(record, arms, policy, day), .. Reviews(arms), .. Recorded(record, day), .. AfterChanges(record, arms, policy, day), .. Reduction(record, policy, day)];
    }

    /// <summary>The significant changes since an assessment, by the day they were learned.</summary>
    public static IEnumerable<Held> ChangesSince(PersonRecord record, DateOnly assessed, DateOnly day) => record.Facts
        .Where(held => held.LearnedOn > assessed && held.LearnedOn <= day && !(held.TrueFrom <= assessed.AddYears(-1)) && IsSignificant(held.Value, held.TrueTo))
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
        Review(held.Value, held.TrueFrom!.Value, held.Value.ReviewOn, at + 1 < arms.Count ? arms[at + 1].TrueFrom : null));

    /// <summary>Of each instrument, whatever its name was, a review for every assessment that set one.</summary>
    private static IEnumerable<Duty> Recorded(PersonRecord record, DateOnly day) => record.Of<RecordedFact>().Where(held => held.TrueFrom <= day)
        .GroupBy(held => (Catalogue.Of(held.Value.Generation) is { Instrument: { Named: false } known } ? known.Code : held.Value.Name))
        .SelectMany(of => of.Select((held, at) => (held, Next: of.ElementAtOrDefault(at + 1)?.TrueFrom)))
        .Where(pair => pair.held.Value.ReviewOn is not null).Select(pair => Review(pair.held.Value, pair.held.TrueFrom!.Value, pair.held.Value.ReviewOn!.Value, pair.Next));

    private static Duty Review(AssessedFact assessment, DateOnly assessed, DateOnly reviewOn, DateOnly? done) =>
        ManagementDuties.Duty(DutyKind.AssessmentReview, reviewOn, ReviewPolicy, new Reason(Set, assessed, reviewOn, subject: assessment.Noun())) with { DischargedOn = done };

    /// <summary>
    /// The day on which five years without an offence may lower a band: somebody calculates again and judges. A calculation before that day
    /// does not discharge it, and neither does one on it or after it until a judgement rests on it.
    /// </summary>
    private static IEnumerable<Duty> Reduction(PersonRecord record, AssessingPolicy policy, DateOnly day)
    {
        if (Assessments.Calculation(record) is not { TrueFrom: { } calculated } held || calculated > day || held.Value.Of(Predictor.DirectContactSexual)?.Reduction is not { } reduction)
        {
            return [];
        }

        var due = (reduction.ReviewOn > calculated ? reduction.ReviewOn : calculated).AddDays(policy.ReductionDays);
        var judged = record.Of<RiskFact>().FirstOrDefault(level => level.TrueFrom >= reduction.ReviewOn && level.Value.Judged?.RestsOn.Contains(held.FactId) == true);
        return [ManagementDuties.Duty(DutyKind.ReductionReview, due, ReductionPolicy, new Reason(FiveYears, reduction.ReviewOn, calculated, policy.ReductionDays)) with { DischargedOn = judged?.TrueFrom }];
    }

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
    /// <param name="fact">What was learned.</param>
    /// <param name="to">Its last day; none while it lasts.</param>
    public static bool IsSignificant(Fact fact, DateOnly? to) => fact switch
    {
        OutcomeFact or HouseholdFact or RelationshipFact { Kind: RelationshipKind.Partner or RelationshipKind.ChildKnown } => to is null,
        AddressFact home => home.IsHome() && to is null,
        StatusFact { Kind: StatusKind.InPrison } => true,
        _ => false,
    };
}
