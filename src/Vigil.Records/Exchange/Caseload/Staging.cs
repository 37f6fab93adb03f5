using Vigil.Domain.People;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Reads a whole file and checks it before anything is recorded: row by row, then person by person, then across the file.</summary>
internal static class Staging
{
    /// <summary>The people of a file, in its order, and the faults that belong to no person.</summary>
    public static (IReadOnlyList<StagedPerson> People, IReadOnlyList<Fault> Faults) Of(Table table, RowReader reader)
    {
        List<Fault> faults = [.. table.Faults, .. Columns.Faults(table.Header)];
        if (faults.Any(fault => fault.Line == 1))
        {
            return ([], faults);
        }

        var people = new Dictionary<string, StagedPerson>(StringComparer.OrdinalIgnoreCase);
        // the row of the person first: what is dated before birth is seen against it
        foreach (var line in table.Lines.OrderBy(line => KindOf(line) != "person"))
        {
            Read(line, people, faults, reader);
        }

        foreach (var person in people.Values)
        {
            Check(person);
        }

        foreach (var same in people.Values.Where(person => person.Pnc is not null).GroupBy(person => person.Pnc).Where(group => group.Count() > 1))
        {
            foreach (var person in same)
            {
                var others = string.Join(", ", same.Where(other => other != person).Select(other => other.Reference));
                person.Faults.Add(new(person.Line, "pnc", null, $"person {others} has the same PNC number", "one person for each PNC number"));
            }
        }

        return ([.. people.Values.OrderBy(person => person.Line)], faults);
    }

    private static string? KindOf(Line line) => line.Values.GetValueOrDefault(Columns.Row)?.ToLowerInvariant();

    private static void Read(Line line, Dictionary<string, StagedPerson> people, List<Fault> faults, RowReader reader)
    {
        if (line.Values.GetValueOrDefault(Columns.Person) is not { } reference)
        {
            faults.Add(new(line.Number, Columns.Person, null, "nobody is named", "the force's own reference for the person"));
            return;
        }

        if (!people.TryGetValue(reference, out var person))
        {
            people[reference] = person = new(reference) { Line = line.Number };
        }

        var kind = KindOf(line);
        if (kind is null || !Columns.Of.TryGetValue(kind, out var columns))
        {
            var nearest = kind is null ? "" : $"; the nearest is \"{Columns.Nearest(kind, Columns.Of.Keys)}\"";
            person.Faults.Add(new(line.Number, Columns.Row, kind, "this is no kind of row" + nearest, "one of " + string.Join(", ", Columns.Of.Keys)));
            return;
        }

        var cells = new Cells(line, person.Faults);
        foreach (var missing in columns.Where(column => column.EndsWith('*') && cells.Text(column.TrimEnd('*')) is null))
        {
            cells.Fault(missing.TrimEnd('*'), "nothing is filled in", $"a value: every {kind} row has one");
        }

        foreach (var strange in line.Values.Keys.Except(columns.Select(column => column.TrimEnd('*'))).Except([Columns.Row, Columns.Person]))
        {
            cells.Fault(strange, $"a row of kind {kind} has no such value", "nothing here; a row of this kind has " + string.Join(", ", columns.Select(column => column.TrimEnd('*'))));
        }

        reader.Read(person, kind, cells);
    }

    private static void Check(StagedPerson person)
    {
        var rows = person.Facts.Where(staged => staged.Fact is NameFact { Kind: NameKind.Legal }).ToList();
        if (rows.Count != 1)
        {
            person.Faults.Add(rows.Count == 0
                ? new(person.Line, Columns.Row, null, $"person {person.Reference} has no row of kind person", "one such row for each person")
                : new(rows[1].Line, Columns.Person, person.Reference, FormattableString.Invariant($"the person has a row of kind person on line {rows[0].Line} already"), "one such row for each person"));
        }

        StagedFact? before = null;
        foreach (var home in person.Facts.Where(staged => staged.Fact is AddressFact { Kind: not AddressKind.OtherPremises }).OrderBy(staged => staged.From))
        {
            if (before is not null && (before.To is null || before.To >= home.From))
            {
                person.Faults.Add(new(home.Line, "date", null, FormattableString.Invariant($"the person still has the home address of line {before.Line} then"), "an end (until) for the earlier home address"));
            }

            before = home;
        }
    }
}
