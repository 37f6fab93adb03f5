using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;

namespace Vigil.Domain.Diary;

/// <summary>
/// Supervision as duties, all of it force policy: a record that was drawn is checked, management is reviewed, other bodies are
/// asked and reminded, and what a supervisor had to be put right is put right.
/// </summary>
public static class SupervisionDuties
{
    private const string DipPolicy = "Force policy: dip-sampling";
    private const string ReviewPolicy = "Force policy: supervisors’ reviews";
    private const string CheckPolicy = "Force policy: asking other bodies";
    private const string ActionPolicy = "Force policy: what supervision finds is put right";

    private static readonly ReasonForm Drawn = new("Drawn by chance on {a} with the number {n}; a supervisor checks it by {b}");
    private static readonly ReasonForm Set = new("{s}. Set on {a}, to be done by {b}");

    private static readonly ReasonForm NeverReviewed = new("Managed since {a}, and no review by a supervisor is recorded; the first is held within {n} months");
    private static readonly ReasonForm NextReview = new("The review of {a} said that the next is on {b}");
    private static readonly ReasonForm NeverAsked = new("Managed since {a}, and no check with other bodies is recorded; the first is made within {n} months");
    private static readonly ReasonForm AskedBefore = new("Other bodies were last asked on {a}; at this level they are asked again within {n} months");
    private static readonly ReasonForm Silent = new("Asked on {a} and did not answer: {s}. To be reminded by {b}");

    /// <summary>The duties of supervision about a person on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, SupervisionPolicy policy, DateOnly day) =>
        [.. Dips(record), .. Actions(record), .. Reviews(record, policy, day), .. Asking(record, policy, day), .. Chasing(record, policy, day)];

    private static IEnumerable<Duty> Reviews(PersonRecord record, SupervisionPolicy policy, DateOnly day)
    {
        var held = record.Of<SupervisorReviewFact>().Where(one => one.TrueFrom <= day).ToList();
        foreach (var (review, at) in held.Select((review, at) => (review, at)))
        {
            if (review.Value.NextOn is { } next)
            {
                yield return ManagementDuties.Duty(DutyKind.SupervisorReview, next, ReviewPolicy, new Reason(NextReview, review.TrueFrom!.Value, next))
                    with { DischargedOn = at + 1 < held.Count ? held[at + 1].TrueFrom : null };
            }
        }

        if (held.Count == 0 && Since(record, day) is { } since && policy.ReviewMonths.Of(RiskLevels.On(record, day).Counts) is > 0 and var months)
        {
            yield return ManagementDuties.Duty(DutyKind.SupervisorReview, since.AddMonths(months), ReviewPolicy, new Reason(NeverReviewed, since, number: months));
        }
    }

    private static IEnumerable<Duty> Asking(PersonRecord record, SupervisionPolicy policy, DateOnly day)
    {
        if (policy.CheckMonths.Of(RiskLevels.On(record, day).Counts) is > 0 and var months)
        {
            if (AgencyChecks.Of(record, day).FirstOrDefault() is { TrueFrom: { } asked })
            {
                yield return ManagementDuties.Duty(DutyKind.AgencyCheck, asked.AddMonths(months), CheckPolicy, new Reason(AskedBefore, asked, number: months));
            }
            else if (Since(record, day) is { } since)
            {
                yield return ManagementDuties.Duty(DutyKind.AgencyCheck, since.AddMonths(months), CheckPolicy, new Reason(NeverAsked, since, number: months));
            }
        }
    }

    /// <summary>One duty a check while a source of it is waited for: reminding them is one piece of work.</summary>
    private static IEnumerable<Duty> Chasing(PersonRecord record, SupervisionPolicy policy, DateOnly day)
    {
        foreach (var held in AgencyChecks.Of(record, day))
        {
            var waited = held.Value.Waited().ToList();
            if (waited.Count > 0)
            {
                var by = waited.Min(source => AgencyChecks.ChaseBy(held.Value, source, policy.ChaseDays));
                yield return ManagementDuties.Duty(
                    DutyKind.SourceAnswer, by, CheckPolicy, new Reason(Silent, held.TrueFrom!.Value, by, subject: string.Join(", ", waited.Select(source => source.Source))));
            }
        }
    }

    /// <summary>Since when somebody here could have done it: since the person is managed, but not before that was known.</summary>
    private static DateOnly? Since(PersonRecord record, DateOnly day) =>
        record.Latest<ManagementFact>(day) is { } managed ? managed.TrueFrom > managed.LearnedOn ? managed.TrueFrom : managed.LearnedOn : null;

    private static IEnumerable<Duty> Dips(PersonRecord record) => record.Of<DipCheckFact>().Select(held =>
        ManagementDuties.Duty(DutyKind.DipCheck, held.Value.CheckBy, DipPolicy, new Reason(Drawn, held.TrueFrom!.Value, held.Value.CheckBy, held.Value.Seed))
            with { DischargedOn = held.Value.Result?.On });

    private static IEnumerable<Duty> Actions(PersonRecord record) => record.Of<SupervisorActionFact>().Select(held =>
        ManagementDuties.Duty(
            DutyKind.SupervisorAction, held.Value.DueOn, ActionPolicy,
            new Reason(Set, held.TrueFrom!.Value, held.Value.DueOn, subject: $"{held.Value.Owner}: {held.Value.What}, after the {held.Value.Arose}"))
            with { DischargedOn = held.Value.Settled?.On });
}
