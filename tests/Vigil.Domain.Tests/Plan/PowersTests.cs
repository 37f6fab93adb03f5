using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using static Vigil.Domain.Tests.Plan.PlanExamples;

namespace Vigil.Domain.Tests.Plan;

public sealed class PowersTests
{
    [Fact]
    public void Nothing_recorded_brings_no_power() => Powers.Of(Record(), false, Today).ShouldBeEmpty();

    [Fact]
    public void An_order_in_force_brings_its_powers_and_what_was_not_read_says_so()
    {
        var powers = Powers.Of(Record(Order(NotificationOrderKind.Shpo, null)), true, Today);

        powers.Select(power => power.Code).ShouldBe(["power:order-monitoring", "power:order-vary", "power:order-polygraph", "power:order-tag", "power:entry"]);
        powers.Where(power => !power.Read).Select(power => power.Code).ShouldBe(["power:order-polygraph", "power:order-tag"]);
        Powers.Of(Record(Order(NotificationOrderKind.Shpo, new(2026, 11, 23))), true, Today).Select(power => power.Code).ShouldBe(["power:entry", "power:apply-order"]);
    }

    [Theory]
    [InlineData(2, 0, true, true)]
    [InlineData(0, 11, false, false)] // the polygraph condition wants twelve months; these have run besides
    [InlineData(1, 0, false, false)]
    public void A_sentence_that_still_runs_may_bring_a_polygraph_condition_of_the_licence(int years, int months, bool polygraph, bool tag)
    {
        var record = Record(Hold(new BirthFact(new(1981, 5, 4), Sex.Male), new(1981, 5, 4)), Convicted(new(2025, 6, 1), new Disposal(DisposalKind.Imprisonment, new(years, months, 0))));

        Has("power:licence-polygraph").ShouldBe(polygraph);
        Has("power:licence-tag").ShouldBe(tag);

        bool Has(string code) => Powers.Of(record, false, Today).Any(power => power.Code == code);
    }

    [Fact]
    public void Consecutive_terms_run_one_after_the_other() => Powers.Of(Record(Convicted(
            new(2025, 6, 1), new Disposal(DisposalKind.Imprisonment, new(1, 0, 0)), new Disposal(DisposalKind.Imprisonment, new(1, 0, 0)) { ConsecutiveToPrevious = true })), false, Today)
        .Select(power => power.Code).ShouldBe(["power:licence-devices", "power:licence-tag"]);

    [Fact]
    public void A_signed_plan_names_the_powers_that_it_does_not_use()
    {
        var plan = Powers.Named(Record(Order(NotificationOrderKind.Sro, null)), false, Whole with { Actions = [new(1, "Install", null, "A. Officer", null, Today, ["power:sro-monitoring"])] }, Today);

        plan.Unused.Select(PlanWords.Of).ShouldBe(["Tag under the order (SOA 2003 s122EA)"]);
    }

    [Fact]
    public void A_power_that_an_action_uses_is_not_among_those_unused()
    {
        var powers = Powers.Of(Record(Order(NotificationOrderKind.Sro, null)), false, Today);

        Powers.NotUsed(powers, Whole with { Actions = [new(1, "Install", null, "A. Officer", null, Today, ["power:sro-monitoring"])] }).Select(power => power.Code).ShouldBe(["power:sro-tag"]);
    }

    private static Held Order(NotificationOrderKind kind, DateOnly? until) => Hold(new OrderFact(new(kind, new(2024, 1, 1)) { Until = until }, "Testford Crown Court"), new(2024, 1, 1));

    private static Held Convicted(DateOnly on, params Disposal[] disposals) => Hold(new OutcomeFact(new(OutcomeKind.Conviction, on) { Disposals = disposals }, "An offence", "Testford"), on);
}
