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
