using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Diary;

public sealed class WorklistTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Moment Morning = new(Today, new(8, 30));

    [Fact]
    public void What_is_overdue_arguable_or_due_today_needs_someone_now_and_the_rest_of_a_fortnight_comes_next()
    {
        var list = Of(Person("Example, Alan"), Due(-5, -1), Due(-1, 0), Due(0, 0), Due(1, 1), Due(14, 14), Due(15, 15));

        list.Now.ShouldHaveSingleItem().Lines.Select(line => line.State)
            .ShouldBe([DutyState.Overdue, DutyState.Arguable, DutyState.Due]);
        list.Next.Select(line => line.Duty.AdviseBy.Day).ShouldBe([Today.AddDays(1), Today.AddDays(14)]);
    }

    [Fact]
    public void A_right_that_is_not_used_is_nobodys_lateness()
    {
        var appeal = Due(-5, -5) with { Kind = DutyKind.ReviewAppeal };

        var list = Of(Person("Example, Alan"), appeal, Due(-5, -5) with { Kind = DutyKind.ReviewEligible });

        list.Now.ShouldBeEmpty();
        (appeal.StateAt(Morning), DutyStates.HasLapsed(appeal, Morning)).ShouldBe((DutyState.Due, true));
    }

    [Fact]
    public void A_wanted_person_needs_someone_now_though_nothing_is_due()
    {
        var list = Of(Person("Example, Alan") with { Wanted = true }, Due(20, 20));

        list.Now.ShouldHaveSingleItem().Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_child_at_risk_puts_a_person_first_but_does_not_alone_make_work()
    {
        var calm = Person("Calm, Carl") with { ChildAtRisk = true };
        var late = Person("Late, Lena") with { Risk = RiskLevel.VeryHigh };
        var risky = Person("Risky, Rob") with { Risk = RiskLevel.Low, ChildAtRisk = true };

        var list = Worklist.Of([(calm, []), (late, [Due(-5, -5)]), (risky, [Due(-1, -1)])], WorkOrder.Default, Owed.All, Morning);

        list.Now.Select(entry => entry.Person.Name).ShouldBe(["Risky, Rob", "Late, Lena"]);
    }

    [Fact]
    public void What_the_person_owes_and_what_the_police_owe_can_be_asked_for_apart()
    {
        var ours = Due(-2, -2) with { Kind = DutyKind.ReviewAcknowledge, OwedBy = OwedBy.Police };
        var theirs = Due(-1, -1);
        (Watched, IReadOnlyList<Duty>)[] people = [(Person("Example, Alan"), [ours, theirs])];

        Worklist.Of(people, WorkOrder.Default, Owed.ByUs, Morning).Now.Single().Lines.Single().Duty.ShouldBe(ours);
        Worklist.Of(people, WorkOrder.Default, Owed.ByThem, Morning).Now.Single().Lines.Single().Duty.ShouldBe(theirs);
    }

    [Fact]
    public void A_stopped_clock_makes_no_work_until_it_is_known_when_it_starts_again()
    {
        var away = Due(4, 5) with { PausedDuring = [new(Today.AddDays(-90))] };
        var released = Due(4, 5) with { PausedDuring = [new(Today.AddDays(-90), Today.AddDays(2))] };

        var list = Of(Person("Example, Alan"), away, released);

        list.Now.ShouldBeEmpty();
        list.Next.ShouldHaveSingleItem().Duty.ShouldBe(released);
    }

    [Fact]
    public void What_has_been_done_and_a_right_to_apply_make_no_work_now()
    {
        var done = Due(-5, -4) with { DischargedOn = Today.AddDays(-1) };
        var right = Due(-400, -400) with { Kind = DutyKind.ReviewEligible };

        var list = Of(Person("Example, Alan"), done, right);

        list.Now.ShouldBeEmpty();
        list.Next.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OwedBy.Person, DutyKind.PeriodicNotification, "Must notify again")]
    [InlineData(OwedBy.Parent, DutyKind.ChangeNotification, "Parent must notify a change")]
    [InlineData(OwedBy.Police, DutyKind.ReviewAcknowledge, "We must acknowledge the application for review")]
    public void What_the_person_owes_and_what_the_police_owe_read_differently(OwedBy by, DutyKind kind, string words) =>
        DutyWords.Of(kind, by).ShouldBe(words);

    private static Worklist Of(Watched person, params Duty[] duties) =>
        Worklist.Of([(person, duties)], WorkOrder.Default, Owed.All, Morning);

    private static Watched Person(string name) => new() { Id = Guid.CreateVersion7(), Name = name, Risk = RiskLevel.Medium };

    private static Duty Due(int adviseIn, int lateIn) => new()
    {
        Kind = DutyKind.PeriodicNotification, OwedBy = OwedBy.Person, AdviseBy = new(Today.AddDays(adviseIn)),
        LateAfter = new(Today.AddDays(lateIn)), Provision = "SOA 2003 s85(1)", Because = [],
    };
}
