using System.Globalization;
using System.Text.Json;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary>Reads the items of the lists in a document of facts.</summary>
/// <param name="faults">Where faults go.</param>
/// <param name="warnings">Where warnings go.</param>
internal sealed class Items(Faults faults, List<string> warnings)
{
    private static readonly string[] OutcomeFields = ["kind", "date", "offence", "sentencingCondition", "metOn", "disposals"];
    private static readonly string[] DisposalFields = ["kind", "years", "months", "days", "extensionMonths", "consecutiveToPrevious", "overlapMonths"];
    private static readonly string[] AwayFields = ["kind", "from", "to"];
    private static readonly string[] NotificationFields = ["date", "section", "homeAddressKind", "matters"];
    private static readonly string[] ChangeFields = ["kind", "on", "advanceNoticeGiven", "advanceDate"];
    private static readonly string[] StayFields = ["premises", "from", "to"];
    private static readonly string[] JourneyFields = ["departs", "knownOn", "returns", "returnPreNotified"];
    private static readonly string[] OrderFields = ["kind", "from", "served", "until"];

    private readonly List<(string Path, DateOnly Date)> outcomes = [];

    /// <summary>A conviction, caution, finding or foreign notice.</summary>
    public Outcome? Outcome(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, OutcomeFields);
        var kind = fields.Word("kind", FactWords.Outcomes);
        var date = fields.Date("date");
        var offence = fields.Text("offence");
        var condition = fields.Word("sentencingCondition", FactWords.Conditions);
        var met = fields.Date("metOn");
        var disposals = new List<Disposal>();
        foreach (var (item, itemPath) in fields.Items("disposals"))
        {
            if (Disposal(item, itemPath) is { } disposal)
            {
                disposals.Add(disposal);
            }
        }

        if (date is { } day)
        {
            outcomes.Add((fields.PathOf("date"), day));
        }

        return Whole(fields, "kind", "date") && kind is { } which && date is { } on
            ? new(which, on) { Offence = offence, Condition = condition ?? SentencingCondition.None, MetOn = met, Disposals = disposals }
            : null;
    }

    /// <summary>A time away.</summary>
    public Away? Away(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, AwayFields);
        var kind = fields.Word("kind", FactWords.Away);
        var (from, to) = Span(fields);
        return Whole(fields, "kind", "from") && kind is { } which && from is { } first ? new(which, first, to) : null;
    }

    /// <summary>A notification made.</summary>
    public NotificationMade? Notification(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, NotificationFields);
        var date = fields.Date("date");
        var section = fields.Word("section", FactWords.Sections);
        var home = fields.Word("homeAddressKind", FactWords.Homes);
        var matters = fields.WordList("matters", FactWords.Matters);
        var listed = matters is null || matters.Exists(matter => matter.Matter is null) ? null : matters.ConvertAll(matter => matter.Matter!.Value);
        return Whole(fields, "date", "section") && date is { } on && section is { } under
            ? new(on, under) { HomeAddressKind = home ?? HomeAddressKind.SoleOrMainResidence, Matters = listed }
            : null;
    }

    /// <summary>A change.</summary>
    public Change? Change(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, ChangeFields);
        var kind = fields.Word("kind", FactWords.Changes);
        var on = fields.Date("on");
        var given = fields.Date("advanceNoticeGiven");
        var expected = fields.Date("advanceDate");
        if (!fields.Has("on") && !fields.Has("advanceDate") && !fields.Has("advanceNoticeGiven"))
        {
            return Whole(fields, "kind", "on") ? null : null;
        }

        return Whole(fields, "kind") && kind is { } which ? new(which, on) { AdvanceNoticeGiven = given, AdvanceDate = expected } : null;
    }

    /// <summary>A stay; without a last day it is read as going on.</summary>
    public Stay? Stay(JsonElement value, string path, DateOnly today)
    {
        var fields = new Fields(value, path, faults, StayFields);
        var premises = fields.Text("premises");
        var (from, to) = Span(fields);
        if (!Whole(fields, "premises", "from") || premises is null || from is not { } first)
        {
            return null;
        }

        if (!fields.Has("to"))
        {
            warnings.Add($"{path} has no last day: read as going on; otherwise it ended on a day not given");
        }

        return new(premises, first, to ?? (first > today ? first : today));
    }

    /// <summary>A journey.</summary>
    public Journey? Journey(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, JourneyFields);
        var departs = fields.Date("departs");
        var known = fields.Date("knownOn");
        var returns = fields.Date("returns");
        var preNotified = fields.Flag("returnPreNotified");
        return Whole(fields, "departs") && departs is { } day ? new(day) { KnownOn = known, Returns = returns, ReturnPreNotified = preNotified ?? false } : null;
    }

    /// <summary>An order; where the day it was made is not given, the day of service stands for it.</summary>
    public NotificationOrder? Order(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, OrderFields);
        var kind = fields.Word("kind", FactWords.Orders);
        var served = fields.Date("served");
        var from = fields.Date("from") ?? (fields.Has("from") ? null : served);
        var until = fields.Date("until");
        return (fields.Has("served") ? Whole(fields, "kind") : Whole(fields, "kind", "from")) && kind is { } which && from is { } made
            ? new(which, made) { Served = served, Until = until }
            : null;
    }

    /// <summary>No outcome comes before birth.</summary>
    public void CheckBirth(DateOnly born)
    {
        foreach (var (path, date) in outcomes)
        {
            if (date < born)
            {
                faults.Add(path, $"{Iso(date)} is before birth ($.born {Iso(born)})");
            }
        }
    }

    private Disposal? Disposal(JsonElement value, string path)
    {
        var fields = new Fields(value, path, faults, DisposalFields);
        var kind = fields.Word("kind", FactWords.Disposals);
        var length = new Term(fields.Count("years") ?? 0, fields.Count("months") ?? 0, fields.Count("days") ?? 0);
        var extension = fields.Count("extensionMonths") ?? 0;
        var consecutive = fields.Flag("consecutiveToPrevious") ?? false;
        var overlap = fields.Count("overlapMonths");
        return Whole(fields, "kind") && kind is { } which
            ? new(which, length) { ExtensionMonths = extension, ConsecutiveToPrevious = consecutive, OverlapMonths = overlap }
            : null;
    }

    private (DateOnly? From, DateOnly? To) Span(Fields fields)
    {
        var from = fields.Date("from");
        var to = fields.Date("to");
        if (to < from)
        {
            faults.Add(fields.PathOf("to"), $"{Iso(to.Value)} is before {fields.PathOf("from")} {Iso(from.Value)}");
        }

        return (from, to);
    }

    /// <summary>Whether an item has what it cannot do without; if not it is set aside, and a warning says so.</summary>
    private bool Whole(Fields fields, params ReadOnlySpan<string> needed)
    {
        foreach (var name in needed)
        {
            if (!fields.Has(name))
            {
                warnings.Add($"{fields.Path} has no {name}: read as if it were not there; otherwise {fields.PathOf(name)} is missing");
                return false;
            }
        }

        return true;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
