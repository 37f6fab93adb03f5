using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

/// <summary>A ledger with something of every kind in it: acts that record and supersede, looks at nobody, at one and at many.</summary>
internal sealed class Log : IAsyncDisposable
{
    private Log(TestDatabase database, TestForce force) => (Database, Force) = (database, force);

    public TestDatabase Database { get; }

    public TestForce Force { get; }

    public List<Guid> People { get; } = [];

    /// <summary>Later than any grace.</summary>
    public static DateTime Later => new LondonClock(TimeProvider.System).UtcNow + (2 * Verification.Grace);

    public Verification Verification => new(Database.Engine);

    public static async Task<Log> Create(DatabaseKind kind, int looks = 3)
    {
        var database = await TestDatabase.Create(kind);
        var log = new Log(database, await TestForce.Create(database, TimeProvider.System));
        for (var i = 0; i < 3; i++)
            log.People.Add(await log.Force.Person("Alan", "Example", facts: (new StatusFact(StatusKind.InPrison), null)));
        await log.EndStatus(log.People[0]);
        for (var i = 0; i < looks; i++)
        {
            var shown = log.People.Take(i % (log.People.Count + 1)).ToList();
            await log.Force.Door().LookAsync(EntryKinds.Look, "open-person", shown, "manage", $"look {i}", CancellationToken.None);
        }

        await log.Sequence();
        return log;
    }

    public Task<int> Sequence() =>
        new Sequencer(Database.Engine, new(TimeProvider.System), NullLogger<Sequencer>.Instance).RunOnceAsync(CancellationToken.None);

    public Task<Verified> Verify(RememberedHead? remembered = null) => Verification.RunAsync(Later, CancellationToken.None, remembered);

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task EndStatus(Guid person) =>
        (await Force.Door().ActAsync(new(Guid.CreateVersion7(), "end-status", "manage", "released"), person, Operation.Record, async act =>
        {
            var record = await act.RecordAsync(person, CancellationToken.None);
            await act.EndAsync(person, record!.Of<StatusFact>().Single().FactId, Force.Today, Force.Today, "test", CancellationToken.None);
            return (Refusal?)null;
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();
}
