using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Domain.Tests.Plan;

public sealed class PlansTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Guid Officer = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public void How_often_a_person_is_visited_is_what_their_plan_says_and_not_their_level()
    {
        var record = Record(High, Signed(1, new(45, false, "Well known, works nights"), new(2026, 10, 1)));

        Plans.Visits(record, PlanPolicy.Default with { VisitTemplate = true }, Today).ShouldBe(
            new(new(45, false, "Well known, works nights"), 1, new DateOnly(2026, 10, 1)));
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
    public void The_latest_version_has_effect_even_where_two_are_signed_on_one_day() =>
        Plans.InForce(Record(Signed(2, new(30), Today), Signed(1, new(60), Today)), Today)!.Value.Number.ShouldBe(2);

    private static Held High => new(Guid.NewGuid(), new RiskFact(RiskLevel.High, "as recorded"), new(2026, 1, 1), null, Today, "test");

    private static PersonRecord Record(params Held[] facts) => new(Guid.Empty, 1, 1, facts);

    private static Held Signed(int number, VisitFrequency visits, DateOnly on) => new(
        Guid.NewGuid(), new PlanFact(number, PlanContent.Empty with { Visits = visits, ReviewOn = on.AddMonths(6) }, Officer, "A. Officer", null), on, null, on, "test");
}
