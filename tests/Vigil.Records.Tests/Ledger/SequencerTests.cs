using Microsoft.EntityFrameworkCore;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

public sealed class SequencerTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task However_many_sequencers_run_and_however_they_are_stopped_there_is_one_tree_with_everything_in_it(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind, looks: 0);
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
                await log.Force.Door().LookAsync(EntryKinds.Look, "today", log.People, "manage", null, CancellationToken.None);
        })));
        var random = new Random(1);
        while (!writing.IsCompleted)
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
            {
                using var killed = new CancellationTokenSource(random.Next(1, 30));
                var sequencer = new Sequencer(log.Database.Engine, new(TimeProvider.System), Microsoft.Extensions.Logging.Abstractions.NullLogger<Sequencer>.Instance);
                try
                {
                    await sequencer.RunOnceAsync(killed.Token);
                }
                catch (Exception) when (killed.IsCancellationRequested)
                {
                    // wherever it was
                }
            }));
        }

        await writing;
        await ReleaseLease(log);
        while (await log.Sequence() > 0)
        {
        }

        var verified = await log.Verify();
        (verified.Fault, verified.Size, verified.Waiting).ShouldBe((null, 6 + (8 * 15), 0));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nothing_is_built_on_a_tree_that_does_not_lead_to_its_own_head(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        await using (var db = log.Database.Engine.Open(log.Force.Id))
        {
            await db.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
                ? "DROP TRIGGER ledger_heads_never_change; UPDATE ledger_heads SET root = seal"
                : "SET session_replication_role = replica; UPDATE ledger_heads SET root = seal; RESET session_replication_role");
        }

        await log.Force.Door().LookAsync(EntryKinds.Look, "today", log.People, "manage", null, CancellationToken.None);

        await Should.ThrowAsync<InvalidOperationException>(log.Sequence);
    }

    private static async Task ReleaseLease(Log log)
    {
        await using var db = log.Database.Engine.Open(Guid.Empty);
        await db.LedgerLeases.ExecuteDeleteAsync();
    }
}
