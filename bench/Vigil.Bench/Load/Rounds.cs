namespace Vigil.Bench.Load;

/// <summary>Turn and turn about: the peer, Vigil, the peer again, at the rate and then at saturation, so many times.</summary>
/// <param name="Count">How many rounds.</param>
/// <param name="Rate">Requests a second in the open loop.</param>
/// <param name="Seconds">How long a run of the open loop takes.</param>
/// <param name="Clients">How many ask at once at saturation.</param>
/// <param name="Warm">How many seconds both are asked before anything counts.</param>
internal sealed record Rounds(int Count, double Rate, double Seconds, int Clients, double Warm)
{
    private const double MostOfP99 = 3, LeastOfThroughput = 0.25;

    public async Task RunAsync(Shot vigil, Shot peer, ServerProcess vigilServer, ServerProcess peerServer)
    {
        // both compiled and their connections open before anything counts
        await Loads.AtRateAsync(peer, Rate, Warm / 4);
        await Loads.AtRateAsync(vigil, Rate, Warm / 2);
        await Loads.AsFastAsync(peer, Clients, Warm / 8);
        await Loads.AsFastAsync(vigil, Clients, Warm / 2);
        List<double> p99 = [], reads = [], acts = [], p99Control = [], most = [], mostControl = [];
        var failed = 0;
        for (var round = 1; round <= Count; round++)
        {
            var (first, (mine, mineCpu), second) = (
                await Loads.AtRateAsync(peer, Rate, Seconds), await vigilServer.MeasureAsync(() => Loads.AtRateAsync(vigil, Rate, Seconds)), await Loads.AtRateAsync(peer, Rate, Seconds));
            p99.Add(mine.Quantile(0.99) / Mean(first, second, shots => shots.Quantile(0.99)));
            reads.Add(mine.Quantile(0.99, IsRead) / Mean(first, second, shots => shots.Quantile(0.99, IsRead)));
            acts.Add(mine.Quantile(0.99, IsAct) / Mean(first, second, shots => shots.Quantile(0.99, IsAct)));
            p99Control.Add(second.Quantile(0.99) / first.Quantile(0.99));
            var (fast, (mineFast, fastCpu), again) = (
                await Loads.AsFastAsync(peer, Clients, Seconds / 3), await vigilServer.MeasureAsync(() => Loads.AsFastAsync(vigil, Clients, Seconds / 3)), await Loads.AsFastAsync(peer, Clients, Seconds / 3));
            most.Add(mineFast.PerSecond / Mean(fast, again, shots => shots.PerSecond));
            mostControl.Add(again.PerSecond / fast.PerSecond);
            failed += first.Failed + mine.Failed + second.Failed + fast.Failed + mineFast.Failed + again.Failed;
            LoadBench.Say($"round {round}: at {Rate}/s p50 {mine.Quantile(0.5):F1} p99 {mine.Quantile(0.99):F1} ms (reads {mine.Quantile(0.99, IsRead):F1}, acts {mine.Quantile(0.99, IsAct):F1}), peer p50 {first.Quantile(0.5):F1} p99 {first.Quantile(0.99):F1} and {second.Quantile(0.99):F1} (acts {first.Quantile(0.99, IsAct):F1}); CPU {mineCpu / mine.All.Count * 1000:F2} ms each");
            LoadBench.Say($"         at saturation {mineFast.PerSecond:F0}/s, peer {fast.PerSecond:F0} and {again.PerSecond:F0}/s; CPU {fastCpu / mineFast.All.Count * 1000:F2} ms each, p99 {mineFast.Quantile(0.99):F0} ms, peer {fast.Quantile(0.99):F0} ms");
            if (round == Count)
            {
                foreach (var ask in Enum.GetValues<Ask>())
                {
                    LoadBench.Say($"  {ask,-12} at {Rate}/s p50 {mine.Quantile(0.5, number => Mix.Of(number) == ask),6:F1} p99 {mine.Quantile(0.99, number => Mix.Of(number) == ask),6:F1}, peer p50 {second.Quantile(0.5, number => Mix.Of(number) == ask),6:F1} p99 {second.Quantile(0.99, number => Mix.Of(number) == ask),6:F1}; at saturation p50 {mineFast.Quantile(0.5, number => Mix.Of(number) == ask),6:F1}, peer {again.Quantile(0.5, number => Mix.Of(number) == ask),6:F1} ms");
                }
            }
        }

        LoadReport.Ratio("p99 at the rate / peer's", p99, $"goal at most {MostOfP99}");
        LoadReport.Ratio("  of reads", reads, "");
        LoadReport.Ratio("  of acts / the peer's insert", acts, "");
        LoadReport.Control(p99Control);
        LoadReport.Ratio("requests at saturation / peer's", most, $"goal at least {LeastOfThroughput}");
        LoadReport.Control(mostControl);
        LoadBench.Say($"answers not as expected: {failed}");
    }

    private static bool IsAct(int number) => Mix.IsAct(Mix.Of(number));

    private static bool IsRead(int number) => !IsAct(number);

    private static double Mean(Shots one, Shots other, Func<Shots, double> figure) => (figure(one) + figure(other)) / 2;
}
