using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Sharing;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Exchange.National;
using Vigil.Records.People;
using Vigil.Records.Settings;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

public sealed class OwedTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_change_is_owed_until_it_is_keyed_and_again_where_it_was_keyed_wrong(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, _) = await Begun(database);
        var person = await force.Person("Alan", "Example", officer);
        _time.Advance(TimeSpan.FromHours(1));
        await Moves(force, officer, person);

        var queue = (await Owed(force, officer).QueueAsync(OwedWhose.Mine, 1, default))!;

        queue.Total.ShouldBe(2);
        queue.Changes.Select(change => (change.Act, change.Due)).ShouldBe([("add-person", new(2026, 11, 24)), ("add-fact", new(2026, 11, 26))]);
        queue.Changes[1].Turns.ShouldHaveSingleItem().After!.Value.ShouldBeOfType<AddressFact>().Lines.ShouldBe("1 Mill Lane");
        (await force.Ledger("owed")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(line => line.Kind.ShouldBe("look"), line => line.People.ShouldBe([person]));

        var change = queue.Changes[1].ChangeId;
        (await Mark(force, officer, person, change, OwedState.NotNeeded, " ")).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("Say why it need not be keyed.");
        (await Mark(force, officer, person, change, OwedState.Owed, "x")).ShouldBeOfType<ActOutcome.Refused>();
        (await Mark(force, officer, person, change, OwedState.Keyed, "N 1")).ShouldBeOfType<ActOutcome.Done>();
        (await Mark(force, officer, person, change, OwedState.Keyed, null)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("Someone has said so of this change already.");
        (await Owed(force, officer).QueueAsync(OwedWhose.Mine, 1, default))!.Total.ShouldBe(1);
        _time.Advance(TimeSpan.FromHours(1));
        (await Mark(force, officer, person, change, OwedState.Owed, "the old address")).ShouldBeOfType<ActOutcome.Done>();

        var again = (await Owed(force, officer).PersonAsync(person, default))!.Changes;
        (await Owed(force, officer).QueueAsync(OwedWhose.Mine, 1, default))!.Changes.Select(owed => owed.Due).ShouldBe([new(2026, 11, 24), new(2026, 11, 26)]);
        again[0].Marks.Select(mark => (mark.State, mark.Note, mark.By)).ShouldBe([(OwedState.Keyed, "N 1", "A. Officer"), (OwedState.Owed, "the old address", "A. Officer")]);
        (await force.Ledger("mark-keyed")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(line => line.Kind.ShouldBe("act"), line => line.People.ShouldBe([person]));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nothing_is_owed_from_before_the_starting_day_of_other_kinds_from_a_file_or_for_whoever_may_not_see_the_record(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, policy) = await Begun(database);
        var before = await force.Person("Carl", "Example", officer);
        _time.Advance(TimeSpan.FromDays(2));
        await Publish(force, policy with { From = force.Today, Kinds = ["address"] });
        var restricted = await force.Person("Alan", "Example", officer);
        await Moves(force, officer, restricted);
        await force.Restrict(restricted);
        await Act(force, before, "import-person", act => act.Add(before, new AddressFact(AddressKind.Home, "2 Beck Side", null), force.Today, null, force.Today, "file"));
        var (other, mappa) = (await force.Staff("B. Officer", StaffRole.OffenderManager), await force.Staff("A. Analyst", StaffRole.Analyst));

        (await Owed(force, officer).QueueAsync(OwedWhose.Mine, 1, default))!.Changes.Select(change => (change.PersonId, change.Act)).ShouldBe([(restricted, "add-fact")]);
        (await Owed(force, other).QueueAsync(OwedWhose.All, 1, default))!.Total.ShouldBe(0);
        (await Owed(force, other).PersonAsync(restricted, default))!.Changes.ShouldBeEmpty();
        (await Mark(force, other, restricted, Guid.CreateVersion7(), OwedState.Keyed, null)).ShouldBeOfType<ActOutcome.NotFound>();
        (await Owed(force, mappa).QueueAsync(OwedWhose.All, 1, default)).ShouldBeNull();
        (await force.Ledger("owed")).Select(line => line.Kind).ShouldBe(["look", "look", "refused"]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_is_taken_back_is_owed_too_and_marks_are_never_changed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, _) = await Begun(database);
        var person = await force.Person("Alan", "Example", officer);
        await Moves(force, officer, person);
        await using (var db = database.Engine.Open(force.Id))
        {
            var fact = await db.Facts.SingleAsync(row => row.Kind == "address");
            (await new FactRecords(force.Door(officer)).WithdrawAsync(new(Guid.CreateVersion7(), "withdraw-fact", "manage", "wrong person"), person, fact.FactId, default)).ShouldBeOfType<ActOutcome.Done>();
        }

        var taken = (await Owed(force, officer).QueueAsync(OwedWhose.Mine, 1, default))!.Changes.Single(change => change.Act == "withdraw-fact");
        (taken.Turns.Single().Before is not null, taken.Turns.Single().After is null).ShouldBe((true, true));
        await Mark(force, officer, person, taken.ChangeId, OwedState.Keyed, null);

        await Should.ThrowAsync<Exception>(() => force.Write(db => db.OwedMarks.Remove(db.OwedMarks.Single())));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_sample_is_drawn_by_chance_and_says_how_many_records_differ(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, _) = await Begun(database);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var people = new List<Guid>();
        for (var i = 0; i < 8; i++)
            people.Add(await force.Person("Person", $"Number {i}", officer, supervisor));
        await force.Restrict(people[0]);
        ComparisonRecords By(Staff staff) => new(force.Door(staff));
        ActRequest Form(string act) => new(Guid.CreateVersion7(), act, "national-system");

        (await By(officer).DrawAsync(Form("draw-sample"), 7, 3, default)).ShouldBeOfType<ActOutcome.NotFound>();
        (await By(supervisor).DrawAsync(Form("draw-sample"), 7, 0, default)).ShouldBeOfType<ActOutcome.Refused>();
        (await By(supervisor).DrawAsync(Form("draw-sample"), 7, 3, default)).ShouldBeOfType<ActOutcome.Done>();
        var drawn = (await By(officer).SamplesAsync(default))!.ShouldHaveSingleItem();
        (await By(officer).CompareAsync(Form("compare-record"), drawn.Records[0].PersonId, drawn.Records[0].Id, true, null, default)).ShouldBeOfType<ActOutcome.Done>();
        (await By(officer).CompareAsync(Form("compare-record"), drawn.Records[1].PersonId, drawn.Records[1].Id, false, "", default)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("Say what differs.");
        (await By(officer).CompareAsync(Form("compare-record"), drawn.Records[1].PersonId, drawn.Records[1].Id, false, "postcode", default)).ShouldBeOfType<ActOutcome.Done>();

        var sample = (await By(supervisor).SamplesAsync(default))!.ShouldHaveSingleItem();
        (sample.Seed, sample.Records.Count, sample.Compared, sample.Differ).ShouldBe((7, 3, 2, 1));
        sample.Records.Select(record => record.PersonId).ShouldBe(ComparisonRecords.Drawn(people.Skip(1).Reverse(), 7, 3), ignoreOrder: true);
        sample.Records.Single(record => record.Matches == false).ShouldSatisfyAllConditions(one => one.Differs.ShouldBe("postcode"), one => one.By.ShouldBe("A. Officer"));
        (await force.Ledger("owed-sample"))[^1].People.Count.ShouldBe(3);
        (await force.Ledger("compare-record")).Count(line => line.Kind == "act").ShouldBe(2);
    }

    private async Task<(TestForce Force, Staff Officer, OwedPolicy Policy)> Begun(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var policy = OwedPolicy.Default with { From = force.Today };
        await Publish(force, policy);
        return (force, await force.Staff("A. Officer", StaffRole.OffenderManager), policy);
    }

    private static Task Publish(TestForce force, OwedPolicy policy) => force.Write(db =>
    {
        db.Settings.RemoveRange(db.Settings.Where(row => row.Key == SettingKeys.Owed));
        db.SaveChanges();
        db.Settings.Add(new() { ForceId = force.Id, Key = SettingKeys.Owed, Value = JsonSerializer.Serialize(policy, JsonSerializerOptions.Web), Owner = "Head", ReviewOn = force.Today.AddYears(1) });
    });

    private static OwedRecords Owed(TestForce force, Staff staff) => new(force.Door(staff));

    private static Task<ActOutcome> Mark(TestForce force, Staff staff, Guid person, Guid change, OwedState state, string? note) =>
        Owed(force, staff).MarkAsync(new(Guid.CreateVersion7(), state == OwedState.Keyed ? "mark-keyed" : "mark-other", "national-system"), person, change, state, note, default);

    private static async Task Moves(TestForce force, Staff officer, Guid person) =>
        (await new FactRecords(force.Door(officer)).AddAsync(
            new(Guid.CreateVersion7(), "add-fact", "manage"), person, new(new AddressFact(AddressKind.Home, "1 Mill Lane", "ZZ99 3VZ"), force.Today, null, force.Today, "told us"), default)).ShouldBeOfType<ActOutcome.Done>();

    private static async Task Act(TestForce force, Guid person, string kind, Action<OpenAct> work) =>
        (await force.Door().ActAsync(new(Guid.CreateVersion7(), kind, "test"), person, Operation.Record, act =>
        {
            work(act);
            return Task.FromResult<Refusal?>(null);
        }, default)).ShouldBeOfType<ActOutcome.Done>();
}
