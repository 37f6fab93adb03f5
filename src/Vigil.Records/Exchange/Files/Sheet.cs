namespace Vigil.Records.Exchange.Files;

/// <summary>What kind of value a cell holds, as its file says.</summary>
public enum CellKind
{
    /// <summary>Text, or nothing.</summary>
    Text,
    /// <summary>A number: leading zeros, if there were any, are lost.</summary>
    Number,
    /// <summary>A day, "2026-11-24"; with a time of day "2026-11-24T09:30:00".</summary>
    Date,
    /// <summary>A time of day, "09:30".</summary>
    Time,
    /// <summary>What a spreadsheet shows in place of a value: "#REF!".</summary>
    Error,
}

/// <summary>One cell.</summary>
/// <param name="Text">What stands in it, dates and times in the form that <see cref="CellKind"/> says.</param>
/// <param name="Kind">Of what kind.</param>
/// <param name="Formula">Worked out by a formula, so that it may be another value tomorrow.</param>
public readonly record struct Cell(string Text, CellKind Kind = CellKind.Text, bool Formula = false)
{
    /// <summary>Nothing.</summary>
    public static Cell Empty { get; } = new("");
}

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number as a spreadsheet counts, from 1; in a text file the line it begins on.</param>
/// <param name="Cells">The cells up to the last that is filled in.</param>
public sealed record Row(int Number, IReadOnlyList<Cell> Cells);

/// <summary>One sheet, read whole; empty rows are left out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows.</param>
public sealed record Sheet(string Name, IReadOnlyList<Row> Rows)
{
    /// <summary>Hidden from whoever opens the file.</summary>
    public bool Hidden { get; init; }

    /// <summary>Where cells are merged: "A2:B3".</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];
}

/// <summary>A file that cannot be read as sheets.</summary>
/// <param name="sheet">In which sheet; none where it is the whole file.</param>
/// <param name="row">In which row; 0 where it is none.</param>
/// <param name="wrong">What is wrong.</param>
/// <param name="expected">What is expected instead.</param>
public sealed class UnreadableSheetException(string? sheet, int row, string wrong, string expected) : Exception(wrong)
{
    /// <summary>In which sheet.</summary>
    public string? Sheet => sheet;

    /// <summary>In which row.</summary>
    public int Row => row;

    /// <summary>What is expected instead.</summary>
    public string Expected => expected;
}
