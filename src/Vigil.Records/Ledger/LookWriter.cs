using System.Text.Json;
using System.Threading.Channels;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// The one writer of looks. Whoever looks waits until the line is durable; lines that come while one batch is being
/// committed make up the next, so that many looks share one commit.
/// </summary>
/// <param name="engine">The database.</param>
public sealed class LookWriter(DatabaseEngine engine)
{
    private const int MostInABatch = 256, MostWaiting = 4096;
    private static readonly TimeSpan MostPatience = TimeSpan.FromSeconds(10);

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private int started;

    /// <summary>Writes one look.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be written; the caller must serve nothing personal.</exception>
    public async Task WriteAsync(Look look, CancellationToken stop)
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
        {
            _ = Task.Run(WriteBatchesAsync, CancellationToken.None);
        }

        var waiting = new Waiting(look);
        try
        {
            await queue.Writer.WriteAsync(waiting, stop).AsTask().WaitAsync(MostPatience, stop);
            await waiting.Written.Task.WaitAsync(MostPatience, stop);
        }
        catch (TimeoutException late)
        {
            throw new LedgerUnavailableException(late);
        }
    }

    private async Task WriteBatchesAsync()
    {
        var batch = new List<Waiting>(MostInABatch);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostInABatch && queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
            }

            foreach (var force in batch.GroupBy(waiting => waiting.Look.ForceId))
            {
                await WriteAsync(force.Key, [.. force]);
            }

            batch.Clear();
        }
    }

    private async Task WriteAsync(Guid forceId, List<Waiting> batch)
    {
        try
        {
            await using var db = engine.Open(forceId);
            await engine.BeginAsync(db, forceId, batch[0].Look.StaffId, writing: true, CancellationToken.None);
            foreach (var (look, entryId) in batch.Select(waiting => (waiting.Look, Guid.CreateVersion7())))
            {
                await EntryWriter.AppendAsync(db, engine.Keys, entryId, look, [DetailOf(look)], CancellationToken.None);
            }

            await db.SaveChangesAsync();
            await db.Database.CommitTransactionAsync();
            foreach (var waiting in batch)
            {
                waiting.Written.SetResult();
            }
        }
        catch (Exception failure)
        {
            foreach (var waiting in batch)
            {
                waiting.Written.TrySetException(new LedgerUnavailableException(failure));
            }
        }
    }

    /// <summary>A look at one person is sealed under that person's key; one at many names identities only and is the force's.</summary>
    private static EntryDetail DetailOf(Look look) => new(
        look.People.Count == 1 ? look.People[0] : null,
        JsonSerializer.SerializeToUtf8Bytes(new { look.People, look.Purpose, look.Detail }));

    private sealed record Waiting(Look Look)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
