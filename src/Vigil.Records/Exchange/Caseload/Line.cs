using Vigil.Records.Exchange.Files;
using Vigil.Records.Exchange.Parts;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>One row of a sheet by its columns.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Number">Its row.</param>
/// <param name="Cells">What stands in each column that is filled in.</param>
internal sealed record Line(string Sheet, int Number, IReadOnlyDictionary<string, Cell> Cells)
{
    /// <summary>Whose row it is.</summary>
    public string? Person => Cells.TryGetValue(Part.Person, out var cell) ? cell.Text : null;
}

/// <summary>A sheet with the names of its columns understood: what is wrong with its shape stops the whole import, since nobody could be taken whole.</summary>
internal static class Lines
{
    /// <summary>The part that a sheet is of, by its name; none where there is none.</summary>
    public static string? PartOf(Sheet sheet)
    {
        var name = Normal(sheet.Name);
        return Names.FirstOrDefault(known => known == name) ?? Names.FirstOrDefault(known => known + "s" == name || known + "es" == name);
    }

    /// <summary>The names that a sheet may have.</summary>
    public static IReadOnlyList<string> Names { get; } = [Part.People, .. Part.All.Select(part => part.Name)];

    /// <summary>The rows of a sheet, and what is wrong with its shape.</summary>
    public static IReadOnlyList<Line> Of(Sheet sheet, string part, IReadOnlyList<string> columns, IReadOnlyList<string> required, List<Fault> shape)
    {
        if (sheet.Rows.Count == 0)
        {
            return [];
        }

        var header = sheet.Rows[0];
        var names = header.Cells.Select(cell => Normal(cell.Text)).ToList();
        var before = shape.Count;
        foreach (var unknown in names.Where(name => name.Length > 0 && !columns.Contains(name)))
        {
            shape.Add(new(sheet.Name, header.Number, null, unknown, "there is no such column", $"\"{Nearest.To(unknown, columns)}\" perhaps; a column that Vigil does not know must go"));
        }

        foreach (var twice in names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            shape.Add(new(sheet.Name, header.Number, null, twice.Key, "the column stands there twice", "each column once"));
        }

        if (sheet.Rows.Count > 1)
        {
            shape.AddRange(required.Except(names, StringComparer.Ordinal).Select(missing => new Fault(sheet.Name, header.Number, missing, null, "the column is missing", $"every column that a row of {part} must fill in")));
        }

        shape.AddRange(sheet.Merged.Select(place => new Fault(sheet.Name, 0, null, place, "cells are merged here", "every value in a cell of its own")));
        return shape.Count > before ? [] : [.. sheet.Rows.Skip(1).Select(row => Of(sheet.Name, row, names, shape)).OfType<Line>()];
    }

    private static Line? Of(string sheet, Row row, List<string> names, List<Fault> shape)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row.Cells[at] with { Text = row.Cells[at].Text.Trim() };
            if (cell.Text.Length == 0 && !cell.Formula)
            {
                continue;
            }

            if (at >= names.Count || names[at].Length == 0)
            {
                shape.Add(new(sheet, row.Number, OdsReader.Letters(at), null, "something stands beyond the named columns", "a name above every column that is used, and a value that holds the separator within quotation marks"));
                return null;
            }

            cells[names[at]] = cell;
        }

        return cells.Count == 0 ? null : new(sheet, row.Number, cells);
    }

    private static string Normal(string name) => name.Trim().TrimEnd('*').ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
