using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Web.Words;

namespace Vigil.Web.Showing;

/// <summary>One line of a visit.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Words">What it says.</param>
public sealed record VisitLine(string What, string Words);

/// <summary>A visit told line by line, to be read beside another.</summary>
public static class VisitLines
{
    /// <summary>Its lines.</summary>
    public static IReadOnlyList<VisitLine> Of(VisitFact fact)
    {
        var visit = fact.Visit;
        (string What, string? Words)[] lines =
        [
            ("When", $"{Dates.Full(visit.On)}, {Dates.Time(visit.At)}"), ("Recorded by", fact.RecordedByName), ("What came of it", VisitWords.Of(visit.Result)), ("Where", visit.Place),
            ("Lives there", visit.LivesThere switch { true => "yes, as far as was seen", false => "no, as far as was seen", null => null }),
            ("Who went along", visit.Alone ? $"nobody{Because(visit.AloneBecause)}" : string.Join(", ", visit.With)),
            ("Announced", visit.Announced ? $"yes{Because(visit.AnnouncedBecause)}" : "no"), ("Who else was there", visit.Present),
            .. visit.Devices.Select(device => (device.What, (string?)$"{(device.Checked ? "Looked at" : "Not looked at")}{Because(device.Words)}")),
            .. visit.Conditions.Select(condition => (condition.What, (string?)$"{VisitWords.Of(condition.State)}{Because(condition.Words)}")),
            .. visit.Changes.Select(change => ($"Changed: {PersonWords.LowerFirst(FoundChanges.Kinds.First(kind => kind.Kind == change.Kind).Words)}", (string?)change.Words)),
            ("Entry to search", visit.Entry is { } entry ? $"sought by {entry.Constable}: {PersonWords.LowerFirst(VisitWords.Of(entry.Outcome))}{Because(entry.Words)}" : null),
            ("Seen and said", visit.Words), ("Left for the next visit", visit.LeftOver),
        ];
        return [.. lines.Where(line => line.Words is not null).Select(line => new VisitLine(line.What, line.Words!))];
    }

    private static string Because(string? words) => words is null ? "" : $": {words}";
}
