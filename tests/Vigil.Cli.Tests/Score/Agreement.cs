namespace Vigil.Cli.Tests.Score;

/// <summary>How far one of our scores agrees with what was published: compared, agreed, passed over with the reason.</summary>
public sealed class Agreement(string name)
{
    private readonly List<string> differences = [];
    private readonly Dictionary<string, int> skipped = [];
    private int compared;

    public int Compared => compared;

    public void Compare(string id, string ours, string theirs, bool agrees)
    {
        compared++;
        if (!agrees)
        {
            differences.Add($"{id}: {ours}, published {theirs}");
        }
    }

    public void Skip(string reason) => skipped[reason] = skipped.GetValueOrDefault(reason) + 1;

    public override string ToString() =>
        $"{name}: compared {compared}, agreed {compared - differences.Count}, skipped {skipped.Values.Sum()}{string.Concat(skipped.Select(pair => $" ({pair.Value} {pair.Key})"))}";

    /// <summary>Prints the line; fails where anything differs or nothing was compared.</summary>
    public void Hold(int least)
    {
        TestContext.Current.TestOutputHelper!.WriteLine(ToString());
        TestContext.Current.SendDiagnosticMessage(ToString());
        differences.ShouldBeEmpty(ToString());
        compared.ShouldBeGreaterThanOrEqualTo(least, ToString());
    }
}
