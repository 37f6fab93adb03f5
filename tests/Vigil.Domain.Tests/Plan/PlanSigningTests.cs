using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Risk;
using static Vigil.Domain.Tests.Plan.PlanExamples;

namespace Vigil.Domain.Tests.Plan;

public sealed class PlanSigningTests
{
    [Fact]
    public void A_plan_with_nothing_missing_can_be_signed() => PlanSigning.Faults(Record(Armed), Whole, Today).ShouldBeEmpty();

    [Fact]
    public void Everything_that_is_missing_is_said_at_once()
    {
        var faults = PlanSigning.Faults(Record(Armed), PlanContent.Empty with { Contingencies = [new("He moves", "")], Actions = [new(4, "Ask", null, "", null, null, [])], ReviewOn = Today }, Today);

        faults.Select(fault => fault.Field).ShouldBe(["Text", "Text", "Text", "Text", "Text", "Text", "Contingencies", "Visits", "Review", "Actions", "Factors"]);
        faults[^1].Reason.ShouldBe("“Weapons” (warning marker) has no action and no reason why none.");
    }

    [Fact]
    public void Every_risk_factor_that_is_present_wants_an_action_or_a_reason()
    {
        var record = Record(
            Armed, Hold(new HouseholdFact("1 Example Road", "ZZ99 1AA", 1, true), new(2026, 1, 1)), Hold(new OrderFact(new(NotificationOrderKind.Shpo, new(2026, 3, 2)), null), new(2026, 3, 2)),
            Hold(new OrderFact(new(NotificationOrderKind.Sro, new(2020, 3, 2)) { Until = new(2022, 3, 1) }, null), new(2020, 3, 2)),
            Hold(Arms(("opportunity", FactorRating.Absent), ("hostile", FactorRating.Present)), new(2025, 1, 1)),
            Hold(Arms(("opportunity", FactorRating.Partly), ("hostile", FactorRating.Absent)), new(2026, 5, 4)));
        var factors = PlanFactors.Present(record, Today);

        factors.Select(factor => factor.Code).ShouldBe(["arms:opportunity", "child-at-risk", "warning:Weapons", "order:Shpo:2026-03-02"]);
        (factors[0].Words, factors[0].From).ShouldBe(("opportunity (partly present)", "ARMS assessment of 4 May 2026"));
        var plan = Whole with { Reasons = [new("order:Shpo:2026-03-02", "The order", "Its terms are kept"), new("child-at-risk", "A child", "")] };
        PlanFactors.Unanswered(factors, plan).Select(factor => factor.Code).ShouldBe(["arms:opportunity", "child-at-risk"]);
    }

    [Fact]
    public void An_open_action_of_the_plan_in_force_does_not_fall_away_in_silence()
    {
        var before = Signed(1, Whole with { Actions = [new(7, "Ask housing", null, "Housing officer", "Testford Housing", new(2026, 12, 1), [])] }, new(2026, 6, 1));

        PlanSigning.Faults(Record(before, Armed), Whole, Today).ShouldHaveSingleItem().Reason.ShouldContain("Action 7 of the plan in force, “Ask housing”, is open and left out");
        PlanSigning.Faults(Record(before, Armed, Hold(new ActionOutcomeFact(7, "Ask housing", false, "Moved away", "A. Officer"), Today)), Whole, Today).ShouldBeEmpty();
    }

    private static ArmsFact Arms(params (string Code, FactorRating Rating)[] factors) => new(
        RiskLevel.High, "reasons", [.. factors.Select(one => new RatedFactor(one.Code, one.Code, false, one.Rating, "seen", "visit", false))], [], "A. Assessor", null, new(2027, 5, 4));
}
