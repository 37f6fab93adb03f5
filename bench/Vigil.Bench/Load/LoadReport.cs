namespace Vigil.Bench.Load;

/// <summary>What a measurement says at its end.</summary>
internal static class LoadReport
{
    private const int MostBytes = 30 * 1024;

    public static void Ratio(string what, List<double> ratios, string goal)
    {
        ratios.Sort();
        LoadBench.Say($"{what}: median {ratios[ratios.Count / 2]:F2}, min {ratios[0]:F2}, max {ratios[^1]:F2}{(goal.Length == 0 ? "" : "; ")}{goal}");
    }

    public static void Control(List<double> controls)
    {
        controls.Sort();
        var median = controls[controls.Count / 2];
        LoadBench.Say($"  A/A control: median {median:F2}, min {controls[0]:F2}, max {controls[^1]:F2}{(median is >= 0.85 and <= 1.15 ? "" : " - outside 0.85-1.15: discard this figure")}");
    }

    /// <summary>Whether every look and every act left its line, and how large the first answers were.</summary>
    public static void Ledger(
        (Dictionary<string, long> ByOperation, long Waiting) before, (Dictionary<string, long> ByOperation, long Waiting) after, Day day, int signedIn)
    {
        var done = Enum.GetValues<Ask>().ToDictionary(ask => ask, ask => day.Done.GetValueOrDefault(ask));
        (string Operation, int Expected)[] lines =
        [
            ("sign-in", signedIn), ("today", done[Ask.Today]), ("team", done[Ask.Team]), ("people", done[Ask.People]), ("open-person", done[Ask.Overview]),
            ("open-record", done[Ask.Record]), ("open-fact", done[Ask.History]),
            // a form sent opens the record once more
            ("open-entry", done[Ask.EntryForm] + done[Ask.AddFact]), ("open-counter", done[Ask.CounterForm] + done[Ask.Notify]),
            ("add-fact", done[Ask.AddFact]), ("record-notification", done[Ask.Notify]),
        ];
        var wrong = 0L;
        foreach (var (operation, expected) in lines)
        {
            var found = after.ByOperation.GetValueOrDefault(operation) - before.ByOperation.GetValueOrDefault(operation);
            wrong += Math.Abs(found - expected);
            if (found != expected)
            {
                LoadBench.Say($"  ledger: {operation} {found} lines, expected {expected}");
            }
        }

        var all = after.ByOperation.Values.Sum() - before.ByOperation.Values.Sum();
        LoadBench.Say($"ledger: {all:N0} lines, expected {lines.Sum(line => line.Expected):N0}, {wrong} missing or too many; {after.Waiting} wait for their place in the tree");
        LoadBench.Say($"first answers in bytes, at most {MostBytes:N0}: {string.Join(", ", day.Bytes.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value:N0}{(pair.Value > MostBytes ? " TOO LARGE" : "")}"))}");
        foreach (var (fault, count) in day.Faults)
        {
            LoadBench.Say($"  {count} x {fault}");
        }
    }
}
