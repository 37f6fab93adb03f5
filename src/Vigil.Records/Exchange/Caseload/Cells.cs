using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Exchange.Parts;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Reads the values of one row; what cannot be read becomes a fault of that row.</summary>
/// <param name="line">The row.</param>
/// <param name="faults">Where faults go.</param>
internal sealed partial class Cells(Line line, List<Fault> faults)
{
    private static readonly string[] Forms = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "yyyy-MM-dd'T'HH:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public void Fault(string? column, string wrong, string expected, bool secret = false) =>
        faults.Add(new(line.Sheet, line.Number, column, column is null || secret ? null : line.Cells.GetValueOrDefault(column).Text, wrong, expected));

    /// <summary>What stands in a column; a formula or an error is a fault and stands for nothing.</summary>
    public string? Text(string column)
    {
        if (!line.Cells.TryGetValue(column, out var cell))
        {
            return null;
        }

        if (cell.Formula || cell.Kind == CellKind.Error)
        {
            Fault(column, cell.Formula ? "a formula stands here, which may give another value tomorrow" : "this is an error of the spreadsheet's", "the value itself (copy, then paste as values)");
            return null;
        }

        return cell.Text;
    }

    /// <summary>What stands in a column whose zeros in front count, so that a spreadsheet's number will not do.</summary>
    public string? Digits(string column, bool secret)
    {
        var text = Text(column);
        if (text is not null && line.Cells[column].Kind == CellKind.Number)
        {
            Fault(column, "the cell holds a number, so that zeros in front may have been lost", "the column formatted as text, and the number typed again", secret);
            return null;
        }

        return text;
    }

    /// <summary>A date, or none where it is not filled in or is none.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (line.Cells[column].Kind == CellKind.Number)
        {
            Fault(column, "the cell holds a number and not a date", "the column formatted as a date");
            return null;
        }

        if (!DateOnly.TryParseExact(text, Forms, English, DateTimeStyles.None, out var day))
        {
            Fault(column, Looks().IsMatch(text) ? "there is no such date" : "this is not a date", "a date such as 24/11/2026 or 2026-11-24");
            return null;
        }

        if (day.Year < 1880)
        {
            Fault(column, "this is too long ago", "a later date");
            return null;
        }

        return day;
    }

    /// <summary>The value of a member's column as facts are stored; none where it is empty or cannot be read.</summary>
    public JsonNode? Value(PartColumn column)
    {
        var name = column.Name;
        return column.Kind switch
        {
            ColumnKind.Text or ColumnKind.Entry => Text(name),
            ColumnKind.Kept => Kept(name),
            ColumnKind.Date => Date(name) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            ColumnKind.Time => Time(name),
            ColumnKind.YesNo => YesNo(name),
            ColumnKind.Whole => Text(name) is { } whole ? int.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : None(name, "this is not a whole number", "digits only") : null,
            ColumnKind.Number => Text(name) is { } text ? decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : None(name, "this is not a number", "a number such as 9.5") : null,
            ColumnKind.Word => Text(name) is { } word ? Word(name, word, column.Words) : null,
            ColumnKind.Words => Text(name) is { } words ? new JsonArray([.. words.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => Word(name, word, column.Words))]) : null,
            ColumnKind.Disposals => Text(name) is { } disposals ? Disposed(name, disposals) : null,
            ColumnKind.Staff or ColumnKind.Sealed => null,
        };
    }

    private JsonNode? YesNo(string column) => Text(column)?.ToLowerInvariant() switch
    {
        null => null,
        "yes" or "y" or "true" => true,
        "no" or "n" or "false" => false,
        _ => None(column, "this says neither yes nor no", "yes or no"),
    };

    private JsonNode? Time(string column) => Text(column) is not { } text ? null
        : TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss", "HH:mm:ss.fffffff"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) : None(column, "this is not a time of day", "a time such as 09:30 or 17:05");

    private JsonNode? Disposed(string column, string text)
    {
        var (disposals, unread) = Disposals.Read(text);
        return disposals ?? None(column, $"\"{unread}\" cannot be read as a disposal", "a kind and a length, such as \"imprisonment 2 years 6 months\"; kinds: " + string.Join(", ", Disposals.Kinds));
    }

    private JsonNode? Kept(string column)
    {
        try
        {
            return Text(column) is { } text ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return None(column, "what Vigil wrote here for itself has been changed", "what the export wrote, or nothing");
        }
    }

    private JsonNode? Word(string column, string text, IReadOnlyList<string> words)
    {
        var asked = text.ToLowerInvariant().Replace(' ', '-');
        return words.Contains(asked) ? asked : None(column, $"\"{text}\" is not one of the words for it; the nearest is \"{Nearest.To(asked, words)}\"", "one of " + string.Join(", ", words));
    }

    private JsonNode? None(string column, string wrong, string expected)
    {
        Fault(column, wrong, expected);
        return null;
    }

    [GeneratedRegex(@"^\d{1,4}[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{1,4}$")]
    private static partial Regex Looks();
}
