using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Demonstration.Inventing;
using Vigil.Records.Derived;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;
using Vigil.Records.Supervision;

namespace Vigil.Records.Demonstration;

/// <summary>Supervision of the demonstration force: three supervisors drew a sample of their team and have checked most of it, by the acts of the pages.</summary>
/// <param name="engine">The database.</param>
/// <param name="force">The force, loaded and derived.</param>
internal sealed class SupervisionLoader(DatabaseEngine engine, InventedForce force)
{
    private const int Supervisors = 3, DrawnDaysAgo = 18, OneInWaits = 4, OneInAsked = 3, AskedDaysAgo = 23, ReviewedDaysAgo = 40;

    private static readonly (string What, string Words)[] Failures =
    [
        ("Write down why the level did not change after the new relationship", "The level was kept without a word on the partner who moved in"),
        ("Ask the landlord and see the address", "The address was told in spring and nobody has been there since"),
        ("Go through the open questions at the next visit", "Too little is known for the level to be relied on"),
    ];

    private static readonly string[] Answers =
    [
        "Nothing new; seen as required", "Known to the team, no current involvement", "Nothing known", "One call about noise in June, no further action",
    ];

    /// <summary>Does what is not done yet.</summary>
    /// <returns>The people whose records it was about: their duties are as of the days on which it was done.</returns>
    public async Task<IReadOnlyList<Guid>> LoadAsync(CancellationToken stop)
    {
        List<Guid> people = [];
        foreach (var (supervisor, at) in force.Staff.Where(one => one.Role == StaffRole.Supervisor).Take(Supervisors).Select((one, at) => (one, at)))
        {
            var staff = new Staff(supervisor.Id, force.Id, supervisor.Name, supervisor.Role);
            var drawing = DoorOf(staff, force.Today.AddDays(-DrawnDaysAgo + at));
            await new DipSampleRecords(drawing, new TeamRecords(drawing)).DrawAsync(Request("draw-dip-sample", supervisor.Id), (force.Seed * 1000) + at, stop);
            foreach (var (one, place) in (await DrawnAsync(drawing, stop)).Select((one, place) => (one, place)))
            {
                people.Add(one.Person);
                if (place % OneInAsked == 0)
                {
                    await AskAsync(staff, one.Person, at + place, stop);
                    await ReviewAsync(DoorOf(staff, force.Today.AddDays(-ReviewedDaysAgo - place)), one.Person, stop);
                }

                if (place % OneInWaits != OneInWaits - 1)
                {
                    await CheckAsync(DoorOf(staff, force.Today.AddDays(-DrawnDaysAgo + at + 2 + (place % 12))), one, place == 1 ? Failures[at % Failures.Length] : null, stop);
                }
            }
        }

        return people;
    }

    private static async Task<List<SampledPerson>> DrawnAsync(Door door, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return SettingValues.Read<List<SampledPerson>>(await db.DipSamples.Where(sample => sample.StaffId == door.Staff.Id).Select(sample => sample.Drawn).FirstOrDefaultAsync(stop), []);
    }

