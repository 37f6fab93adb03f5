using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;

namespace Vigil.Domain.Tests.Supervision;

/// <summary>Reviews by a supervisor, and other bodies that are asked: when each is owed, and who did not answer.</summary>
public sealed class SupervisionDutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 25), Managed = new(2026, 1, 10);

    [Fact]
    public void As_shipped_no_review_and_no_check_is_owed() => Kinds(SupervisionPolicy.Default).ShouldBeEmpty();

    [Theory]
    [InlineData(RiskLevel.High, 2026, 7, 10)]
    [InlineData(RiskLevel.Low, 2027, 1, 10)]
    [InlineData(RiskLevel.Medium, 0, 0, 0)]
    public void The_first_review_is_owed_so_many_months_after_management_began_by_the_level_that_counts(RiskLevel level, int year, int month, int day) =>
        Duty(DutyKind.SupervisorReview, Reviews, Level(level))?.AdviseBy.Day.ShouldBe(new DateOnly(Math.Max(year, 1), Math.Max(month, 1), Math.Max(day, 1)));

    [Fact]
    public void A_level_without_months_owes_no_review() => Duty(DutyKind.SupervisorReview, Reviews, Level(RiskLevel.Medium)).ShouldBeNull();

    [Fact]
    public void A_review_discharges_the_one_before_and_sets_the_next()
    {
        var duties = All(Reviews, Level(RiskLevel.High), Review(new(2026, 6, 1), new(2026, 9, 1)), Review(new(2026, 9, 5), new(2026, 12, 1))).Where(duty => duty.Kind == DutyKind.SupervisorReview).ToList();
        duties.Select(duty => (duty.AdviseBy.Day, duty.DischargedOn)).ShouldBe([(new(2026, 9, 1), new(2026, 9, 5)), (new(2026, 12, 1), null)]);
        duties[0].StateAt(new(Today, default)).ShouldBe(DutyState.MetLate);
    }

    [Fact]
    public void Others_are_asked_again_after_the_levels_months_and_reminded_while_they_are_silent()
    {
        var policy = SupervisionPolicy.Default with { CheckMonths = new(3, 3, 0, 0), ChaseDays = 7 };
        var check = Check(new(2026, 11, 1), new(2026, 11, 15), new("Probation", new(new(2026, 11, 9), true, "Nothing known"), []), new("Health", null, []), new("Housing", null, [new(2026, 11, 20)]));

        var duties = All(policy, Level(RiskLevel.High), check);
        duties.Single(duty => duty.Kind == DutyKind.AgencyCheck).AdviseBy.Day.ShouldBe(new DateOnly(2027, 2, 1));
        var chase = duties.Single(duty => duty.Kind == DutyKind.SourceAnswer);
        chase.AdviseBy.Day.ShouldBe(new DateOnly(2026, 11, 15));
        chase.Because[0].InWords().ShouldBe("Asked on 1 November 2026 and did not answer: Health, Housing. To be reminded by 15 November 2026");
        chase.StateAt(new(Today, default)).ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public void Silence_is_said_until_it_is_broken_and_of_the_latest_check_even_when_nobody_waits_any_more()
    {
        var old = Check(new(2026, 5, 1), new(2026, 5, 15), new("Health", new(new(2026, 6, 1), false, "No records officer"), []), new("Devices", null, []));
        var latest = Check(new(2026, 11, 1), new(2026, 11, 15), new("Probation", new(new(2026, 11, 9), true, "Nothing known"), []), new("Housing", new(new(2026, 11, 20), false, "No tenancy"), []));

        AgencyChecks.Silent(Record(old, latest), Today).Select(silent => (silent.Source, silent.Waited)).ShouldBe([("Housing", false), ("Devices", true)]);
        All(SupervisionPolicy.Default, old, latest).Count(duty => duty.Kind == DutyKind.SourceAnswer).ShouldBe(1);
    }

    [Fact]
    public void An_answer_is_recorded_once_with_words_and_not_before_the_question()
    {
        var check = ((AgencyCheckFact)Check(new(2026, 11, 1), new(2026, 11, 15), new("Health", null, []), new("Housing", null, [])).Value);
        DateOnly asked = new(2026, 11, 1);

        AgencyChecks.Settle(check, asked, "Health", new(new(2026, 10, 31), true, "x"), Today).Refusal!.Field.ShouldBe("On");
        AgencyChecks.Settle(check, asked, "Health", new(Today.AddDays(1), true, "x"), Today).Refusal!.Field.ShouldBe("On");
        AgencyChecks.Settle(check, asked, "Health", new(Today, true, " "), Today).Refusal!.Reason.ShouldContain("nothing known");
        var answered = AgencyChecks.Settle(check, asked, "Health", new(Today, true, "Nothing known"), Today).Check!;
        answered.Silent().Select(source => source.Source).ShouldBe(["Housing"]);
        AgencyChecks.Settle(answered, asked, "Health", new(Today, true, "Again"), Today).Refusal!.Reason.ShouldContain("has answered");
        var reminded = AgencyChecks.Chase(answered, asked, "Housing", new(2026, 11, 18), Today).Check!;
        AgencyChecks.Chase(reminded, asked, "Housing", new(2026, 11, 17), Today).Refusal!.Field.ShouldBe("On");
        AgencyChecks.ChaseBy(reminded, reminded.Sources[1], 7).ShouldBe(new DateOnly(2026, 11, 25));
    }

    private static SupervisionPolicy Reviews => SupervisionPolicy.Default with { ReviewMonths = new(3, 6, 0, 12) };

    private static Duty? Duty(DutyKind kind, SupervisionPolicy policy, params Held[] facts) => All(policy, facts).SingleOrDefault(duty => duty.Kind == kind);

    private static IEnumerable<DutyKind> Kinds(SupervisionPolicy policy) => All(policy).Select(duty => duty.Kind);

    private static List<Duty> All(SupervisionPolicy policy, params Held[] facts) => [.. SupervisionDuties.Of(Record(facts), policy, Today)];

    private static PersonRecord Record(params Held[] facts) => new(Id(9), 1, 1, [Held(8, new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), Managed), .. facts]);

    private static Held Level(RiskLevel level) => Held(7, new RiskFact(level, "test"), Managed);

    private static Held Review(DateOnly on, DateOnly next) => Held(on.DayNumber, new SupervisorReviewFact([], "In order", next, Id(1), "S. Sergeant"), on);

    private static Held Check(DateOnly on, DateOnly by, params AskedSource[] sources) => Held(on.DayNumber, new AgencyCheckFact("What is known", by, sources, Id(1), "A. Officer"), on);

    private static Held Held(int id, Fact fact, DateOnly since) => new(Id(id), fact, since, null, since, "test");

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
