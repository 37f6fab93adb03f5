using System.Diagnostics;

namespace Vigil.Bench.Load;

/// <summary>One request of a workload; the answer is whether it was as expected.</summary>
internal delegate Task<bool> Shot(int number);

/// <summary>What a run of shots took.</summary>
/// <param name="Milliseconds">Each answer's time, in order of size; in an open loop counted from when it should have been sent.</param>
/// <param name="Seconds">The whole run.</param>
/// <param name="Failed">Answers that were not as expected.</param>
internal sealed record Shots(double[] Milliseconds, double Seconds, int Failed)
{
    public double Quantile(double q) => Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(q * Milliseconds.Length))];

    public double PerSecond => Milliseconds.Length / Seconds;
}

/// <summary>The two ways of asking: at a rate that does not wait for answers, and as fast as so many clients can.</summary>
internal static class Loads
{
    /// <summary>Open loop: a slow answer delays nobody else, and its delay is counted from when it was due.</summary>
    public static async Task<Shots> AtRateAsync(Shot shot, double perSecond, double seconds)
    {
        var count = (int)(perSecond * seconds);
        var times = new double[count];
        var failed = 0;
        var running = new Task[count];
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond);
            while (Stopwatch.GetElapsedTime(start) is var now && now < due)
            {
                await Task.Delay(due - now > TimeSpan.FromMilliseconds(2) ? due - now - TimeSpan.FromMilliseconds(1) : TimeSpan.FromMilliseconds(1));
            }

            running[i] = FireAsync(i, due);
        }

        await Task.WhenAll(running);
        var whole = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Array.Sort(times);
        return new(times, whole, failed);

        async Task FireAsync(int number, TimeSpan due)
        {
            if (!await shot(number))
            {
                Interlocked.Increment(ref failed);
            }

            times[number] = (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
        }
    }

    /// <summary>Saturation: each of so many clients asks again as soon as it is answered.</summary>
    public static async Task<Shots> AsFastAsync(Shot shot, int clients, double seconds)
    {
        var next = 0;
        var failed = 0;
        var start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(ClientAsync)));
        var whole = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] times = [.. all.SelectMany(one => one).Order()];
        return new(times, whole, failed);

        async Task<List<double>> ClientAsync()
        {
            var mine = new List<double>();
            while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await shot(Interlocked.Increment(ref next)))
                {
                    Interlocked.Increment(ref failed);
                }

                mine.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return mine;
        }
    }
}
