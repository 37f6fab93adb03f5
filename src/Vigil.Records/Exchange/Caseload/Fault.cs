namespace Vigil.Records.Exchange.Caseload;

/// <summary>Something in the file that cannot be taken as it stands, in words for whoever keeps the file.</summary>
/// <param name="Sheet">The sheet, or the CSV file; none where it is the whole file.</param>
/// <param name="Line">The row as a spreadsheet counts it; 1 is the row of column names; 0 where it is the whole sheet.</param>
/// <param name="Column">The column; none where it is the whole row.</param>
/// <param name="Value">What stands there; never a number that is to be sealed.</param>
/// <param name="Wrong">What is wrong with it.</param>
/// <param name="Expected">What is expected instead.</param>
public sealed record Fault(string? Sheet, int Line, string? Column, string? Value, string Wrong, string Expected)
{
    /// <summary>"birth, row 7, born, "31/02/1980": there is no such date. Expected: a date such as 24/11/1980."</summary>
    public override string ToString()
    {
        string?[] where =
        [
            Sheet is { } sheet ? $"sheet {sheet}" : null, Line > 0 ? FormattableString.Invariant($"row {Line}") : null, Column,
            string.IsNullOrEmpty(Value) ? null : $"\"{Short(Value)}\"",
        ];
        var named = string.Join(", ", where.Where(one => one is not null));
        return $"{(named.Length == 0 ? "the file" : named)}: {Wrong}. Expected: {Expected}.";
    }

    private static string Short(string value) => value.ReplaceLineEndings(" ") is { Length: > 60 } line ? line[..57] + "…" : value.ReplaceLineEndings(" ");
}
