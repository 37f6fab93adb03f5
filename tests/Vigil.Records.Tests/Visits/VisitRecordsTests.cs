using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Records.Visits;
using Vigil.Testing;
using static Vigil.Records.Tests.Managed.ManagementTests;

namespace Vigil.Records.Tests.Visits;

/// <summary>Visits as they are kept: once, by those who may, followed by what somebody has taken on.</summary>
public sealed class VisitRecordsTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_visit_sent_twice_counts_once_and_verifies_the_address_where_that_was_answered(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, _, person) = await Visited(database);
        var (visits, people) = (new VisitRecords(force.Door(officer)), new PeopleRecords(force.Door(officer)));
        var home = (await people.OverviewAsync(person, "manage", Stop))!.Record.Of<AddressFact>().Single().FactId;
        var visit = Made(VisitResult.Seen) with { Address = home, LivesThere = false, Entry = new(EntryOutcome.Allowed, "PC 123 Officer", null), Words = "Calm" };
        var request = Request("record-visit");

        (await visits.RecordAsync(Request("record-visit"), person, visit with { With = [] }, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("AloneBecause");
        (await visits.RecordAsync(Request("record-visit"), person, visit with { Version = 2 }, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Version");
        var done = (await visits.RecordAsync(request, person, visit, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await visits.RecordAsync(request, person, visit, Stop)).ShouldBeOfType<ActOutcome.AlreadyDone>().ActId.ShouldBe(done.ActId);

        var record = (await people.OverviewAsync(person, "manage", Stop))!.Record;
        var held = record.Of<VisitFact>().ShouldHaveSingleItem();
        (held.Value.RecordedBy, held.Value.Visit.Words, held.Value.Visit.Entry).ShouldBe((officer.Id, "Calm", visit.Entry));
        (await visits.VisitOfAsync(person, done.ActId, Stop)).ShouldBe(held.FactId);
        var verified = record.Of<VerificationFact>().ShouldHaveSingleItem().Value;
        (verified.Of, verified.Found, verified.Means).ShouldBe((home, false, VerificationMeans.Visit));
        (await force.Ledger("record-visit")).Count(line => line.Kind == "act").ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_follows_failed_visits_is_shown_to_whoever_has_taken_it_on_until_it_ends(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, other, person) = await Visited(database);
        var counter = await force.Staff("F. Counter", StaffRole.RecordsOfficer);
        var (follow, theirs, ours) = (new FollowUpRecords(force.Door(officer)), new VisitDayRecords(force.Door(other)), new VisitDayRecords(force.Door(officer)));
        (await theirs.ReadAsync(5, null, Stop))!.Entrusted.ShouldBeEmpty();

        (await follow.BeginAsync(Request("begin-follow-up"), person, FollowUpKind.Warrant, "Twice unable", counter.Id, force.Today.AddDays(40), Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Owner");
        (await follow.BeginAsync(Request("begin-follow-up"), person, FollowUpKind.Warrant, "Twice unable", other.Id, force.Today.AddDays(-1), Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("DueOn");
        (await follow.BeginAsync(Request("begin-follow-up"), person, FollowUpKind.Warrant, "Twice unable", other.Id, force.Today.AddDays(40), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await follow.BeginAsync(Request("begin-follow-up"), person, FollowUpKind.Warrant, "Again", other.Id, force.Today.AddDays(40), Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Kind");

        var line = (await theirs.ReadAsync(5, null, Stop))!.Entrusted.ShouldHaveSingleItem();
        (line.Person.Id, line.Duty.Kind, line.Duty.AdviseBy.Day).ShouldBe((person, DutyKind.WarrantApplication, force.Today.AddDays(40)));
        (await force.Ledger("visits"))[^1].People.ShouldBe([person]);
        (await ours.ReadAsync(5, null, Stop))!.Entrusted.ShouldBeEmpty();
        var held = (await new PeopleRecords(force.Door(other)).OverviewAsync(person, "manage", Stop))!.Record.Of<FollowUpFact>().Single();
        (await new FollowUpRecords(force.Door(other)).EndAsync(Request("end-follow-up"), person, held.FactId, "Warrant refused", Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await follow.EndAsync(Request("end-follow-up"), person, held.FactId, "Again", Stop)).ShouldBeOfType<ActOutcome.Refused>();
        (await theirs.ReadAsync(5, null, Stop))!.Entrusted.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Two_occasions_are_proved_only_by_entry_that_a_constable_sought_and_did_not_get(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, _, person) = await Visited(database);
        var (visits, people) = (new VisitRecords(force.Door(officer)), new PeopleRecords(force.Door(officer)));
        foreach (var (ago, outcome) in new (int, EntryOutcome?)[] { (9, null), (7, EntryOutcome.Allowed), (5, EntryOutcome.Refused) })
        {
            await visits.RecordAsync(Request("record-visit"), person, Made(VisitResult.NotSeen, ago, outcome), Stop);
        }

        Occasions(await people.VisitsAsync(person, false, "manage", Stop)).ShouldSatisfyAllConditions(one => one.Met.ShouldBe(false), one => one.Evidence.Count.ShouldBe(1));
        (await visits.RecordAsync(Request("record-visit"), person, Made(VisitResult.NotSeen, 1, EntryOutcome.Unable) with { Entry = new(EntryOutcome.Unable, " ", null) }, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Provision.ShouldBe("SOA 2003 s96B(3)");
        await visits.RecordAsync(Request("record-visit"), person, Made(VisitResult.NotSeen, 1, EntryOutcome.Unable), Stop);

        Occasions(await people.VisitsAsync(person, false, "manage", Stop)).ShouldSatisfyAllConditions(
            one => one.Met.ShouldBe(true),
            one => one.Evidence.ShouldBe(["19 November 2026 at 08:10, PC 123 Officer: refused", "23 November 2026 at 08:10, PC 123 Officer: unable: nobody there, or no answer"]));
    }

    private static WarrantGround Occasions(Person? person) => WarrantGrounds.Of(person!.Record, person.At).Single(one => one.Words.Contains("occasions", StringComparison.Ordinal));

    private Visit Made(VisitResult result, int ago = 0, EntryOutcome? entry = null) =>
        new(DateOnly.FromDateTime(_time.GetUtcNow().Date).AddDays(-ago), new(8, 10), result, false) { With = ["B. Officer"], Entry = entry is { } outcome ? new(outcome, "PC 123 Officer", null) : null };

    private async Task<(TestForce Force, Staff Officer, Staff Other, Guid Person)> Visited(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, officer, await force.Staff("B. Officer", StaffRole.OffenderManager, supervisor), await force.Person("Alan", "Example", officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2026, 1, 1))));
    }
}