    /// <summary>The manager asked everyone who is asked as a rule; some answered, one was reminded, and one said nothing.</summary>
    private async Task AskAsync(Staff supervisor, Guid person, int turn, CancellationToken stop)
    {
        PersonRecord record;
        await using (var db = await DoorOf(supervisor, force.Today).ReadAsync(stop))
        {
            record = (await RecordReader.CurrentAsync(db, person, stop))!;
        }

        var asked = force.Today.AddDays(-AskedDaysAgo);
        if (force.Staff.FirstOrDefault(one => one.Id == record.Latest<AllocationFact>(force.Today)?.Value.ManagerId) is not { } manager)
        {
            return;
        }

        var staff = new Staff(manager.Id, force.Id, manager.Name, manager.Role);
        var (request, policy) = (Request("ask-sources", person), SupervisionPolicy.Default);
        await new AgencyCheckRecords(DoorOf(staff, asked)).AskAsync(
            request, person, "What is known since the spring, and any concern", policy.Sources, asked, asked.AddDays(policy.AnswerDays), stop);
        var check = AgencyCheckRecords.IdOf(request);
        foreach (var (source, place) in policy.Sources.Select((source, place) => (source, place)))
        {
            var on = asked.AddDays(3 + (place * 2));
            if ((place + turn) % policy.Sources.Count < Answers.Length)
            {
                await new AgencyCheckRecords(DoorOf(staff, on)).SettleAsync(
                    Request($"settle-source-{place}", person) with { Kind = "settle-source" }, person, check, source, new(on, true, Answers[(place + turn) % policy.Sources.Count]), stop);
            }
            else if (place % 2 == 0)
            {
                await new AgencyCheckRecords(DoorOf(staff, asked.AddDays(16))).ChaseAsync(Request($"chase-source-{place}", person) with { Kind = "chase-source" }, person, check, source, asked.AddDays(16), stop);
            }
        }
    }

    private static async Task ReviewAsync(Door door, Guid person, CancellationToken stop)
    {
        var (record, items) = await ReadAsync(door, person, null, stop);
        await new SupervisionRecords(door).ReviewAsync(Request("review-supervision", person), record.Id, "Managed as it should be; nothing to add to the plan", items, door.Now.Day.AddMonths(6), null, stop);
    }

    private static async Task CheckAsync(Door door, SampledPerson sampled, (string What, string Words)? failure, CancellationToken stop)
    {
        var (record, items) = await ReadAsync(door, sampled.Person, failure?.Words, stop);
        var asked = failure is { } failed && record.Latest<AllocationFact>(door.Now.Day) is { } allocation
            ? new AskedFor(failed.What, allocation.Value.ManagerId, door.Now.Day.AddDays(SupervisionPolicy.Default.ActionDays)) : null;
        await new SupervisionRecords(door).CheckAsync(
            Request("check-sampled", sampled.Fact), sampled.Person, sampled.Fact, asked is null, failure?.Words ?? "Read through; managed as it should be", items, asked, stop);
    }

    /// <summary>The record and its checklist as the supervisor answers it: on what the record says.</summary>
    private static async Task<(PersonRecord Record, IReadOnlyList<ReviewedItem> Items)> ReadAsync(Door door, Guid person, string? failure, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var record = (await RecordReader.CurrentAsync(db, person, stop))!;
        var duties = PersonDuties.Of(record, ManagedPolicy.Default, door.Now);
        var questions = Completeness.Of(record, AskingIntervals.Shipped, notifies: true, door.Now.Day);
        return (record, [.. SupervisionPolicy.Default.Topics.Select(topic => Item(record, topic, ReviewEvidence.Of(record, topic, duties, questions, door.Now), failure))]);
    }

    private static ReviewedItem Item(PersonRecord record, ReviewTopic topic, IReadOnlyList<Evidence> evidence, string? failure) =>
        topic == ReviewTopic.Level && failure is not null ? new(topic, Finding.ToPutRight, failure, [.. evidence.Take(1)])
        : topic == ReviewTopic.Visits && record.Of<StatusFact>().Any(held => held.Value.Kind == StatusKind.InPrison && held.TrueTo is null) ? new(topic, Finding.NotApplicable, "In prison", [])
        : new(topic, Finding.InOrder, evidence.Count == 0 ? "Read through with the manager" : null, [.. evidence.Take(2)]);

    private Door DoorOf(Staff staff, DateOnly day) => new(engine, new LookWriter(engine), new LondonClock(new Then(LondonClock.UtcOf(new(day, new(10, 20))))), staff);

    private static ActRequest Request(string kind, Guid of) => new(StableId.Of("demonstration-supervision", kind, of.ToString()), kind, "supervise");

    private sealed class Then(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at);
    }
}
