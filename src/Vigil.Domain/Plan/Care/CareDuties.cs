using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan.Care;

/// <summary>What an open duty of care asks: its actions by their last day, and a look at it on the day set.</summary>
public static class CareDuties
{
    private const string Policy = "Duty of care: Human Rights Act 1998, Convention article 2; force policy";

    // what is feared stands on no list of work: the person’s own pages say it
    private static readonly ReasonForm Review = new("A duty of care open since {a} is to be looked at again on {b}");
    private static readonly ReasonForm Act = new("Action {n} of the duty of care open since {a}, by {s}");

    /// <summary>Those open on a day, the gravest first.</summary>
    public static IEnumerable<Held<CareFact>> Open(PersonRecord record, DateOnly day) => record.On<CareFact>(day).Where(held => held.Value.EndedBecause is null).OrderBy(held => held.Value.Kind);

    /// <summary>The duties of a person's open duties of care on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, DateOnly day) => Open(record, day).SelectMany(held =>
    {
        var since = held.TrueFrom ?? held.LearnedOn;
        return held.Value.Actions
            .Select(action => PlanDuties.Owed(DutyKind.CareAction, action.DueOn, Policy, new Reason(Act, since, number: action.Number, subject: action.Owner)) with { DischargedOn = action.DoneOn })
            .Append(PlanDuties.Owed(DutyKind.CareReview, held.Value.ReviewOn, Policy, new Reason(Review, since, held.Value.ReviewOn)));
    });
}
