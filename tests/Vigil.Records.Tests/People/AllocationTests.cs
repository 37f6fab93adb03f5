using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.People;

public sealed class AllocationTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_person_is_handed_over_with_a_note_and_has_exactly_one_manager_throughout(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, next) = await PeopleTests.Team(force);
        var person = await force.Person("Alan", "Example", manager, supervisor);
        var records = new AllocationRecords(force.Door(supervisor));

        var silent = await records.AllocateAsync(Request(), person, next.Id, supervisor.Id, force.Today, null, Stop);
        var done = await records.AllocateAsync(Request(), person, next.Id, supervisor.Id, force.Today, "Works nights; call first.", Stop);
        var same = await records.AllocateAsync(Request(), person, next.Id, supervisor.Id, force.Today, "Again", Stop);
        var theirs = await new AllocationRecords(force.Door(next)).AllocateAsync(Request(), person, next.Id, supervisor.Id, force.Today, "Mine", Stop);

        silent.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("HandOver");
        done.ShouldBeOfType<ActOutcome.Done>();
        same.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Manager");
        theirs.ShouldBeOfType<ActOutcome.NotFound>();
        var opened = (await new PeopleRecords(force.Door(next)).OverviewAsync(person, "manage", Stop))!;
        opened.Hands.Manager.ShouldBe("C. Cover");
        opened.Record.Of<AllocationFact>().Select(held => (held.Value.ManagerId, held.TrueTo)).ShouldBe([(manager.Id, force.Today.AddDays(-1)), (next.Id, null)]);
        for (var day = force.Today.AddDays(-30); day <= force.Today; day = day.AddDays(1))
        {
            opened.Record.On<AllocationFact>(day).Count().ShouldBe(1);
        }

        (await force.Ledger("allocate")).Select(line => line.Kind).ShouldBe([EntryKinds.Act, EntryKinds.Refused]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Only_the_persons_own_supervisor_restricts_a_record_and_says_why(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, colleague) = await PeopleTests.Team(force);
        var another = await force.Staff("T. Supervisor", StaffRole.Supervisor);
        var person = await force.Person("Alan", "Example", manager, supervisor);
        var (own, other) = (new AllocationRecords(force.Door(supervisor)), new AllocationRecords(force.Door(another)));
        var people = new PeopleRecords(force.Door(colleague));

        (await other.RestrictAsync(Request("restrict-record") with { Reason = "Known to staff" }, person, true, Stop)).ShouldBeOfType<ActOutcome.Refused>();
        (await own.RestrictAsync(Request("restrict-record"), person, true, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reason");
        (await people.OverviewAsync(person, "manage", Stop)).ShouldNotBeNull();
        (await own.RestrictAsync(Request("restrict-record") with { Reason = "Known to staff" }, person, true, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await people.OverviewAsync(person, "manage", Stop)).ShouldBeNull();
        (await own.RestrictAsync(Request("lift-restriction") with { Reason = "No longer" }, person, false, Stop)).ShouldBeOfType<ActOutcome.Done>();

        (await people.OverviewAsync(person, "manage", Stop)).ShouldNotBeNull();
        (await force.Ledger("restrict-record")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static ActRequest Request(string kind = "allocate") => new(Guid.CreateVersion7(), kind, "supervise");
}
