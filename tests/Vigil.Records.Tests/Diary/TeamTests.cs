using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Diary;

public sealed class TeamTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_sees_their_own_team_with_the_longest_overdue_named_in_three_queries(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (mine, theirs) = (await force.Staff("S. One", StaffRole.Supervisor), await force.Staff("S. Two", StaffRole.Supervisor));
        var (ann, bob) = (await force.Staff("A. Officer", StaffRole.OffenderManager, mine), await force.Staff("B. Officer", StaffRole.OffenderManager, theirs));
        var longest = await force.Person("Alan", "Example", ann, mine, (new RiskFact(RiskLevel.High, "test"), new(2020, 1, 1)));
        await force.Duty(longest, DutyKind.PeriodicNotification, -40, -34);
        await force.Duty(await force.Person("Brian", "Sample", ann, mine), DutyKind.ChangeNotification, -2);
        await force.Duty(await force.Person("Derek", "Case", bob, theirs), DutyKind.ChangeNotification, -90);

        using var trips = RoundTrips.Of();
        var team = (await new TeamRecords(force.Door(mine)).TeamAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();

        trips.Count.ShouldBe(3);
        var row = team.Picture.Rows.ShouldHaveSingleItem();
        (row.ManagerId, row.People, row.Overdue, row.Longest!.DaysLate).ShouldBe((ann.Id, 2, 2, 34));
        team.Picture.Longest!.Person.Name.ShouldBe("Example, Alan");
        (await force.Ledger("team")).ShouldHaveSingleItem().People.ShouldBe([longest]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_without_a_team_is_head_of_the_unit_and_sees_every_team_and_the_gaps(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (head, one) = (await force.Staff("H. Head", StaffRole.Supervisor), await force.Staff("S. One", StaffRole.Supervisor));
        var (ann, bob) = (await force.Staff("A. Officer", StaffRole.OffenderManager, one), await force.Staff("B. Officer", StaffRole.OffenderManager, one));
        await force.Person("Alan", "Example", ann, one);
        await force.Person("Nemo", "Nobody");
        foreach (var (away, cover) in new[] { (ann, bob), (bob, ann) })
            await force.Write(db => db.Covers.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, ManagerId = away.Id, CoverId = cover.Id, From = force.Today, To = force.Today.AddDays(3) }));

        var team = (await new TeamRecords(force.Door(head)).TeamAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();

        team.WholeUnit.ShouldBeTrue();
        team.People.ShouldBe(2);
        team.Gaps.ShouldBe(
        [
            new(GapKind.NoManager, null, null, null, 1),
            new(GapKind.CoverAway, ann.Id, "B. Officer", force.Today.AddDays(3), 1),
        ], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nobody_else_sees_a_team_and_the_ledger_says_that_they_asked(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        foreach (var role in Enum.GetValues<StaffRole>().Except([StaffRole.Supervisor]))
            (await new TeamRecords(force.Door(await force.Staff("D. Officer", role))).TeamAsync(TestContext.Current.CancellationToken)).ShouldBeNull();

        var lines = await force.Ledger("team");
        lines.Count.ShouldBe(Enum.GetValues<StaffRole>().Length - 1);
        lines.ShouldAllBe(line => line.Kind == EntryKinds.Refused);
    }
}
