using System.Text.Json;
using Vigil.Domain.Notification;
using Vigil.Records.Exchange.Parts;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Turns one row of a sheet into a fact of its person.</summary>
/// <param name="staff">Who may be named.</param>
/// <param name="importer">Under whom what names nobody was done.</param>
internal sealed class RowReader(StaffNames staff, Guid importer)
{
    /// <summary>Reads a row; what is wrong with it becomes the person's fault.</summary>
    public void Read(Part part, Line line, StagedPerson person)
    {
        var (before, cells) = (person.Faults.Count, new Cells(line, person.Faults));
        string? number = null;
        var values = part.Members.Select(member => (member, member.Kind switch
        {
            ColumnKind.Staff => Staff(member, cells, line),
            ColumnKind.Sealed => Sealed(number = cells.Digits(member.Name, secret: true)),
            ColumnKind.Text when FactChecks.IsDigits(member) => cells.Digits(member.Name, secret: false),
            ColumnKind.Text or ColumnKind.Whole or ColumnKind.Number or ColumnKind.Date or ColumnKind.Time or ColumnKind.YesNo or ColumnKind.Word or ColumnKind.Words
                or ColumnKind.Entry or ColumnKind.Disposals or ColumnKind.Kept => cells.Value(member),
        })).ToList();
        var (from, to, learned) = (cells.Date(Part.TrueFrom), cells.Date(Part.TrueTo), cells.Date(Part.LearnedOn));
        var (entry, source) = (cells.Text(Part.Entry), cells.Text(Part.Source));
        foreach (var missing in part.Members.Where(member => member.Required && !line.Cells.ContainsKey(member.Name)))
        {
            cells.Fault(missing.Name, "nothing is filled in", $"a value: every row of {part.Name} has one");
        }

        if (person.Faults.Count > before)
        {
            return;
        }

        try
        {
            var staged = new StagedFact(part.Name, entry, FactCells.Read(part, values), from, to, line) { LearnedOn = learned, Source = source, Number = number };
            if (FactChecks.Check(staged, cells) is { } good)
            {
                person.Facts.Add(good.Own is null ? Dated(good) : good);
            }
        }
        catch (Exception unread) when (unread is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            cells.Fault(null, "the row cannot be read back as Vigil wrote it", "the row as the export wrote it");
        }
    }

    // nobody named within what need not be there at all is no reason for it to be there
    private System.Text.Json.Nodes.JsonNode? Staff(PartColumn column, Cells cells, Line line) =>
        cells.Text(column.Name) is { } name ? staff.Find(name, line)?.Id
        : column.Required || column.Path.Count > 1 ? null : importer;

    private static System.Text.Json.Nodes.JsonNode? Sealed(string? number) =>
        number is null ? null : JsonSerializer.SerializeToNode(Domain.People.Sealed.Awaited, JsonSerializerOptions.Web);

    /// <summary>What a fact says of its own days stands for the row's where those are left empty.</summary>
    private static StagedFact Dated(StagedFact staged) => staged.Fact switch
    {
        OutcomeFact outcome => staged with { From = staged.From ?? outcome.Outcome.Date },
        OrderFact order => staged with { From = staged.From ?? order.Order.From, To = staged.To ?? order.Order.Until },
        NotificationFact made => staged with { From = staged.From ?? made.Made.Date, To = staged.To ?? made.Made.Date },
        StayFact stay => staged with { From = staged.From ?? stay.Stay.From, To = staged.To ?? stay.Stay.To },
        JourneyFact journey => staged with { From = staged.From ?? journey.Journey.KnownOn, To = staged.To },
        ChangeFact change => staged with { From = staged.From ?? change.Change.On },
        _ => staged,
    };
}
