using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Diary;

public sealed class TeamPictureTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Guid Ann = Guid.CreateVersion7();
    private static readonly Guid Bob = Guid.CreateVersion7();

    [Fact]
    public void The_longest_overdue_is_named_not_only_counted()
    {
        var team = Of((Ann, RiskLevel.High, 34), (Ann, RiskLevel.Low, 2), (Bob, RiskLevel.Low, 60));

        team.Longest!.DaysLate.ShouldBe(60);
        team.Rows.Single(row => row.ManagerId == Ann).Longest!.DaysLate.ShouldBe(34);
        team.Rows.Single(row => row.ManagerId == Ann).Overdue.ShouldBe(2);
    }

    [Fact]
    public void Rows_sort_by_danger_not_by_numbers()
    {
        var team = Of((Ann, RiskLevel.Low, 90), (Ann, RiskLevel.Low, 80), (Ann, RiskLevel.Medium, 70), (Bob, RiskLevel.VeryHigh, 1));

        team.Rows.Select(row => row.ManagerId).ShouldBe([Bob, Ann]);
    }

    [Fact]
    public void A_manager_without_people_is_still_in_the_team()
    {
        var team = TeamPicture.Of([], [Ann], WorkloadWeight.Default, new(Today, default));

        team.Rows.ShouldHaveSingleItem().People.ShouldBe(0);
        team.Longest.ShouldBeNull();
    }

    [Fact]
    public void A_risk_level_that_is_not_recorded_does_not_weigh_as_low() =>
        WorkloadWeight.Default.Of(RiskLevel.NotRecorded).ShouldBe(WorkloadWeight.Default.Medium);

    [Fact]
    public void Where_and_how_a_person_is_managed_weighs_as_published()
    {
        var weight = new WorkloadWeight(8, 4, 2, 1, 100) { Away = 1, Unfound = 5, WithoutDuties = 3 };
        Watched person = new() { Id = Ann, Name = "Example, Alan", Risk = RiskLevel.High };

        weight.Of(person).ShouldBe(4);
        weight.Of(person with { Status = StatusKind.InPrison }).ShouldBe(1);
        weight.Of(person with { Status = StatusKind.Missing, Missing = true }).ShouldBe(9);
        weight.Of(person with { Kind = ManagementKind.ViolentOffender }).ShouldBe(7);
        weight.Of(person with { Kind = ManagementKind.RegisteredSexOffender }).ShouldBe(4);
    }

    [Fact]
    public void Nobody_is_left_out_of_the_loads_and_no_manager_without_people()
    {
        Watched Of(Guid? manager, RiskLevel risk) => new() { Id = Guid.CreateVersion7(), Name = "Example, Alan", Risk = risk, ManagerId = manager };

        var loads = Load.Of([Of(Ann, RiskLevel.High), Of(Ann, RiskLevel.Low), Of(null, RiskLevel.VeryHigh)], [Ann, Bob], WorkloadWeight.Default);

        loads.Select(load => (load.ManagerId, load.People, load.Points)).ShouldBe([(Ann, 2, 5), (null, 1, 8), (Bob, 0, 0)], ignoreOrder: true);
        loads.Single(load => load.ManagerId == Ann).At(RiskLevel.Low).ShouldBe(1);
    }

    private static TeamPicture Of(params (Guid Manager, RiskLevel Risk, int DaysLate)[] people) => TeamPicture.Of(
        people.Select(entry => (
            new Watched { Id = Guid.CreateVersion7(), Name = "Example, Alan", Risk = entry.Risk, ManagerId = entry.Manager },
            (IReadOnlyList<Duty>)[new()
            {
                Kind = DutyKind.PeriodicNotification, OwedBy = OwedBy.Person, AdviseBy = new(Today.AddDays(-entry.DaysLate)),
                LateAfter = new(Today.AddDays(-entry.DaysLate)), Provision = "SOA 2003 s85(1)", Because = [],
            }])),
        [Ann, Bob], WorkloadWeight.Default, new Moment(Today, new(9, 0)));
}
