using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Domain.Visits;

/// <summary>When a person is to be visited, and what is to be decided about visits: by the plan, otherwise force policy.</summary>
public static class VisitDuties
{
    private const string ByPlan = "Risk management plan: home visits (College of Policing APP; NPCC 2017)";
    private const string ByTemplate = "Force policy: template of home visits by level, used where no plan sets them";
    private const string Failures = "Force policy: failed visits";
    private const string Rotation = "Force policy: how long one manager stays with one person";

    private static readonly ReasonForm SeenByPlan = new("Last seen at home on {a}; the plan signed on {b} sets a visit every {n} days");
    private static readonly ReasonForm NeverByPlan = new("No visit at which the person was seen is recorded; the record began on {a}, and the plan signed on {b} sets a visit every {n} days");
    private static readonly ReasonForm SeenByTemplate = new("Last seen at home on {a}; no plan sets visits, and the force’s template for the level says every {n} days");
    private static readonly ReasonForm NeverByTemplate = new("No visit at which the person was seen is recorded; the record began on {a}, no plan sets visits, and the force’s template for the level says every {n} days");
    private static readonly ReasonForm Back = new("Back since {a}; whoever comes back is visited within {n} days");
    private static readonly ReasonForm Woken = new("Managed without visits until {a}: {s}; a visit and a review follow within {n} days");
    private static readonly ReasonForm Failed = new("{n} visits have failed since the person was last seen at home and nothing is under way; the force’s limit was reached on {a}, and what follows is decided by {b}");
    private static readonly ReasonForm FollowUp = new("Begun on {a}, due on {b}, with {s}");
    private static readonly ReasonForm Reviewed = new("Managed without visits since {a}; the next review was set for {b}");
    private static readonly ReasonForm Long = new("With the same manager since {a}; after {n} months a supervisor looks whether that is still right");
    private static readonly ReasonForm Kept = new("Decided on {a} that the manager stays, and to look again on {b}");

    /// <summary>Everything owed about visits on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="policy">The force's policy on visits.</param>
    /// <param name="often">How often, and what says so; none where neither a plan nor a template does.</param>
    /// <param name="day">The London date.</param>
    public static IEnumerable<Duty> Of(PersonRecord record, VisitPolicy policy, VisitsSet? often, DateOnly day)
    {
        var reactive = Reactive.On(record, day);
        return [.. Next(record, policy, often, reactive, day), .. Decide(record, policy, day), .. FollowUps.Open(record, day).Select(Following), .. Review(policy, reactive), .. Rotate(record, policy, day)];
    }

    /// <summary>The next visit: counted from the last at which the person was seen, whatever was tried since. None while nobody can be at home.</summary>
    private static IEnumerable<Duty> Next(PersonRecord record, VisitPolicy policy, VisitsSet? often, ReactiveState? reactive, DateOnly day)
    {
        if (reactive is { Active: true } || Liberty.AwayOn(record, day) is not null || often is null)
        {
            yield break;
        }

        var seen = VisitHistory.LastSeen(record, day)?.Value.Visit.On;
        var provision = often.FromTemplate ? ByTemplate : ByPlan;
        if (reactive is { Trigger: { } trigger, On: var woken } && !(seen >= woken))
        {
            yield return Duty(DutyKind.HomeVisit, woken.AddDays(policy.TriggerDays), Reactive.Policy, new Reason(Woken, woken, number: policy.TriggerDays, subject: trigger));
            yield break;
        }

        if (Liberty.BackSince(record, day) is { } back && !(seen > back))
        {
            yield return Duty(DutyKind.HomeVisit, back.AddDays(policy.ReturnDays), provision, new Reason(Back, back, number: policy.ReturnDays));
            yield break;
        }

        var from = seen ?? record.Facts.Select(held => held.LearnedOn).DefaultIfEmpty(day).Min();
        var form = (often.Since, seen) switch
        {
            (not null, not null) => SeenByPlan,
            (not null, null) => NeverByPlan,
            (null, not null) => SeenByTemplate,
            (null, null) => NeverByTemplate,
        };
        yield return Duty(DutyKind.HomeVisit, from.AddDays(often.Frequency.Days), provision, new Reason(form, from, often.Since ?? default, often.Frequency.Days));
    }

    private static IEnumerable<Duty> Decide(PersonRecord record, VisitPolicy policy, DateOnly day)
    {
        if (Liberty.AwayOn(record, day) is null && FollowUps.Undecided(record, policy, day) is { } failed)
        {
            var (on, by) = (failed.Value.Visit.On, failed.Value.Visit.On.AddDays(policy.DecideDays));
            yield return Duty(DutyKind.FailedVisits, by, Failures, new Reason(Failed, on, by, VisitHistory.FailedSince(record, day).Count));
        }
    }

    /// <summary>What is owed of a follow-up that is under way.</summary>
    public static Duty Following(Held<FollowUpFact> held) => Duty(
        held.Value.Kind switch
        {
            FollowUpKind.Warrant => DutyKind.WarrantApplication,
            FollowUpKind.ArrestEnquiry => DutyKind.ArrestEnquiry,
            FollowUpKind.LocateTrace => DutyKind.LocateTrace,
        },
        held.Value.DueOn, Failures, new Reason(FollowUp, held.TrueFrom ?? held.LearnedOn, held.Value.DueOn, subject: held.Value.OwnerName));

    private static IEnumerable<Duty> Review(VisitPolicy policy, ReactiveState? reactive) => reactive switch
    {
        null => [],
        { Trigger: { } trigger } => [Duty(DutyKind.ReactiveReview, reactive.On.AddDays(policy.TriggerDays), Reactive.Policy, new Reason(Woken, reactive.On, number: policy.TriggerDays, subject: trigger))],
        { Held: var held } => [Duty(DutyKind.ReactiveReview, held.Value.ReviewOn, Reactive.Policy, new Reason(Reviewed, held.TrueFrom ?? held.LearnedOn, held.Value.ReviewOn))],
    };

    private static IEnumerable<Duty> Rotate(PersonRecord record, VisitPolicy policy, DateOnly day)
    {
        if (policy.RotationMonths == 0 || Tenure(record, day) is not (var manager, { } since))
        {
            return [];
        }

        return record.Of<RotationKeptFact>().LastOrDefault(held => held.Value.ManagerId == manager && held.TrueFrom >= since) is { } kept
            ? [Duty(DutyKind.ManagerRotation, kept.Value.NextOn, Rotation, new Reason(Kept, kept.TrueFrom!.Value, kept.Value.NextOn))]
            : [Duty(DutyKind.ManagerRotation, since.AddMonths(policy.RotationMonths), Rotation, new Reason(Long, since, number: policy.RotationMonths))];
    }

    /// <summary>Who manages the person on a day, and since when without a break, whoever supervised it.</summary>
    public static (Guid Manager, DateOnly? Since)? Tenure(PersonRecord record, DateOnly day)
    {
        var allocations = record.Of<AllocationFact>().Where(held => held.TrueFrom is null || held.TrueFrom <= day).Reverse().ToList();
        return allocations.Count == 0
            ? null
            : (allocations[0].Value.ManagerId, allocations.TakeWhile(held => held.Value.ManagerId == allocations[0].Value.ManagerId).Last().TrueFrom);
    }

    private static Duty Duty(DutyKind kind, DateOnly by, string provision, Reason because) => new()
    {
        Kind = kind, OwedBy = OwedBy.Police, AdviseBy = new(by), LateAfter = new(by), Provision = provision, Because = [because],
    };
}
