using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.People;
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
        await log.Photograph(log.People[0]);
        await log.Photograph(log.People[1]);
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

    /// <summary>A photograph whose pictures are a few bytes: what matters is that they are named.</summary>
    private async Task Photograph(Guid person) =>
        (await Force.Door().ActAsync(new(Guid.CreateVersion7(), "add-photograph", "manage"), person, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, person, CancellationToken.None);
            async Task<StoredPicture> Keep(byte[] jpeg)
            {
                var id = Guid.CreateVersion7();
                return new(id, Convert.ToHexStringLower(SHA256.HashData(await act.KeepPictureAsync(person, id, jpeg, CancellationToken.None))), 1, 1);
            }

            return await recording.AddAsync(
                new(new PhotographFact(PhotographKind.Face, null, null, null, await Keep([1]), await Keep([2]), LawfulBasis.RiskManagement), null, null, Force.Today, "test"), CancellationToken.None);
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();

    private async Task EndStatus(Guid person) =>
        (await Force.Door().ActAsync(new(Guid.CreateVersion7(), "end-status", "manage", "released"), person, Operation.Record, async act =>
        {
            var record = await act.RecordAsync(person, CancellationToken.None);
            await act.EndAsync(person, record!.Of<StatusFact>().Single().FactId, Force.Today, Force.Today, "test", CancellationToken.None);
            return (Refusal?)null;
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();
}
