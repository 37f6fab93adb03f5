using System.CommandLine;
using System.Diagnostics;
using Vigil.Domain.Calendar;
using Vigil.Domain.Notification;
using Vigil.Domain.Tests.Notification.Oracle;

namespace Vigil.Bench.Duties;

/// <summary>
/// <c>bench duties</c>: the duties of 100,000 people with five-year histories, against PostgreSQL updating as many rows in
/// place; how the time grows from 10,000 to 1,000,000; agreement with the slow oracle.
/// </summary>
public static class DutiesBench
{
    private const double Goal = 0.25;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 100_000, Description = "How many people." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 9, Description = "How many interleaved rounds." };
        var most = new Option<int>("--most") { DefaultValueFactory = _ => 1_000_000, Description = "The largest size of the growth table." };
        var command = new Command("duties", "The notification engine against PostgreSQL's in-place UPDATE.") { people, rounds, most };
        command.SetAction(async parsed =>
        {
            var facts = InventedHistories.Of(parsed.GetValue(people));
            Check(facts);
            await CompareAsync(facts, parsed.GetValue(rounds));
            Grow(parsed.GetValue(most));
        });
        return command;
    }

    private static void Check(NotificationFacts[] facts)
    {
        var sample = facts.Length / Math.Max(1, Math.Min(2_000, facts.Length));
        var wrong = 0;
        Parallel.For(0, facts.Length / sample, i => Interlocked.Add(ref wrong, Agreement.Holds(facts[i * sample], InventedHistories.Today) ? 0 : 1));
        Console.WriteLine($"slow oracle: {facts.Length / sample} people compared, {wrong} differ");
    }

    private static async Task CompareAsync(NotificationFacts[] facts, int rounds)
    {
        var duties = 0L;
        for (var i = 0; i < 3; i++)
        {
            duties = Derive(facts).Duties;
        }

        await using var table = await UpdatedTable.CreateAsync(BenchPostgres.Connection(), (int)duties);
        await table.UpdateAsync();
        Console.WriteLine($"{facts.Length:N0} people, {duties:N0} duties; each round: UPDATE, engine, UPDATE again");
        var ratios = new List<double>();
        var controls = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            var update = await table.UpdateAsync();
            var engine = Derive(facts).Seconds;
            var again = await table.UpdateAsync();
            ratios.Add(engine / update);
            controls.Add(again / update);
            Console.WriteLine($"round {round}: UPDATE {update:F3} s, engine {engine:F3} s, ratio {ratios[^1]:F3}; UPDATE again {again:F3} s, A/A {controls[^1]:F2}");
        }

        ratios.Sort();
        controls.Sort();
        var control = controls[controls.Count / 2];
        Console.WriteLine($"engine / UPDATE: median {ratios[ratios.Count / 2]:F3}, min {ratios[0]:F3}, max {ratios[^1]:F3}; goal at most {Goal}");
        Console.WriteLine($"A/A control: median {control:F2}, min {controls[0]:F2}, max {controls[^1]:F2}{(control is >= 0.85 and <= 1.15 ? "" : " - outside 0.85-1.15: discard this run")}");
    }

    private static void Grow(int most)
    {
        var all = InventedHistories.Of(most);
        for (var size = 10_000; size <= most; size *= 10)
        {
            var facts = all.AsMemory(0, size);
            var times = new double[5];
            for (var i = 0; i < times.Length; i++)
            {
                times[i] = Derive(facts, keep: false).Seconds;
            }

            Array.Sort(times);
            var before = GC.GetTotalAllocatedBytes();
            Derive(facts, keep: false);
            var bytes = (GC.GetTotalAllocatedBytes() - before) / size;
            Console.WriteLine($"{size,9:N0} people: {times[2]:F3} s, {times[2] / size * 1e6:F2} µs each (min {times[0]:F3}, max {times[^1]:F3}), {bytes:N0} bytes each");
        }
    }

    private static (double Seconds, long Duties) Derive(ReadOnlyMemory<NotificationFacts> facts, bool keep = true)
    {
        GC.Collect();
        var at = Moment.EndOf(InventedHistories.Today);
        var answers = keep ? new NotificationAnswer[facts.Length] : [];
        var duties = 0L;
        var start = Stopwatch.GetTimestamp();
        Parallel.For(
            0, (facts.Length + 511) / 512, () => 0L,
            (block, _, sum) =>
            {
                var end = Math.Min((block + 1) * 512, facts.Length);
                for (var i = block * 512; i < end; i++)
                {
                    var answer = NotificationRules.Apply(facts.Span[i], at);
                    sum += answer.Duties.Count;
                    if (keep)
                    {
                        answers[i] = answer;
                    }
                }

                return sum;
            },
            sum => Interlocked.Add(ref duties, sum));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(answers);
        return (seconds, duties);
    }
}
