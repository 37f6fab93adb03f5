using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Exchange.Files;

namespace Vigil.Cli.Score;

/// <summary>One line of a file of cases.</summary>
/// <param name="Id">Its id, as given.</param>
/// <param name="Answers">What it says; null where it cannot be read.</param>
/// <param name="Faults">Why not.</param>
internal sealed record CaseLine(string Id, ScoringAnswers? Answers, IReadOnlyList<string> Faults);

/// <summary>A file of cases: the columns of the published regression set of the reoffending predictors.</summary>
/// <param name="Lines">Its lines in order.</param>
/// <param name="Faults">Why the file as a whole cannot be used.</param>
internal sealed record CaseSheet(IReadOnlyList<CaseLine> Lines, IReadOnlyList<string> Faults)
{
    /// <summary>Reads one.</summary>
    public static CaseSheet Read(string name, byte[] file)
    {
        Sheet sheet;
        try
        {
            sheet = SheetFile.Read(name, file);
        }
        catch (UnreadableSheetException wrong)
        {
            return new([], [$"{name}: line {wrong.Row}: {wrong.Message}; should be {wrong.Expected}"]);
        }

        if (sheet.Rows.Count == 0)
        {
            return new([], [$"{name}: is empty; the first line should name the columns"]);
        }

        string[] columns = [.. sheet.Rows[0].Cells.Select(cell => cell.Text.Trim())];
        string[] faults =
        [
            .. CaseCells.Columns.Where(column => !columns.Contains(column)).Select(column => $"{name}: has no column {column}"),
            .. columns.Where(column => column.Length > 0).GroupBy(column => column).Where(same => same.Count() > 1).Select(same => $"{name}: has column {same.Key} twice"),
        ];
        return faults.Length > 0 ? new([], faults) : new([.. sheet.Rows.Skip(1).Select(row => new CaseCells(columns, row).Read())], []);
    }
}
