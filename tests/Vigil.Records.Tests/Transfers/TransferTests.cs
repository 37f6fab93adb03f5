using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Records.Storage;
using Vigil.Records.Transfers;
using Vigil.Testing;

namespace Vigil.Records.Tests.Transfers;

public sealed class TransferTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task An_accepted_record_is_the_other_forces_with_its_history_and_stays_readable_where_it_was(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var two = await Two(database);
        var id = await Ask(two);
        _time.Advance(TimeSpan.FromHours(3));
        var theirs = new TransferRecords(two.There.Door(two.Taker));
        var note = (await theirs.ListAsync(Stop)).ShouldNotBeNull().ShouldHaveSingleItem();
        (note.Id, note.Ours, note.PersonId, note.Force, note.Name, note.State).ShouldBe((id, false, null, "Northshire Police", "Alan Example", TransferState.Asked));
        (await new PeopleRecords(two.There.Door(two.Taker)).OverviewAsync(two.Person, "supervise", Stop)).ShouldBeNull();

        (await theirs.AcceptAsync(Request("accept-transfer"), id, two.Manager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Manager");
        var request = Request("accept-transfer");
        (await theirs.AcceptAsync(request, id, two.NewManager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await theirs.AcceptAsync(request, id, two.NewManager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.AlreadyDone>();
        (await theirs.AcceptAsync(Request("accept-transfer"), id, two.NewManager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("It was accepted already by T. Taker.");
        (await new TransferRecords(two.Here.Door(two.Supervisor)).RevokeAsync(Request("revoke-transfer", "Too late"), two.Person, Stop)).ShouldBeOfType<ActOutcome.Refused>();

        var received = (await theirs.ListAsync(Stop))!.Single().PersonId.ShouldNotBeNull();
        received.ShouldNotBe(two.Person);
        var here = (await new PeopleRecords(two.There.Door(two.NewManager)).RecordAsync(received, "manage", Stop)).ShouldNotBeNull();
        here.Hands.Manager.ShouldBe("N. Newmanager");
        here.Record.Of<AddressFact>().Select(held => (held.Value.Lines, held.TrueTo is null)).ShouldBe([("1 Example Road", false), ("2 Sample Street", true)]);
        here.Record.Of<AllocationFact>().Last().Value.HandOverNote.ShouldBe("Calm at the counter; works nights.");
        here.Record.Of<TransferFact>().Single().Value.ShouldBe(new TransferFact(false, "Northshire Police", 1));
        var account = here.Record.Of<AccountFact>().Single();
        account.Value.Number.Mask.ShouldContain("4321");
        (await new FactRecords(two.There.Door(two.NewManager)).RevealAsync(received, account.FactId, "manage", "To check it", Stop)).ShouldNotBeNull().ShouldContain("12344321");
        var photograph = here.Record.Of<PhotographFact>().Single().Value;
        await using (var db = database.Engine.Open(two.There.Id))
        {
            var picture = await db.Pictures.SingleAsync(row => row.Id == photograph.Large.Id, Stop);
            (await two.There.Door().Vault.OpenPictureAsync(two.There.Id, received, picture.Id, picture.Sealed, Stop)).ShouldBe(new byte[] { 1, 2, 3 });
        }

        var overview = (await new PeopleRecords(two.There.Door(two.NewManager)).OverviewAsync(received, "manage", Stop))!;
        overview.Lately.Select(act => act.Kind).ShouldBe(["accept-transfer", "take-over", "take-over", "take-over", "take-over", "take-over", "take-over"]);
        overview.Lately[1].Reason!.ShouldContain("“ask transfer” by S. Sergeant of Northshire Police on 24 November 2026 at 09:30: Has moved to Southshire for good");
        overview.Lately[2].Reason.ShouldBe("“correct fact” by A. Officer of Northshire Police on 24 November 2026 at 09:30");
        overview.Lately[2].Turns.ShouldHaveSingleItem().Before!.Value.ShouldBe(new BirthFact(new(1981, 5, 4), Sex.Male));

        var left = (await new PeopleRecords(two.Here.Door(two.Manager)).RecordAsync(two.Person, "manage", Stop)).ShouldNotBeNull();
        left.Statuses.ShouldHaveSingleItem().Value.ShouldBe(new StatusFact(StatusKind.Ended, "Transferred to Southshire Police"));
        left.Record.Of<AddressFact>().Count().ShouldBe(2);
        left.Duties.ShouldBeEmpty();
        (await Change(two)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("This record was transferred to Southshire Police. It can be read here and not changed.");
        (await two.Here.Ledger("transfer-accepted")).ShouldHaveSingleItem().People.ShouldBe([two.Person]);
        (await two.There.Ledger("accept-transfer")).ShouldHaveSingleItem().People.ShouldBe([received]);
        await Verified(database);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_rejected_transfer_leaves_everything_as_it_was_and_both_ledgers_say_why(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var two = await Two(database);
        var id = await Ask(two);
        var theirs = new TransferRecords(two.There.Door(two.Taker));

        (await theirs.RejectAsync(Request("reject-transfer"), id, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Rejected");
        (await theirs.RejectAsync(Request("reject-transfer", "Does not live here"), id, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await theirs.AcceptAsync(Request("accept-transfer"), id, two.NewManager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("It was rejected already by T. Taker.");

        var note = (await new TransferRecords(two.Here.Door(two.Supervisor)).ListAsync(Stop))!.ShouldHaveSingleItem();
        (note.State, note.Answer, note.AnsweredBy, note.PersonId).ShouldBe((TransferState.Rejected, "Does not live here", "T. Taker", two.Person));
        (await Change(two)).ShouldBeOfType<ActOutcome.Done>();
        (await two.Here.Ledger("transfer-rejected")).ShouldHaveSingleItem().People.ShouldBe([two.Person]);
        (await two.There.Ledger("reject-transfer")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Act);
        await using var db = database.Engine.Open(two.There.Id);
        (await db.People.CountAsync(Stop)).ShouldBe(0);
        (await Ask(two)).ShouldNotBe(id);
        await Verified(database);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task It_is_taken_back_while_it_waits_and_only_supervisors_ask_and_answer(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var two = await Two(database);
        var (ours, officers) = (new TransferRecords(two.Here.Door(two.Supervisor)), new TransferRecords(two.Here.Door(two.Manager)));

        (await officers.AskAsync(Request("ask-transfer", "Moved"), two.Person, two.There.Id, "Note", Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await ours.AskAsync(Request("ask-transfer"), two.Person, two.There.Id, "Note", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reason");
        (await ours.AskAsync(Request("ask-transfer", "Moved"), two.Person, two.There.Id, " ", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("HandOver");
        (await ours.AskAsync(Request("ask-transfer", "Moved"), two.Person, two.Here.Id, "Note", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Force");
        var id = await Ask(two);
        (await ours.AskAsync(Request("ask-transfer", "Moved"), two.Person, two.There.Id, "Note", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("waits for its answer");
        (await ours.AcceptAsync(Request("accept-transfer"), id, two.Manager.Id, two.Supervisor.Id, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("No such transfer");
        (await new TransferRecords(two.There.Door(two.NewManager)).AcceptAsync(Request("accept-transfer"), id, two.NewManager.Id, two.Taker.Id, Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await ours.RevokeAsync(Request("revoke-transfer", "Came back"), two.Person, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await new TransferRecords(two.There.Door(two.Taker)).AcceptAsync(Request("accept-transfer"), id, two.NewManager.Id, two.Taker.Id, Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("It was taken back by S. Sergeant.");

        (await two.Here.Ledger("ask-transfer")).Select(line => line.Kind).ShouldBe([EntryKinds.Refused, EntryKinds.Act]);
        (await two.Here.Ledger("revoke-transfer")).ShouldHaveSingleItem().People.ShouldBe([two.Person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Of_two_who_accept_at_once_one_does_and_there_is_one_record(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var two = await Two(database);
        var id = await Ask(two);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            new TransferRecords(two.There.Door(two.Taker)).AcceptAsync(Request("accept-transfer"), id, two.NewManager.Id, two.Taker.Id, Stop))));

        outcomes.Count(outcome => outcome is ActOutcome.Done).ShouldBe(1);
        outcomes.Count(outcome => outcome is ActOutcome.Refused).ShouldBe(1);
        await using var db = database.Engine.Open(two.There.Id);
        (await db.People.CountAsync(Stop)).ShouldBe(1);
        await Verified(database);
    }

    private static ActRequest Request(string kind, string? reason = null) => new(Guid.CreateVersion7(), kind, "supervise", reason);

    private static async Task<Guid> Ask(TwoForces two) => (await new TransferRecords(two.Here.Door(two.Supervisor)).AskAsync(
        Request("ask-transfer", "Has moved to Southshire for good"), two.Person, two.There.Id, "Calm at the counter; works nights.", Stop)).ShouldBeOfType<ActOutcome.Done>().ActId;

    private static Task<ActOutcome> Change(TwoForces two) => new FactRecords(two.Here.Door(two.Manager)).AddAsync(
        Request("add-fact"), two.Person, new(new NameFact("Al", "Sample", NameKind.Alias), null, null, two.Here.Today, "told"), Stop);

    private static async Task Verified(TestDatabase database)
    {
        await new Sequencer(database.Engine, new(TimeProvider.System), NullLogger<Sequencer>.Instance).RunOnceAsync(Stop);
        (await new Verification(database.Engine).RunAsync(new LondonClock(TimeProvider.System).UtcNow.AddDays(2), Stop)).Faults.ShouldBeEmpty();
    }

    private sealed record TwoForces(TestForce Here, Staff Supervisor, Staff Manager, Guid Person, TestForce There, Staff Taker, Staff NewManager);

    private async Task<TwoForces> Two(TestDatabase database)
    {
        var (here, there) = (await TestForce.Create(database, _time, "Northshire Police"), await TestForce.Create(database, _time, "Southshire Police"));
        var supervisor = await here.Staff("S. Sergeant", StaffRole.Supervisor);
        var manager = await here.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var taker = await there.Staff("T. Taker", StaffRole.Supervisor);
        var taking = await there.Staff("N. Newmanager", StaffRole.OffenderManager, taker);
        var person = await here.Person("Alan", "Example", manager, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new RiskFact(RiskLevel.High, "first"), new(2026, 1, 1)), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2020, 1, 1)));
        var facts = new FactRecords(here.Door(manager));
        (await facts.AddAsync(Request("add-fact"), person, new(new AccountFact("Example Bank", null, false, Sealed.Awaited, null), new(2024, 1, 1), null, here.Today, "told") { Number = "00-00-00 12344321" }, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await facts.AddAsync(Request("add-fact"), person, new(new AddressFact(AddressKind.Home, "2 Sample Street", "ZZ99 2BB"), new(2026, 11, 1), null, here.Today, "told") { TakesPlace = true, Notified = true }, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await here.Door(manager).ActAsync(Request("add-photograph"), person, Operation.Record, async act =>
        {
            async Task<StoredPicture> Keep(byte[] picture)
            {
                var id = Guid.CreateVersion7();
                return new(id, Convert.ToHexStringLower(SHA256.HashData(await act.KeepPictureAsync(person, id, picture, Stop))), 1, 1);
            }

            act.Add(person, new PhotographFact(PhotographKind.Face, null, null, null, await Keep([1, 2]), await Keep([1, 2, 3]), LawfulBasis.RiskManagement), here.Today, null, here.Today, "taken");
            return null;
        }, Stop)).ShouldBeOfType<ActOutcome.Done>();
        var birth = (await new PeopleRecords(here.Door(manager)).RecordAsync(person, "manage", Stop))!.Record.Of<BirthFact>().Single().FactId;
        (await facts.CorrectAsync(Request("correct-fact"), person, birth, new(new BirthFact(new(1981, 5, 4), Sex.NotRecorded), null, null, here.Today, "read again"), Stop)).ShouldBeOfType<ActOutcome.Done>();
        return new(here, supervisor, manager, person, there, taker, taking);
    }
}
