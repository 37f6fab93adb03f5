namespace Vigil.Records.Exchange.Caseload;

/// <summary>The columns of a caseload file, and which kind of row uses which. docs/import.md describes them.</summary>
public static class Columns
{
    /// <summary>The kind of row.</summary>
    public const string Row = "row";

    /// <summary>The force's own reference for the person, the same in every row about that person.</summary>
    public const string Person = "person";

    /// <summary>The columns that each kind of row uses besides those two; those that must be filled in come with a star.</summary>
    public static IReadOnlyDictionary<string, string[]> Of { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["person"] = ["given", "family*", "born*", "sex", "pnc", "cro", "ni", "risk", "management*", "category", "level", "manager*", "supervisor*", "date"],
        ["alias"] = ["given", "family*", "date", "until"],
        ["address"] = ["kind*", "address*", "postcode", "date*", "until"],
        ["status"] = ["kind*", "date*", "until", "note"],
        ["outcome"] = ["kind*", "date*", "offence*", "court", "schedule3", "disposals"],
        ["notification"] = ["section*", "date*", "station*", "kind"],
        ["account"] = ["kind*", "institution*", "number*", "office", "business", "date", "until"],
        ["card"] = ["kind*", "institution*", "number*", "valid-from", "expires", "date", "until"],
        ["document"] = ["kind*", "document*", "number*", "holder*", "date", "until"],
        ["order"] = ["kind*", "date*", "served", "until", "court"],
    };

    /// <summary>Whether what stands in a column is sealed when it is recorded, and repeated in no report.</summary>
    public static bool IsSealed(string? column) => column is "ni" or "number";

    /// <summary>Every column there is.</summary>
    public static IReadOnlySet<string> All { get; } =
        Of.Values.SelectMany(columns => columns).Select(column => column.TrimEnd('*')).Append(Row).Append(Person).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with the line of column names.</summary>
    public static IEnumerable<Fault> Faults(IReadOnlyList<string> header)
    {
        foreach (var unknown in header.Where(name => !All.Contains(name)))
        {
            yield return new(1, null, unknown, "there is no such column", $"did you mean \"{Nearest(unknown, All)}\"? Without it the column must go");
        }

        foreach (var twice in header.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return new(1, null, twice.Key, "the column stands there twice", "each column once");
        }

        foreach (var missing in new[] { Row, Person }.Except(header, StringComparer.Ordinal))
        {
            yield return new(1, missing, null, "the column is missing", "a line of column names with \"row\" and \"person\" at least");
        }
    }

    /// <summary>The nearest of several words: the fewest letters to add, drop or change.</summary>
    public static string Nearest(string word, IEnumerable<string> among) =>
        among.OrderBy(known => Distance(word, known)).ThenBy(known => known, StringComparer.Ordinal).First();

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from.Length > 40 ? from[..40] : from)
        {
            var diagonal = row[0]++;
            for (var at = 1; at <= to.Length; at++)
            {
                var change = diagonal + (letter == to[at - 1] ? 0 : 1);
                diagonal = row[at];
                row[at] = Math.Min(change, Math.Min(row[at], row[at - 1]) + 1);
            }
        }

        return row[^1];
    }
}
