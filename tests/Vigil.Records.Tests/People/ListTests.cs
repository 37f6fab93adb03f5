using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.People;

public sealed class ListTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task People_are_listed_page_by_page_in_the_order_asked_for_and_everyone_shown_is_named_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, other) = await PeopleTests.Team(force);
        for (var number = 1; number <= PeoplePage.Size + 2; number++)
        {
            await force.Person("Alan", $"Example{number:00}", number == 1 ? other : manager, supervisor, (new RiskFact(number == 7 ? RiskLevel.VeryHigh : RiskLevel.Low, "Test"), new(2024, 1, 1)));
        }

        var records = new PeopleRecords(force.Door(manager));
        using var trips = RoundTrips.Of();
        var first = (await records.ListAsync(new(), "manage", Stop)).ShouldNotBeNull();
        trips.Count.ShouldBe(2);
        var last = (await records.ListAsync(new() { Page = 99 }, "manage", Stop)).ShouldNotBeNull();
        var gravest = (await records.ListAsync(new() { Order = PeopleOrder.Risk }, "manage", Stop)).ShouldNotBeNull();
        var others = (await records.ListAsync(new() { ManagerId = other.Id }, "manage", Stop)).ShouldNotBeNull();
        var high = (await records.ListAsync(new() { Risk = RiskLevel.VeryHigh }, "manage", Stop)).ShouldNotBeNull();

        (first.Total, first.Pages, first.People.Count, first.People[0].Name, first.People[0].Manager).ShouldBe((27, 2, 25, "Example01, Alan", "C. Cover"));
        (last.First, last.People.Select(person => person.Name)).ShouldSatisfyAllConditions(
            page => page.First.ShouldBe(26), page => page.Item2.ShouldBe(["Example26, Alan", "Example27, Alan"]));
        gravest.People[0].Name.ShouldBe("Example07, Alan");
        others.People.ShouldHaveSingleItem().Name.ShouldBe("Example01, Alan");
        high.People.ShouldHaveSingleItem().Risk.ShouldBe(RiskLevel.VeryHigh);
        (await force.Ledger("people"))[0].People.Order().ShouldBe(first.People.Select(person => person.Id).Order());
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_restricted_record_is_counted_but_its_name_risk_and_place_in_the_order_tell_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, colleague) = await PeopleTests.Team(force);
        var hidden = await force.Person("Aaron", "Aardvark", manager, supervisor, (new RiskFact(RiskLevel.VeryHigh, "Test"), new(2024, 1, 1)));
        await force.Person("Brian", "Sample", manager, supervisor, (new RiskFact(RiskLevel.VeryHigh, "Test"), new(2024, 1, 1)));
        await force.Restrict(hidden);
        var (theirs, own) = (new PeopleRecords(force.Door(colleague)), new PeopleRecords(force.Door(manager)));

        (await theirs.ListAsync(new(), "manage", Stop))!.People.Select(person => (person.Name, person.Named, person.MayOpen))
            .ShouldBe([("Sample, Brian", true, true), ("Restricted record", false, false)]);
        (await theirs.ListAsync(new() { Risk = RiskLevel.VeryHigh }, "manage", Stop))!.People.Select(person => person.Name).ShouldBe(["Sample, Brian"]);
        (await own.ListAsync(new() { Risk = RiskLevel.VeryHigh }, "manage", Stop))!.People.Select(person => person.Name).ShouldBe(["Sample, Brian", "Aardvark, Aaron"]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_may_not_list_people_is_refused_on_the_record(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var analyst = await force.Staff("D. Analyst", StaffRole.Analyst);

        (await new PeopleRecords(force.Door(analyst)).ListAsync(new(), "manage", Stop)).ShouldBeNull();
        (await new FindRecords(force.Door(analyst)).FindAsync(SearchTerms.Of("Example"), Stop)).ShouldBeNull();

        (await force.Ledger("people")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
        (await force.Ledger("find-person")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_absence_is_covered_without_gap_or_chain_and_ends_when_it_is_said_to(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, cover) = await PeopleTests.Team(force);
        var person = await force.Person("Alan", "Example", manager, supervisor);
        await force.Restrict(person);
        var (arrange, people, today) = (new CoverRecords(force.Door(supervisor)), new PeopleRecords(force.Door(cover)), force.Today);

        (await people.OverviewAsync(person, "manage", Stop)).ShouldBeNull();
        (await arrange.ArrangeAsync(Request(), manager.Id, cover.Id, today, today.AddDays(4), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await people.OverviewAsync(person, "manage", Stop)).ShouldNotBeNull();
        Field(await arrange.ArrangeAsync(Request(), manager.Id, cover.Id, today.AddDays(2), today.AddDays(9), Stop)).ShouldBe("From");
        Field(await arrange.ArrangeAsync(Request(), cover.Id, manager.Id, today, today, Stop)).ShouldBe("Cover");
        Field(await arrange.ArrangeAsync(Request(), cover.Id, cover.Id, today, today, Stop)).ShouldBe("Cover");
        Field(await arrange.ArrangeAsync(Request(), cover.Id, supervisor.Id, today, today.AddDays(-1), Stop)).ShouldBe("To");
        (await new CoverRecords(force.Door(cover)).ArrangeAsync(Request(), manager.Id, cover.Id, today.AddDays(9), today.AddDays(9), Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        var absence = (await arrange.AheadAsync(Stop)).ShouldHaveSingleItem();
        (absence.Manager, absence.Cover).ShouldBe(("M. Manager", "C. Cover"));
        (await arrange.EndAsync(Request("end-cover"), absence.Id, Stop)).ShouldBeOfType<ActOutcome.Done>();

        (await people.OverviewAsync(person, "manage", Stop)).ShouldBeNull();
        (await arrange.AheadAsync(Stop)).ShouldBeEmpty();
        (await force.Ledger("arrange-cover")).Select(line => line.Kind).ShouldBe([EntryKinds.Act, EntryKinds.Refused]);
    }

    private static string? Field(ActOutcome outcome) => outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field;

    private static ActRequest Request(string kind = "arrange-cover") => new(Guid.CreateVersion7(), kind, "supervise");
}
