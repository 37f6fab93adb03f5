using System.Diagnostics;

namespace Vigil.Cli.Places;

/// <summary>Says how far a long command has come: at most every two seconds, a line each.</summary>
/// <param name="output">Where to.</param>
/// <param name="what">What is counted: "people imported".</param>
internal sealed class ProgressLine(TextWriter output, string what) : IProgress<(int Done, int Of)>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    private readonly Stopwatch since = Stopwatch.StartNew();

    /// <inheritdoc/>
    public void Report((int Done, int Of) value)
    {
        if (since.Elapsed >= Every)
        {
            output.WriteLine(FormattableString.Invariant($"  {value.Done:N0} of {value.Of:N0} {what} …"));
            since.Restart();
        }
    }
}
