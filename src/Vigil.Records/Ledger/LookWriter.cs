using System.Threading.Channels;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// Writes looks durably, many in one transaction: whatever has come while the last transaction was under way goes into
/// the next. Each caller waits for its own before the first byte of its answer.
/// </summary>
/// <param name="engine">The database.</param>
public sealed class LookWriter(DatabaseEngine engine)
{
    private const int MostWaiting = 4096, MostTogether = 256;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly Outage Unwritable = new(OutageKind.Ledger, "Looks at records cannot be written down.");
    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(MostWaiting);
    private int writing;

    /// <summary>Writes one look.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be written; the caller must serve nothing personal.</exception>
    public async Task WriteAsync(Look look, CancellationToken stop)
    {
        try
        {
            var waiting = new Waiting(await EntryWriter.SealAsync(engine.Keys, look, stop));
            if (!queue.Writer.TryWrite(waiting))
            {
                throw new InvalidOperationException("Too many looks wait to be written.");
            }

            if (Interlocked.CompareExchange(ref writing, 1, 0) == 0)
            {
                _ = Task.Run(DrainAsync, CancellationToken.None);
            }

            await waiting.Written.Task.WaitAsync(Patience, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            throw new LedgerUnavailableException(engine.OutageOf(failure) ?? Unwritable, failure);
        }
    }

    private async Task DrainAsync()
    {
        do
        {
            while (Take() is { Count: > 0 } together)
            {
                // row policies admit one force at a time; an installation mostly has one
                foreach (var ofForce in together.GroupBy(waiting => waiting.Rows.Entry.ForceId))
                {
                    await WriteAsync(ofForce.Key, [.. ofForce]);
                }
            }

            Volatile.Write(ref writing, 0);
        }
        while (queue.Reader.Count > 0 && Interlocked.CompareExchange(ref writing, 1, 0) == 0);
    }

    private List<Waiting> Take()
    {
        var together = new List<Waiting>();
        while (together.Count < MostTogether && queue.Reader.TryRead(out var waiting))
        {
            together.Add(waiting);
        }

        return together;
    }

    private async Task WriteAsync(Guid forceId, List<Waiting> together)
    {
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            await engine.AppendAsync(forceId, [.. together.Select(waiting => waiting.Rows)], limit.Token);
            together.ForEach(waiting => waiting.Written.TrySetResult());
        }
        catch (Exception failure)
        {
            together.ForEach(waiting => waiting.Written.TrySetException(failure));
        }
    }

    private sealed record Waiting(LedgerRows Rows)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
