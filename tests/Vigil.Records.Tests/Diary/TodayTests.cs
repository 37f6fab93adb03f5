using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Diary;

public sealed class TodayTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task The_day_shows_ones_own_people_and_those_covered_worst_first_and_the_ledger_names_everyone_shown(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (mine, absent, other) = (await force.Staff("A. Officer", StaffRole.OffenderManager), await force.Staff("B. Officer", StaffRole.OffenderManager), await force.Staff("C. Officer", StaffRole.OffenderManager));
        var late = await force.Person("Colin", "Person", mine, null, (new RiskFact(RiskLevel.Medium, "test"), new(2020, 1, 1)));
        var wanted = await force.Person("Alan", "Example", absent, null, (new StatusFact(StatusKind.Wanted), force.Today.AddDays(-3)));
        var soon = await force.Person("Brian", "Sample", mine);
        var strange = await force.Person("Derek", "Case", other);
        await force.Duty(late, DutyKind.PeriodicNotification, -5);
        await force.Duty(soon, DutyKind.TravelNotification, 6);
        await force.Duty(strange, DutyKind.PeriodicNotification, -50);
        await force.Write(db => db.Covers.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, ManagerId = absent.Id, CoverId = mine.Id, From = force.Today, To = force.Today.AddDays(3) }));

        var today = (await new DiaryRecords(force.Door(mine)).TodayAsync(Owed.All, false, TestContext.Current.CancellationToken)).ShouldNotBeNull();

        today.Now.Select(entry => entry.Person.Name).ShouldBe(["Example, Alan", "Person, Colin"]);
        today.Next.ShouldHaveSingleItem().Person.Name.ShouldBe("Sample, Brian");
        today.People.ShouldBe(3);
        today.Covering.ShouldHaveSingleItem().Name.ShouldBe("B. Officer");
        today.Days[6].ShouldBe(1);
        var line = (await force.Ledger("today")).ShouldHaveSingleItem();
        line.People.ShouldBe([late, wanted, soon], ignoreOrder: true);
        (line.Kind, line.StaffId).ShouldBe((EntryKinds.Look, mine.Id));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_day_of_any_size_is_read_in_two_queries(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var mine = await force.Staff("A. Officer", StaffRole.OffenderManager);
        for (var i = 0; i < 25; i++)
            await force.Duty(await force.Person("Person", $"Number{i:00}", mine), DutyKind.ChangeNotification, -i);

        using var trips = RoundTrips.Of();
        var today = (await new DiaryRecords(force.Door(mine)).TodayAsync(Owed.All, false, TestContext.Current.CancellationToken)).ShouldNotBeNull();

        trips.Count.ShouldBe(2);
        today.NowCount.ShouldBe(25);
        today.Now.Count.ShouldBe(DiaryRecords.Page);
        (await force.Ledger("today")).ShouldHaveSingleItem().People.Count.ShouldBe(DiaryRecords.Page);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_release_ahead_is_announced(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var mine = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var person = await force.Person("Derek", "Case", mine);
        await force.Status(person, StatusKind.InPrison, force.Today.AddDays(-90), force.Today.AddDays(8));

        var today = (await new DiaryRecords(force.Door(mine)).TodayAsync(Owed.All, false, TestContext.Current.CancellationToken)).ShouldNotBeNull();

        today.Coming.ShouldBe([new(person, "Case, Derek", RiskLevel.NotRecorded, StatusKind.InPrison, new(2026, 12, 2))]);
        (await force.Ledger("today")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_works_no_caseload_is_shown_nobody(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        foreach (var role in Enum.GetValues<StaffRole>().Except([StaffRole.OffenderManager, StaffRole.Supervisor]))
        {
            var records = new DiaryRecords(force.Door(await force.Staff("D. Officer", role)));
            (await records.TodayAsync(Owed.All, false, TestContext.Current.CancellationToken)).ShouldBeNull();
        }

        (await force.Ledger("today")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_head_of_the_unit_sees_that_a_restricted_record_is_late_but_not_whose_it_is(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (head, mine) = (await force.Staff("H. Head", StaffRole.Supervisor), await force.Staff("A. Officer", StaffRole.OffenderManager));
        var person = await force.Person("Alan", "Example", mine);
        await force.Duty(person, DutyKind.PeriodicNotification, -5);
        await force.Restrict(person);

        var today = (await new DiaryRecords(force.Door(head)).TodayAsync(Owed.All, false, TestContext.Current.CancellationToken)).ShouldNotBeNull();

        today.Now.ShouldHaveSingleItem().Person.Name.ShouldBe(Scope.Unnamed);
    }
}
