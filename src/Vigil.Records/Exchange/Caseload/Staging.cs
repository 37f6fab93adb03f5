using Vigil.Records.Exchange.Files;
using Vigil.Records.Exchange.Parts;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>A whole file, read and checked before anything is recorded: its shape, then row by row, then across the file.</summary>
/// <param name="reader">Reads rows.</param>
/// <param name="staff">Who may be named.</param>
internal sealed class Staging(RowReader reader, StaffNames staff)
{
    private readonly Dictionary<string, StagedPerson> people = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Fault> shape = [];
    private readonly HashSet<string> seen = [];

    /// <summary>The people, in the order of the file.</summary>
    public IReadOnlyList<StagedPerson> People => [.. people.Values];

    /// <summary>What is wrong with the file as a whole: while there is any of it, nobody can be taken whole.</summary>
    public IReadOnlyList<Fault> Shape => [.. shape, .. staff.Faults];

    /// <summary>Reads the sheets.</summary>
    public void Read(IEnumerable<Sheet> sheets)
    {
        try
        {
            foreach (var sheet in sheets)
            {
                Read(sheet);
            }
        }
        catch (UnreadableSheetException unreadable)
        {
            shape.Add(new(unreadable.Sheet, unreadable.Row, null, null, unreadable.Message, unreadable.Expected));
        }

        if (seen.Count == 0 && shape.Count == 0)
        {
            shape.Add(new(null, 0, null, null, "there are no sheets in it", "sheets named after the parts of a record, such as name, birth and allocation"));
        }

        foreach (var same in people.Values.SelectMany(person => person.Pnc.Select(pnc => (pnc.Number, pnc.At, Person: person))).GroupBy(one => one.Number)
            .Where(group => group.Select(one => one.Person).Distinct().Count() > 1))
        {
            foreach (var (_, at, person) in same)
            {
                var others = string.Join(", ", same.Select(one => one.Person).Distinct().Where(other => other != person).Select(other => other.Reference));
                person.Fault(at, "value", $"person {others} has the same PNC number", "one person for each PNC number");
            }
        }

        foreach (var same in people.Values.SelectMany(person => person.Facts.Where(staged => staged.Own is not null).Select(staged => (Person: person, Staged: staged)))
            .GroupBy(one => one.Staged.Own).Where(group => group.Count() > 1))
        {
            foreach (var (person, staged) in same.Skip(1))
            {
                person.Fault(staged.At, Part.Entry, FormattableString.Invariant($"this entry stands on row {same.First().Staged.At.Number} already"), "each entry once, or no reference where it is a new one");
            }
        }

        foreach (var same in people.Values.Where(person => person.Number is not null).GroupBy(person => person.Number).Where(group => group.Count() > 1))
        {
            foreach (var person in same)
            {
                person.Fault(person.At, Part.Number, FormattableString.Invariant($"several people have the number {same.Key}"), "a number for each, or none");
            }
        }
    }

    private void Read(Sheet sheet)
    {
        if (sheet.Rows.Count == 0)
        {
            return;
        }

        if (Lines.PartOf(sheet) is not { } name)
        {
            shape.Add(new(sheet.Name, 0, null, null, "there is no such part of a record", $"a sheet named \"{Nearest.To(sheet.Name.ToLowerInvariant(), Lines.Names)}\" perhaps; a sheet that holds something else must go"));
        }
        else if (sheet.Hidden)
        {
            shape.Add(new(sheet.Name, 0, null, null, "the sheet is hidden, so that whoever checks the file does not see it", "the sheet shown, or deleted"));
        }
        else if (!seen.Add(name))
        {
            shape.Add(new(sheet.Name, 0, null, null, $"there is another sheet of {name}", "one sheet for each part"));
        }
        else if (name == Part.People)
        {
            foreach (var line in Lines.Of(sheet, name, Part.PeopleColumns, [Part.Person], shape))
            {
                ReadPerson(line);
            }
        }
        else
        {
            var part = Part.All.First(one => one.Name == name);
            foreach (var line in Lines.Of(sheet, name, part.Columns, [Part.Person, .. part.Members.Where(member => member.Required).Select(member => member.Name)], shape))
            {
                if (PersonOf(line) is { } person)
                {
                    reader.Read(part, line, person);
                }
            }
        }
    }

    private void ReadPerson(Line line)
    {
        if (PersonOf(line) is not { } person)
        {
            return;
        }

        var cells = new Cells(line, person.Faults);
        if (person.Row is { } row)
        {
            person.Fault(line, Part.Person, FormattableString.Invariant($"the person stands on row {row.Number} already"), "one row for each person");
            return;
        }

        person.Row = line;
        person.Restricted = cells.Text(Part.Restricted)?.ToLowerInvariant() is "yes";
        if (cells.Text(Part.Number) is { } text)
        {
            person.Number = int.TryParse(text, out var number) && number > 0 ? number : null;
            if (person.Number is null)
            {
                cells.Fault(Part.Number, "this is not a number that a record can have", "a whole number from 1, or nothing");
            }
        }
    }

    private StagedPerson? PersonOf(Line line)
    {
        if (line.Person is not { Length: > 0 } reference)
        {
            shape.Add(new(line.Sheet, line.Number, Part.Person, null, "nobody is named", "the reference of the person whom the row is about"));
            return null;
        }

        if (!people.TryGetValue(reference, out var person))
        {
            people[reference] = person = new(reference) { At = line };
        }

        return person;
    }
}
