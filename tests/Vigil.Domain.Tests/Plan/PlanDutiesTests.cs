using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using static Vigil.Domain.Tests.Plan.PlanExamples;

namespace Vigil.Domain.Tests.Plan;

public sealed class PlanDutiesTests
{
    [Fact]
    public void Each_action_of_the_plan_in_force_is_owed_by_its_day_and_so_are_the_review_and_the_next_visit()
    {
        var duties = Of(Signed(1, Whole, new(2026, 11, 1)));

        duties.Select(duty => (duty.Kind, duty.OwedBy, duty.LateAfter.Day, duty.DischargedOn)).ShouldBe(
            [(DutyKind.PlanAction, OwedBy.Police, new(2026, 12, 10), null), (DutyKind.PlanReview, OwedBy.Police, new(2027, 3, 1), null), (DutyKind.HomeVisit, OwedBy.Police, new DateOnly(2026, 12, 16), null)]);
        duties[0].Because.Single().InWords().ShouldBe("Action 1 of the plan signed on 1 November 2026: Look at the declared telephone, by A. Officer");
    }

    [Fact]
    public void An_outcome_discharges_its_action_and_no_other()
    {
        var plan = Signed(1, Whole with { Actions = [.. Whole.Actions, new(2, "Ask housing", null, "Housing officer", "Testford Housing", new(2026, 11, 10), [])] }, new(2026, 11, 1));

        var duties = Of(plan, Hold(new ActionOutcomeFact(2, "Ask housing", true, "A flat is offered", "A. Officer"), new(2026, 11, 20))).Where(duty => duty.Kind == DutyKind.PlanAction).ToList();

        duties.Select(duty => duty.StateAt(new(Today, new(12, 0)))).ShouldBe([DutyState.Upcoming, DutyState.MetLate]);
        duties[1].Because[^1].InWords().ShouldBe("Closed on 20 November 2026: A flat is offered");
    }

    [Fact]
    public void A_plan_that_waits_or_was_returned_owes_nothing_of_its_own_but_a_review_that_was_held_is_held()
    {
        var waiting = Signed(2, Whole with { Actions = [] }, new(2026, 11, 20), countersigned: true);
        Of(waiting).Select(duty => duty.Kind).ShouldBe([DutyKind.Countersignature]);

        var duties = Of(Signed(1, Whole with { ReviewOn = new(2026, 11, 22) }, new(2026, 6, 1)), waiting);
        duties.Single(duty => duty.Kind == DutyKind.PlanReview).DischargedOn.ShouldBe(new DateOnly(2026, 11, 20));
        duties = Of(Signed(1, Whole with { ReviewOn = new(2026, 11, 22) }, new(2026, 6, 1)), waiting, Signature(waiting, false, new(2026, 11, 21)));
        duties.Single(duty => duty.Kind == DutyKind.PlanReview).DischargedOn.ShouldBeNull();
        duties.ShouldContain(duty => duty.Kind == DutyKind.Revision);
    }

    [Fact]
    public void Whoever_is_managed_without_a_plan_in_force_is_owed_one_where_the_force_says_by_when()
    {
        var record = Record(Hold(new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2026, 11, 1)), Signed(1, Whole, new(2026, 11, 20), countersigned: true));
        var policy = PlanPolicy.Default with { FirstPlanDays = 28 };

        PlanDuties.Of(record, PlanPolicy.Default, Today).ShouldBeEmpty();
        var first = PlanDuties.Of(record, policy, Today).ShouldHaveSingleItem();
        (first.Kind, first.LateAfter.Day, first.Because.Single().InWords()).ShouldBe((DutyKind.FirstPlan, new(2026, 11, 29), "Managed since 1 November 2026, and no plan is in force; the first is within 28 days"));
        PlanDuties.Of(record with { Facts = [.. record.Facts, Signature(record.Facts[1], true, Today)] }, policy, Today).ShouldNotContain(duty => duty.Kind == DutyKind.FirstPlan);
    }

    [Fact]
    public void An_open_duty_of_care_is_looked_at_again_and_its_actions_are_owed_without_saying_what_is_feared()
    {
        var care = new CareFact(
            CareKind.Suicide, CareOccasion.Arrest, "Said so after the arrest", "Calls his sister", "A. Officer", Officer, new(2026, 12, 1), [new(1, "Refer to the crisis team", "A. Officer", new(2026, 11, 20), null, null), new(2, "Tell custody", "S. Sergeant", new(2026, 11, 19), new(2026, 11, 19), "Told")], []);

        var duties = Of(Hold(care, new(2026, 11, 19)));

        duties.Select(duty => (duty.Kind, duty.LateAfter.Day, duty.DischargedOn)).ShouldBe(
            [(DutyKind.CareAction, new(2026, 11, 20), null), (DutyKind.CareAction, new(2026, 11, 19), new DateOnly(2026, 11, 19)), (DutyKind.CareReview, new DateOnly(2026, 12, 1), null)]);
        duties.SelectMany(duty => duty.Because).ShouldAllBe(reason => !reason.Text.Contains("uicide") && !reason.Text.Contains("crisis"));
        Of(Hold(care with { EndedBecause = "Settled" }, new(2026, 11, 19), Today)).ShouldBeEmpty();
        CareRules.RefuseEnding(care, "Settled")!.Reason.ShouldStartWith("Still open: action 1.");
    }

    private static IReadOnlyList<Duty> Of(params Held[] facts) => PersonDuties.Of(Record(facts), ManagedPolicy.Default, new Moment(Today, new(12, 0)));
}
