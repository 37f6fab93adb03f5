using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using static Vigil.Domain.Tests.Plan.PlanExamples;

namespace Vigil.Domain.Tests.Plan;

public sealed class RecentOccasionsTests
{
    private static readonly Held Convicted = Hold(new OutcomeFact(new(OutcomeKind.Conviction, new(2026, 11, 20)), "An offence", "Testford Crown Court"), new(2026, 11, 20));
    private static readonly Held Remand = Hold(new StatusFact(StatusKind.OnRemand, null), new(2026, 9, 1), new(2026, 11, 22));

    [Fact]
    public void Custody_court_and_release_of_the_last_weeks_are_named_the_latest_first() =>
        Of(new(), Convicted, Remand).ShouldBe([(CareOccasion.Release, "Out of custody", new(2026, 11, 22)), (CareOccasion.Court, "Outcome at court", new(2026, 11, 20))]);

    [Fact]
    public void How_far_back_is_the_forces_policy_and_none_asks_of_what_is_to_come()
    {
        Of(new() { OccasionDays = 0 }, Convicted, Remand).ShouldBeEmpty();
        Of(new() { OccasionDays = 4 }, Convicted).ShouldBeEmpty();
        Of(new() { OccasionDays = 5 }, Convicted).Count.ShouldBe(1);
        Of(new(), Hold(new StatusFact(StatusKind.InPrison, null), new(2025, 1, 1), new(2026, 12, 24))).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_asked_while_a_duty_of_care_about_suicide_is_open()
    {
        CareFact Care(CareKind kind) => new(kind, CareOccasion.Court, "Said so", "Calls his sister", "A. Officer", Officer, Today.AddDays(20), [], []);

        Of(new(), Convicted, Hold(Care(CareKind.Suicide), Today)).ShouldBeEmpty();
        Of(new(), Convicted, Hold(Care(CareKind.Exposure), Today)).Count.ShouldBe(1);
    }

    private static IReadOnlyList<(CareOccasion After, string Words, DateOnly On)> Of(PlanPolicy policy, params Held[] facts) => RecentOccasions.Of(Record(facts), policy, Today);
}
