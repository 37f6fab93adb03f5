using System.Threading.Channels;

namespace Vigil.Records.Sqlite;

/// <summary>
/// The database has one writer at a time. Whoever writes in this process waits in a queue, holding no thread: waiting
/// at the database itself is by lot, and sleeps on a thread.
/// </summary>
internal sealed class WritersQueue
{
    private readonly Channel<Turn> free = Channel.CreateBounded<Turn>(1);

    public WritersQueue() => Free();

    /// <summary>Waits for the turn to write, to be disposed when the transaction is over; none where it did not come in time.</summary>
    public async Task<IDisposable?> WaitAsync(TimeSpan patience, CancellationToken stop)
    {
        if (free.Reader.TryRead(out var turn))
        {
            return turn;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            return await free.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private void Free() => free.Writer.TryWrite(new(this));

    private sealed class Turn(WritersQueue queue) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
            {
                queue.Free();
            }
        }
    }
}
