namespace Vigil.Records.Exchange.Caseload;

/// <summary>Something in the file that cannot be taken as it stands, in words for whoever keeps the file.</summary>
/// <param name="Line">The line of the file on which the row begins; 1 is the line of column names.</param>
/// <param name="Column">The column; none where it is the whole row.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Wrong">What is wrong with it.</param>
/// <param name="Expected">What is expected instead.</param>
public sealed record Fault(int Line, string? Column, string? Value, string Wrong, string Expected)
{
    /// <summary>"line 7, born, "31/02/1980": no such date. Expected: a date such as 24/11/1980."</summary>
    public override string ToString() =>
        FormattableString.Invariant($"line {Line}{(Column is null ? "" : $", {Column}")}{(string.IsNullOrEmpty(Value) ? "" : $", \"{Short(Value)}\"")}: {Wrong}. Expected: {Expected}.");

    private static string Short(string value) => value.ReplaceLineEndings(" ") is { Length: > 60 } line ? line[..57] + "…" : value.ReplaceLineEndings(" ");
}
