namespace Vigil.Domain.Tests.Notification.Examples;

/// <summary>One row of a table of worked examples in a page about an enactment.</summary>
public sealed record Example(string Page, string Id, string Facts, string Asked, string Answer)
{
    public override string ToString() => $"{Page} {Id}";
}

/// <summary>The pages under <c>docs/law</c>: their tables with the columns Id, Facts, Asked, Answer are examples that must hold.</summary>
public static class LawPages
{
    private static readonly string[] Columns = ["Id", "Facts", "Asked", "Answer"];

    public static string Folder { get; } = Path.Combine(Root(), "docs", "law");

    public static IEnumerable<Example> Examples()
    {
        foreach (var page in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            var within = false;
            foreach (var line in File.ReadLines(page))
            {
                var cells = line.StartsWith('|') ? line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries) : [];
                if (cells.Length != Columns.Length)
                {
                    within = false;
                }
                else if (cells.SequenceEqual(Columns))
                {
                    within = true;
                }
                else if (within && !cells[0].StartsWith('-'))
                {
                    yield return new(Path.GetFileName(page), cells[0], cells[1], cells[2], cells[3]);
                }
            }
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Vigil.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
