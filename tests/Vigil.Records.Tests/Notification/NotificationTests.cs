using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Notification;
using Vigil.Records.Settings;
using Vigil.Testing;

namespace Vigil.Records.Tests.Notification;

public sealed class NotificationTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task What_stands_open_at_the_counter_follows_the_forces_own_policy(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, on) = (await force.Staff("S. Sergeant", StaffRole.Supervisor), force.Today.AddDays(-1));
        var person = await force.Person("Dana", "Dales", null, null,
            (new ManagementFact(ManagementKind.PotentiallyDangerousPerson, null, null), on.AddDays(-90)),
            (new AuthorisationFact("Threats", "No threat for six months", on, supervisor.Id, supervisor.Name), on.AddDays(-90)),
            (new ManagementReviewFact(false, "No concern", null, supervisor.Id, supervisor.Name), on));
        (await new SettingRecords(force.Door(await force.Staff("E. Admin", StaffRole.Administrator))).PublishAsync(
            new(Guid.CreateVersion7(), "publish-setting", "administer"), SettingKeys.Managed, ManagedPolicy.Default with { EndingDays = 3 }, "Head of unit", force.Today.AddDays(100), Stop)).ShouldBeOfType<ActOutcome.Done>();

        var counter = (await new NotificationRecords(force.Door(await force.Staff("F. Counter", StaffRole.RecordsOfficer))).OpenAsync(person, Stop)).ShouldNotBeNull();

        counter.Open.Single(duty => duty.Kind == DutyKind.Ending).AdviseBy.Day.ShouldBe(on.AddDays(3));
        (await force.Ledger("open-counter")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_station_records_officer_records_a_notification_for_anyone_of_the_force_as_one_act(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var officer = await force.Staff("F. Counter", StaffRole.RecordsOfficer);
        var person = await Example(force);
        var records = new NotificationRecords(force.Door(officer));
        using var trips = RoundTrips.Of();
        var counter = (await records.OpenAsync(person, Stop)).ShouldNotBeNull();
        trips.Count.ShouldBeInRange(1, 3);
        var request = Request() with { OpenedOnVersion = counter.Record.Version };

        var done = (await records.RecordAsync(request, person, Moved(force), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await records.RecordAsync(request, person, Moved(force), Stop)).ShouldBe(new ActOutcome.AlreadyDone(done.ActId));

        var after = (await records.OpenAsync(person, Stop)).ShouldNotBeNull();
        after.Held.Single(matter => matter.Question == Question.HomeAddress).Items.ShouldHaveSingleItem().Text.ShouldBe("2 Sample Street, ZZ99 2BB");
        var fact = after.Record.Of<NotificationFact>().ShouldHaveSingleItem().Value;
        (fact.TakenBy, fact.Station, fact.IdentityCheck).ShouldBe((officer.Id, "Testford", "Passport seen"));
        fact.Made.Matters.ShouldBe([Matter.Name, Matter.HomeAddress]);
        after.Record.Of<ChangeFact>().ShouldHaveSingleItem().Value.Change.ShouldBe(new(Matter.HomeAddress, force.Today.AddDays(-2)));
        after.Record.Version.ShouldBe(counter.Record.Version + 1);
        var acted = (await force.Ledger("record-notification")).ShouldHaveSingleItem();
        (acted.Kind, acted.StaffId).ShouldBe((EntryKinds.Act, officer.Id));
        acted.People.ShouldBe([person]);
        (await force.Ledger("open-counter")).ShouldAllBe(line => line.Kind == EntryKinds.Look && line.People.Single() == person);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Two_people_at_one_record_the_second_is_told_what_changed_and_nothing_is_half_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var person = await Example(force);
        _time.Advance(TimeSpan.FromMinutes(1));
        var (first, second) = (new NotificationRecords(force.Door(await force.Staff("F. Counter", StaffRole.RecordsOfficer))), new NotificationRecords(force.Door(await force.Staff("G. Counter", StaffRole.RecordsOfficer))));
        var version = (await first.OpenAsync(person, Stop))!.Record.Version;
        await first.RecordAsync(Request() with { OpenedOnVersion = version }, person, Moved(force), Stop);

        var outcome = await second.RecordAsync(Request() with { OpenedOnVersion = version }, person, Moved(force), Stop);

        var since = outcome.ShouldBeOfType<ActOutcome.ChangedMeanwhile>().Since.ShouldHaveSingleItem();
        (since.Kind, since.StaffName).ShouldBe(("record-notification", "F. Counter"));
        (await second.OpenAsync(person, Stop))!.Record.Of<NotificationFact>().Count().ShouldBe(1);
        (await force.Ledger("record-notification")).Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_the_law_refuses_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var person = await Example(force);
        var records = new NotificationRecords(force.Door(await force.Staff("F. Counter", StaffRole.RecordsOfficer)));

        var outcome = await records.RecordAsync(Request(), person, Moved(force) with { On = force.Today.AddDays(1) }, Stop);

        outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal.Provision.ShouldBe("SOA 2003 s87(1)");
        (await records.OpenAsync(person, Stop))!.Record.Version.ShouldBe(1);
        (await force.Ledger("record-notification")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_may_not_record_finds_nothing_and_the_ledger_says_that_they_tried(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var person = await Example(force);
        var records = new NotificationRecords(force.Door(await force.Staff("D. Analyst", StaffRole.Analyst)));

        (await records.OpenAsync(person, Stop)).ShouldBeNull();
        (await records.RecordAsync(Request(), person, Moved(force), Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await records.OpenAsync(Guid.CreateVersion7(), Stop)).ShouldBeNull();

        (await force.Ledger("open-counter")).Count(line => line.Kind == EntryKinds.Refused).ShouldBe(2);
        (await force.Ledger("record-notification")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_acknowledgement_says_years_later_what_it_said_on_the_day(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var officer = await force.Staff("F. Counter", StaffRole.RecordsOfficer);
        var person = await Example(force);
        var records = new NotificationRecords(force.Door(officer));
        var act = (await records.RecordAsync(Request(), person, Moved(force), Stop)).ShouldBeOfType<ActOutcome.Done>().ActId;
        var fact = (await new AcknowledgementRecords(force.Door(officer)).OfActAsync(act, Stop)).ShouldNotBeNull();
        var then = await new AcknowledgementRecords(force.Door(officer)).ReadAsync(person, fact, false, Stop);
        _time.Advance(TimeSpan.FromDays(400));
        await new NotificationRecords(force.Door(officer)).RecordAsync(
            Request(), person, Moved(force, "3 Third Avenue") with { On = force.Today }, Stop);

        var later = (await new AcknowledgementRecords(force.Door(officer)).ReadAsync(person, fact, true, Stop)).ShouldNotBeNull();

        later.Matters.Single(matter => matter.Stated.Question == Question.HomeAddress).ShouldSatisfyAllConditions(
            matter => matter.Changed.ShouldBeTrue(),
            matter => matter.Stated.Items.ShouldHaveSingleItem().Text.ShouldBe("2 Sample Street, ZZ99 2BB"));
        later.Matters.Single(matter => matter.Stated.Question == Question.Names).Changed.ShouldBeFalse();
        later.Changes.ShouldHaveSingleItem().Words.ShouldBe("New home address: 2 Sample Street, ZZ99 2BB");
        (later.Name, later.TakenBy, later.Withdrawn).ShouldBe(("Alan Example", "F. Counter", false));
        later.Next.Select(duty => duty.AdviseBy).ShouldBe(then!.Next.Select(duty => duty.AdviseBy));
        (await force.Ledger("open-acknowledgement")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("disclose-acknowledgement")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static ActRequest Request() => new(Guid.CreateVersion7(), "record-notification", NotificationRecords.Purpose);

    private static Task<Guid> Example(TestForce force) => force.Person("Alan", "Example", null, null,
        (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1)));

    private static Attendance Moved(TestForce force, string to = "2 Sample Street") => new()
    {
        On = force.Today, Time = new(9, 15), Section = NotificationSection.S84, Station = "Testford", Checks = [IdentityCheck.Passport],
        Answered = [Question.Names, Question.HomeAddress], Told = [new HomeTold(AddressKind.Home, to, "ZZ99 2BB", force.Today.AddDays(-2))],
    };
}
