namespace Vigil.Cli.Duties;

/// <summary>The faults found in one document, each one line that begins with the path of what is wrong.</summary>
internal sealed class Faults
{
    private readonly List<string> lines = [];

    /// <summary>The lines, in the order found.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Whether there is any.</summary>
    public bool Any => lines.Count > 0;

    /// <summary>Adds one.</summary>
    public void Add(string path, string fault) => lines.Add($"{path}: {fault}");
}
