using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using static Vigil.Domain.Tests.Visits.Someone;

namespace Vigil.Domain.Tests.Visits;

public sealed class ReactiveTests
{
    private static readonly VisitPolicy Policy = VisitPolicy.Default with { ReactiveMonths = 36 };
    private static readonly Held Low = Level(RiskLevel.Low, new(2023, 1, 1));
    private static readonly Held Without = Hold(new ReactiveFact("Quiet for years", new(2027, 3, 1), Other, "S. Sergeant"), new(2026, 9, 1));

    [Fact]
    public void While_it_has_effect_no_visit_is_owed_and_a_review_is()
    {
        var duty = Of(Known(Low, Planned(30, new(2026, 1, 1)), Without)).ShouldHaveSingleItem();

        (duty.Kind, duty.AdviseBy.Day).ShouldBe((DutyKind.ReactiveReview, new DateOnly(2027, 3, 1)));
    }

    [Theory]
    [InlineData("trigger", "arrest: Arrested for theft"), InlineData("outcome", "a new conviction or other outcome"), InlineData("level", "the risk level was recorded as medium"), InlineData("remand", "recorded as on remand")]
    public void Anything_new_brings_the_visits_back_and_says_what_it_was(string what, string words)
    {
        var on = new DateOnly(2026, 11, 10);
        Held[] held = what switch
        {
            "trigger" => [Hold(new TriggerFact(TriggerKind.Arrest, "Arrested for theft"), on, on)],
            "outcome" => [Hold(new OutcomeFact(new(OutcomeKind.Conviction, on), "Theft", null, Schedule3: false), on)],
            "level" => [Low with { TrueTo = on.AddDays(-1) }, Level(RiskLevel.Medium, on)],
            _ => [Hold(new StatusFact(StatusKind.OnRemand), on, on.AddDays(2))],
        };
        var record = Known([Low, Planned(30, new(2026, 1, 1)), Without, .. held]);

        var state = Reactive.On(record, Today).ShouldNotBeNull();
        (state.Active, state.Trigger, state.On).ShouldBe((false, words, on));
        var duties = Of(record);
        duties.Select(duty => (duty.Kind, duty.AdviseBy.Day)).ShouldBe([(DutyKind.HomeVisit, on.AddDays(7)), (DutyKind.ReactiveReview, on.AddDays(7))]);
        Reactive.On(record, on.AddDays(-1))!.Active.ShouldBeTrue();
    }

    [Fact]
    public void A_review_weighs_what_was_known_and_visits_stay_away_until_something_newer()
    {
        var trigger = Hold(new TriggerFact(TriggerKind.Intelligence, "Seen at a school gate"), new(2026, 10, 1), new(2026, 10, 1));
        var reviewed = Without with { LearnedOn = new DateOnly(2026, 10, 5), Value = (ReactiveFact)Without.Value with { ReviewedOn = new DateOnly(2026, 10, 5), KeptBecause = "Was his own child" } };

        Reactive.On(Known(Low, reviewed, trigger), Today)!.Active.ShouldBeTrue();
        Reactive.On(Known(Low, reviewed, trigger, Hold(new TriggerFact(TriggerKind.Change, "New partner"), new(2026, 10, 5), new(2026, 10, 5), learned: new(2026, 10, 6))), Today)!.Active.ShouldBeFalse();
        Reactive.On(Known(Low, Without with { TrueTo = new DateOnly(2026, 11, 1) }), Today).ShouldBeNull();
    }

    [Fact]
    public void It_needs_the_forces_own_criteria_and_each_is_said()
    {
        Reactive.RefusalFor(Known(Low), VisitPolicy.Default, Today)!.Reason.ShouldContain("published no criteria");
        Reactive.RefusalFor(Known(Low), Policy, Today).ShouldBeNull();
        Reactive.RefusalFor(Known(Level(RiskLevel.Low, new(2024, 1, 1))), Policy, Today)!.Reason.ShouldBe("Not met: It has been low for 36 months without a break.");
        Reactive.Criteria(Known(Low with { TrueTo = new DateOnly(2025, 1, 1) }, Level(RiskLevel.High, new(2025, 1, 2))), 36, Today).Count(one => one.Met).ShouldBe(3);
        Reactive.RefusalFor(Known(Low, Visited(new(2026, 11, 1), VisitResult.NotSeen)), Policy, Today)!.Reason.ShouldContain("No visit has failed");
    }

    private static List<Duty> Of(PersonRecord record) =>
        [.. VisitDuties.Of(record, Policy, Domain.Plan.Plans.Visits(record, Domain.Plan.PlanPolicy.Default, Today), Today)];
}
