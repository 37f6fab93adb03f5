using System.Diagnostics;

namespace Vigil.Bench.Load;

/// <summary>One request of a workload; the answer is whether it was as expected.</summary>
internal delegate Task<bool> Shot(int number);

/// <summary>What a run of shots took.</summary>
/// <param name="All">Each shot's number and time in milliseconds; in an open loop counted from when it should have been sent.</param>
/// <param name="Seconds">The whole run.</param>
/// <param name="Failed">Answers that were not as expected.</param>
internal sealed record Shots(IReadOnlyList<(int Number, double Milliseconds)> All, double Seconds, int Failed)
{
    public double PerSecond => All.Count / Seconds;

    /// <summary>The time that so much of the shots took at most, of all or of some.</summary>
    public double Quantile(double q, Func<int, bool>? which = null)
    {
        double[] sorted = [.. All.Where(shot => which?.Invoke(shot.Number) ?? true).Select(shot => shot.Milliseconds).Order()];
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(q * sorted.Length))];
    }
}

/// <summary>The two ways of asking: at a rate that does not wait for answers, and as fast as so many clients can.</summary>
internal static class Loads
{
    /// <summary>
    /// Open loop: the times of arrival are drawn beforehand as independent people come, the same in every run. A slow
    /// answer delays nobody else, and its delay is counted from when its request was due.
    /// </summary>
    public static Task<Shots> AtRateAsync(Shot shot, double perSecond, double seconds) => Task.Factory.StartNew(async () =>
    {
        var due = Arrivals(perSecond, seconds);
        var (times, running) = (new double[due.Length], new Task[due.Length]);
        var failed = 0;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < due.Length; i++)
        {
            while (due[i] - Stopwatch.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
            {
                if (left.TotalMilliseconds > 1.5)
                {
                    Thread.Sleep((int)left.TotalMilliseconds - 1);
                }
                else
                {
                    Thread.SpinWait(20);
                }
            }

            var number = i;
            running[i] = Task.Run(() => FireAsync(number));
        }

        await Task.WhenAll(running);
        return new Shots([.. times.Index()], Stopwatch.GetElapsedTime(start).TotalSeconds, failed);

        async Task FireAsync(int number)
        {
            if (!await shot(number))
            {
                Interlocked.Increment(ref failed);
            }

            times[number] = (Stopwatch.GetElapsedTime(start) - due[number]).TotalMilliseconds;
        }
    }, TaskCreationOptions.LongRunning).Unwrap();

    /// <summary>Saturation: each of so many clients asks again as soon as it is answered.</summary>
    public static async Task<Shots> AsFastAsync(Shot shot, int clients, double seconds)
    {
        var next = -1;
        var failed = 0;
        var start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(ClientAsync)));
        return new([.. all.SelectMany(one => one)], Stopwatch.GetElapsedTime(start).TotalSeconds, failed);

        async Task<List<(int, double)>> ClientAsync()
        {
            var mine = new List<(int, double)>();
            while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
            {
                var (number, sent) = (Interlocked.Increment(ref next), Stopwatch.GetTimestamp());
                if (!await shot(number))
                {
                    Interlocked.Increment(ref failed);
                }

                mine.Add((number, Stopwatch.GetElapsedTime(sent).TotalMilliseconds));
            }

            return mine;
        }
    }

    private static TimeSpan[] Arrivals(double perSecond, double seconds)
    {
        var random = new Random(1);
        var (all, at) = (new List<TimeSpan>(), 0.0);
        while ((at -= Math.Log(1 - random.NextDouble()) / perSecond) < seconds)
        {
            all.Add(TimeSpan.FromSeconds(at));
        }

        return [.. all];
    }
}
