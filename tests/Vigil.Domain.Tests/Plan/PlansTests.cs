using Vigil.Domain.People;
using Vigil.Domain.Plan;
using static Vigil.Domain.Tests.Plan.PlanExamples;

namespace Vigil.Domain.Tests.Plan;

public sealed class PlansTests
{
    [Fact]
    public void How_often_a_person_is_visited_is_what_their_plan_says_and_not_their_level()
    {
        var record = Record(High, Signed(1, Whole, new(2026, 10, 1)));

        Plans.Visits(record, PlanPolicy.Default with { VisitTemplate = true }, Today).ShouldBe(new(new(45, true, "Works nights"), 1, new DateOnly(2026, 10, 1)));
        Plans.Visits(record, PlanPolicy.Default, new(2026, 9, 30)).ShouldBeNull();
    }

    [Fact]
    public void Without_a_plan_the_template_says_it_and_only_where_the_force_uses_one()
    {
        Plans.Visits(Record(High), PlanPolicy.Default, Today).ShouldBeNull();

        var set = Plans.Visits(Record(High), PlanPolicy.Default with { VisitTemplate = true }, Today).ShouldNotBeNull();
        (set.FromTemplate, PlanWords.Of(set.Frequency)).ShouldBe((true, "Every 91 days at most, unannounced"));
        Plans.Visits(Record(), PlanPolicy.Default with { VisitTemplate = true }, Today).ShouldBeNull();
    }

    [Fact]
    public void Without_a_plan_a_lowered_level_that_awaits_a_countersignature_does_not_make_visits_rarer()
    {
        var lowered = new Held(Guid.NewGuid(), new RiskFact(RiskLevel.Low, "Judged lower") { Judged = new(RiskLevel.High, "Settled", "Visits", [], Officer, "A. Officer", true) }, new(2026, 10, 1), null, Today, "test");

        Plans.Visits(Record(High, lowered), PlanPolicy.Default with { VisitTemplate = true }, Today)!.Frequency.ShouldBe(Plans.Visits(Record(High), PlanPolicy.Default with { VisitTemplate = true }, Today)!.Frequency);
    }

    [Fact]
    public void The_latest_version_has_effect_even_where_two_are_signed_on_one_day() =>
        Plans.InForce(Record(Signed(2, Whole, Today), Signed(1, Whole, Today)), Today)!.Value.Number.ShouldBe(2);

    [Fact]
    public void A_version_that_waits_for_its_countersignature_or_was_returned_leaves_the_one_before_in_force()
    {
        var (first, second) = (Signed(1, Whole, new(2026, 6, 1)), Signed(2, Whole, new(2026, 11, 1), countersigned: true));

        Standings(Record(first, second)).ShouldBe([PlanStanding.InForce, PlanStanding.Awaiting]);
        Standings(Record(first, second, Signature(second, false, new(2026, 11, 5)))).ShouldBe([PlanStanding.InForce, PlanStanding.Returned]);
        var agreed = Record(first, second, Signature(second, true, new(2026, 11, 5)));
        Standings(agreed).ShouldBe([PlanStanding.Replaced, PlanStanding.InForce]);
        Plans.InForce(agreed, new(2026, 11, 4))!.Value.Number.ShouldBe(1);
    }

    [Fact]
    public void A_returned_version_waits_for_nobody_any_more_once_the_next_is_signed()
    {
        var returned = Signed(1, Whole, Today, countersigned: true);
        var signature = Signature(returned, false, Today);
        Countersigning.Returned(Record(returned, signature), Today).ShouldHaveSingleItem();

        var record = Record(returned, signature, Signed(2, Whole, Today, countersigned: true));
        Countersigning.Returned(record, Today).ShouldBeEmpty();
        ((PlanFact)Countersigning.Awaiting(record, Today).ShouldHaveSingleItem().Value).Number.ShouldBe(2);
        Standings(record).ShouldBe([PlanStanding.Replaced, PlanStanding.Awaiting]);
    }

    [Fact]
    public void The_next_draft_begins_with_what_the_latest_version_says_without_what_is_done_and_without_a_review_that_is_past()
    {
        var plan = Whole with { Actions = [.. Whole.Actions, new(2, "Ask housing", null, "Housing officer", "Testford Housing", new(2026, 12, 1), [])], Reasons = [new("order:gone", "An order", "why")], ReviewOn = new(2026, 11, 1) };
        var record = Record(Signed(1, plan, new(2026, 6, 1)), Hold(new ActionOutcomeFact(2, "Ask housing", true, "Answered", "A. Officer"), new(2026, 11, 2)));

        var draft = Plans.Begin(record, Today);
        draft.Actions.Select(action => action.Number).ShouldBe([1]);
        (draft.Text, draft.ReviewOn, draft.Reasons.Count).ShouldBe((plan.Text, null, 0));
        PlanActions.Next(record, draft).ShouldBe(3);
    }

    private static PlanStanding[] Standings(PersonRecord record) => [.. Plans.Signed(record, Today).Select(plan => Plans.StandingOf(record, plan, Today))];

    private static Held High => Hold(new RiskFact(RiskLevel.High, "as recorded"), new(2026, 1, 1));
}
