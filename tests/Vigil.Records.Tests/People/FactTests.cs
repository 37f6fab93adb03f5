using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.People;

public sealed class FactTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_new_home_in_the_place_of_the_old_is_one_act_and_one_change_to_be_notified(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        var moved = Entry(new AddressFact(AddressKind.Home, "2 Sample Street", "ZZ99 2BB"), force.Today.AddDays(-1));

        (await facts.AddAsync(Request(), person, moved, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason
            .ShouldBe("Another home address is recorded since 1 January 2024. End that first, or say that this one takes its place.");
        (await facts.AddAsync(Request(), person, moved with { TakesPlace = true }, Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = (await people.OverviewAsync(person, "manage", Stop)).ShouldNotBeNull();
        opened.Record.Of<AddressFact>().Select(held => (held.TrueFrom, held.TrueTo)).ShouldBe(
            [(new DateOnly(2024, 1, 1), force.Today.AddDays(-2)), (force.Today.AddDays(-1), null)]);
        var change = opened.Record.Of<ChangeFact>().ShouldHaveSingleItem().Value;
        (change.Change, change.Detail).ShouldBe((new Change(Matter.HomeAddress, force.Today.AddDays(-1)), "New home address: 2 Sample Street, ZZ99 2BB"));
        opened.Duties.ShouldContain(duty => duty.Kind == DutyKind.ChangeNotification && duty.AdviseBy.Day == force.Today.AddDays(1));
        opened.Card.Home.ShouldBe("2 Sample Street, ZZ99 2BB");
        opened.Lately[0].Turns.Count.ShouldBe(3);
        (await force.Ledger("add-fact")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_was_part_of_a_notification_on_the_record_is_no_change_still_to_be_notified(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        var alias = Entry(new NameFact("Al", "Sample", NameKind.Alias), force.Today.AddDays(-5)) with { Notified = true };

        (await facts.AddAsync(Request(), person, alias, Stop)).ShouldBeOfType<ActOutcome.Done>();

        (await people.RecordAsync(person, "manage", Stop))!.Record.Of<ChangeFact>().ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_correction_moves_the_change_and_taking_the_fact_back_takes_back_the_change(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        var household = Entry(new HouseholdFact("3 Third Avenue", "ZZ99 3CC", 1, true), force.Today.AddDays(-3));
        await facts.AddAsync(Request(), person, household, Stop);
        var id = (await people.RecordAsync(person, "manage", Stop))!.Record.Of<HouseholdFact>().Single().FactId;

        await facts.CorrectAsync(Request("correct-fact"), person, id, household with { From = force.Today.AddDays(-1) }, Stop);
        var corrected = (await people.RecordAsync(person, "manage", Stop))!;
        var silent = await facts.WithdrawAsync(Request("withdraw-fact"), person, id, Stop);
        await facts.WithdrawAsync(Request("withdraw-fact") with { Reason = "Another person's household" }, person, id, Stop);

        corrected.Record.Of<ChangeFact>().ShouldHaveSingleItem().Value.Change.On.ShouldBe(force.Today.AddDays(-1));
        corrected.Card.ChildAtRisk.ShouldBeTrue();
        silent.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reason");
        var after = (await people.OverviewAsync(person, "manage", Stop))!;
        after.Record.Of<HouseholdFact>().ShouldBeEmpty();
        after.Record.Of<ChangeFact>().ShouldBeEmpty();
        after.Card.ChildAtRisk.ShouldBeFalse();
        var history = (await people.FactAsync(person, id, "manage", Stop))!.Lately;
        history.Select(act => (act.Kind, Turn(act).Before?.TrueFrom, Turn(act).After?.TrueFrom)).ShouldBe(
        [
            ("withdraw-fact", force.Today.AddDays(-1), null),
            ("correct-fact", force.Today.AddDays(-3), force.Today.AddDays(-1)),
            ("add-fact", null, force.Today.AddDays(-3)),
        ]);
        history[0].Reason.ShouldBe("Another person's household");

        FactTurn Turn(PastAct act) => act.Turns.Single(turn => turn.FactId == id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_status_ends_and_a_release_brings_its_own_duty(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        await facts.AddAsync(Request(), person, Entry(new StatusFact(StatusKind.InPrison, "HMP Example"), force.Today.AddDays(-60)), Stop);
        var inside = (await people.RecordAsync(person, "manage", Stop))!;
        var status = inside.Record.Of<StatusFact>().Single().FactId;

        var missing = await facts.AddAsync(Request(), person, Entry(new StatusFact(StatusKind.Missing), force.Today), Stop);
        await facts.EndAsync(Request("end-fact"), person, status, force.Today.AddDays(-1), force.Today, "Prison", Stop);

        inside.Card.Status.ShouldBe(StatusKind.InPrison);
        missing.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Kind");
        var released = (await people.RecordAsync(person, "manage", Stop))!;
        released.Card.Status.ShouldBeNull();
        released.Duties.ShouldContain(duty => duty.Kind == DutyKind.ReleaseNotification);
        released.Record.Of<ChangeFact>().ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_basis_of_management_takes_the_place_of_the_one_before_and_on_the_same_day_is_a_new_version_of_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);

        await facts.AddAsync(Request(), person, Entry(new ManagementFact(ManagementKind.ViolentOffender, 2, 1), force.Today.AddDays(-10)), Stop);
        await facts.AddAsync(Request(), person, Entry(new ManagementFact(ManagementKind.ViolentOffender, 2, 2), force.Today), Stop);
        await facts.AddAsync(Request(), person, Entry(new ManagementFact(ManagementKind.ViolentOffender, 2, 3), force.Today), Stop);
        var earlier = await facts.AddAsync(Request(), person, Entry(new ManagementFact(ManagementKind.ViolentOffender, 2, 1), force.Today.AddDays(-20)), Stop);

        var opened = (await people.RecordAsync(person, "manage", Stop))!;
        opened.Record.Of<ManagementFact>().Select(held => (held.Value.Level, held.TrueTo)).ShouldBe([(1, force.Today.AddDays(-1)), (3, null)]);
        opened.Card.Level.ShouldBe(3);
        earlier.ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("From");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_second_of_two_at_one_record_is_told_by_whom_and_what_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        var version = (await people.RecordAsync(person, "manage", Stop))!.Record.Version;
        var request = Request() with { OpenedOnVersion = version };
        await facts.AddAsync(request, person, Entry(new NameFact("Al", "Sample", NameKind.Alias), force.Today), Stop);
        _time.Advance(TimeSpan.FromMinutes(1));

        (await facts.AddAsync(request, person, Entry(new NameFact("Al", "Sample", NameKind.Alias), force.Today), Stop)).ShouldBeOfType<ActOutcome.AlreadyDone>();
        var second = await facts.AddAsync(Request() with { OpenedOnVersion = version }, person, Entry(new NameFact("Ali", "Sample", NameKind.Alias), force.Today), Stop);

        var since = second.ShouldBeOfType<ActOutcome.ChangedMeanwhile>().Since.ShouldHaveSingleItem();
        (since.Kind, since.StaffName).ShouldBe(("add-fact", "M. Manager"));
        since.FactKinds.ShouldContain("name");
        (await people.RecordAsync(person, "manage", Stop))!.Record.Of<NameFact>().Count().ShouldBe(2);
        (await force.Ledger("add-fact")).Count(line => line.Kind == EntryKinds.Act).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_number_is_sealed_masked_found_exactly_and_shown_only_by_a_reveal_of_its_own_line(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, person, facts, people) = await Registered(database);
        var account = Entry(new AccountFact("Example Bank", null, false, Sealed.Awaited, null), force.Today.AddDays(-1)) with { Number = "12-34-56 12345678" };
        var number = Entry(new IdentifierFact(IdentifierKind.NationalInsurance, null, Sealed.Awaited), force.Today) with { Number = "QQ 12 34 56 C" };

        (await facts.AddAsync(Request(), person, account with { Number = null }, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Number");
        (await facts.AddAsync(Request(), person, account, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await facts.AddAsync(Request(), person, number, Stop)).ShouldBeOfType<ActOutcome.Done>();
        var held = (await people.RecordAsync(person, "manage", Stop))!.Record.Of<AccountFact>().Single();
        await facts.CorrectAsync(Request("correct-fact"), person, held.FactId, account with { Number = null, Fact = held.Value with { Institution = "Sample Bank", Number = Sealed.Awaited } }, Stop);

        (await people.RecordAsync(person, "manage", Stop))!.Record.Of<AccountFact>().Single().Value.ShouldBe(held.Value with { Institution = "Sample Bank" });
        held.Value.Number.Mask.ShouldBe("•••• 5678");
        (await facts.RevealAsync(person, held.FactId, "manage", "Bank asked", Stop)).ShouldBe("12345612345678");
        (await new FactRecords(force.Door(await force.Staff("E. Else", Access.StaffRole.OffenderManager))).RevealAsync(person, held.FactId, "manage", "Curious", Stop)).ShouldBeNull();
        (await force.Ledger("reveal")).Select(line => line.Kind).ShouldBe([EntryKinds.Reveal, EntryKinds.Refused]);
        foreach (var (typed, why) in new[] { ("123456 12345678", "Account •••• 5678"), ("qq123456c", "National Insurance number •• •• •• •6 C") })
        {
            (await new FindRecords(force.Door()).FindAsync(SearchTerms.Of(typed), Stop))!.People.ShouldHaveSingleItem().Why.ShouldBe([why]);
        }

        (await new FindRecords(force.Door()).FindAsync(SearchTerms.Of("12345678"), Stop))!.People.ShouldBeEmpty();
        (await force.Ledger("reveal")).Count.ShouldBe(2);
    }

    private async Task<(TestForce Force, Guid Person, FactRecords Facts, PeopleRecords People)> Registered(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, _) = await PeopleTests.Team(force);
        var convicted = new DateOnly(2024, 1, 8);
        var person = await force.Person("Alan", "Example", manager, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null),
            (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, convicted) { Disposals = [new(DisposalKind.CommunityOrder)] }, "An offence", "Testford"), convicted),
            (new NotificationFact(new(convicted.AddDays(2), NotificationSection.S83), "Testford", "The person", "", manager.Id, null), convicted.AddDays(2)));
        return (force, person, new(force.Door(manager)), new(force.Door(manager)));
    }

    private static FactEntry Entry(Fact fact, DateOnly from) => new(fact, from, null, new(2026, 11, 24), "Told by the person");

    private static ActRequest Request(string kind = "add-fact") => new(Guid.CreateVersion7(), kind, "manage");
}
