using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.People;

public sealed class PeopleTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_record_opens_with_who_works_it_in_two_queries_and_the_look_is_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, cover) = await Team(force);
        var person = await force.Person("Alan", "Example", manager, supervisor, (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new RiskFact(RiskLevel.High, "Assessed"), new(2024, 1, 1)));
        await force.Write(db => db.Covers.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, ManagerId = manager.Id, CoverId = cover.Id, From = force.Today, To = force.Today.AddDays(3) }));
        using var trips = RoundTrips.Of();

        var opened = (await new PeopleRecords(force.Door(cover)).OverviewAsync(person, "supervise", Stop)).ShouldNotBeNull();

        trips.Count.ShouldBe(2);
        (opened.Name, opened.Card.Risk, opened.Hands).ShouldBe(("Alan Example", RiskLevel.High, new("M. Manager", "S. Supervisor", "C. Cover", force.Today.AddDays(3))));
        opened.Rights.ShouldBe(new(true, true, false));
        var act = opened.Lately.ShouldHaveSingleItem();
        (act.Kind, act.Turns.Count).ShouldBe(("add-person", 4));
        act.Turns.ShouldAllBe(turn => turn.Before == null && turn.After != null);
        var line = (await force.Ledger("open-person")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId).ShouldBe((EntryKinds.Look, cover.Id));
        line.People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Restricted_foreign_and_absent_records_answer_alike_and_each_try_is_in_the_ledger(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var elsewhere = await TestForce.Create(database, _time, "Othershire Police");
        var (supervisor, manager, colleague) = await Team(force);
        var restricted = await force.Person("Brian", "Sample", manager, supervisor);
        var foreign = await elsewhere.Person("Colin", "Person");
        await force.Restrict(restricted);
        var records = new PeopleRecords(force.Door(colleague));

        foreach (var person in new[] { restricted, foreign, Guid.CreateVersion7() })
        {
            (await records.OverviewAsync(person, "manage", Stop)).ShouldBeNull();
            (await records.RecordAsync(person, "manage", Stop)).ShouldBeNull();
        }

        (await force.Ledger("open-person")).ShouldAllBe(line => line.Kind == EntryKinds.Refused && line.StaffId == colleague.Id);
        (await force.Ledger("open-person")).Count.ShouldBe(3);
        (await new PeopleRecords(force.Door(manager)).OverviewAsync(restricted, "manage", Stop)).ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_person_is_added_once_with_a_manager_and_a_supervisor(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, _) = await Team(force);
        var records = new PeopleRecords(force.Door(manager));
        var request = new ActRequest(Guid.CreateVersion7(), "add-person", "manage");
        var example = new NewPerson(manager.Id, supervisor.Id,
        [
            new FactEntry(new NameFact("Alan", "Example", NameKind.Legal), null, null, force.Today, "Court result"),
            new FactEntry(new BirthFact(new(1981, 5, 4), Sex.Male), null, null, force.Today, "Court result"),
            new FactEntry(new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null, null, force.Today, "Court result"),
        ]);

        var done = (await records.AddAsync(request, example, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await records.AddAsync(request, example, Stop)).ShouldBe(new ActOutcome.AlreadyDone(done.ActId));
        var again = await records.AddAsync(request with { Token = Guid.CreateVersion7() }, example, Stop);

        again.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Pnc");
        var id = (await records.AddedByAsync(done.ActId, Stop)).ShouldNotBeNull();
        var opened = (await records.OverviewAsync(id, "manage", Stop)).ShouldNotBeNull();
        (opened.Card.ManagerId, opened.Card.SupervisorId, opened.Card.Pnc).ShouldBe((manager.Id, supervisor.Id, "2001/1234567A"));
        (await force.Ledger("add-person")).ShouldHaveSingleItem().People.ShouldBe([id]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_person_who_contradicts_themselves_is_not_half_added(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, _) = await Team(force);
        var example = new NewPerson(manager.Id, supervisor.Id,
        [
            new FactEntry(new NameFact("Alan", "Example", NameKind.Legal), null, null, force.Today, "Court result"),
            new FactEntry(new BirthFact(force.Today.AddDays(1), Sex.Male), null, null, force.Today, "Court result"),
        ]);

        var outcome = await new PeopleRecords(force.Door(manager)).AddAsync(new(Guid.CreateVersion7(), "add-person", "manage"), example, Stop);
        var nobody = await new PeopleRecords(force.Door(manager)).AddAsync(new(Guid.CreateVersion7(), "add-person", "manage"), example with { ManagerId = supervisor.Id }, Stop);

        outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Born");
        nobody.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Manager");
        await force.Write(db => db.People.ShouldBeEmpty());
        (await force.Ledger("add-person")).ShouldBeEmpty();
    }

    internal static async Task<(Staff Supervisor, Staff Manager, Staff Other)> Team(TestForce force)
    {
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        return (supervisor, await force.Staff("M. Manager", StaffRole.OffenderManager, supervisor), await force.Staff("C. Cover", StaffRole.OffenderManager, supervisor));
    }
}
