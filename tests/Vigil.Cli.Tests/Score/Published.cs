using System.Text;
using Vigil.Records.Exchange.Files;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Score;

/// <summary>The published cases and tables beside the checkout.</summary>
public static class Published
{
    /// <summary>The full path of a file or folder; without it the running test is skipped, and says so.</summary>
    public static string At(params string[] parts) => SharedFolder.Require(["data", "risk", .. parts]);

    /// <summary>The rows of a table, by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Table(string name) => Rows(name, File.ReadAllBytes(At(name)));

    /// <summary>The rows of CSV text, by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(string name, string text) => Rows(name, Encoding.UTF8.GetBytes(text));

    private static List<Dictionary<string, string>> Rows(string name, byte[] file)
    {
        var sheet = SheetFile.Read(name, file);
        string[] columns = [.. sheet.Rows[0].Cells.Select(cell => cell.Text)];
        return [.. sheet.Rows.Skip(1).Select(row => columns.Select((column, i) => (column, text: i < row.Cells.Count ? row.Cells[i].Text : "")).ToDictionary(pair => pair.column, pair => pair.text))];
    }
}
