using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Visits;

/// <summary>What goes to the device: no more than whoever knocks must know, and what the form asks.</summary>
/// <param name="At">When it was taken (UTC).</param>
/// <param name="Hours">Hours until it is deleted.</param>
/// <param name="Visits">Everyone in it.</param>
public sealed record OfflinePack(DateTime At, int Hours, IReadOnlyList<OfflineStop> Visits)
{
    /// <summary>As the device gets it.</summary>
    public static OfflinePack Of(VisitPack pack) => new(pack.At, pack.Hours, [.. pack.People.Select(OfflineStop.Of)]);
}

/// <summary>Someone to be visited.</summary>
/// <param name="Id">The record.</param>
/// <param name="Version">Its version then.</param>
/// <param name="Name">"Alan Example".</param>
/// <param name="Alone">Whether nobody may go alone.</param>
/// <param name="Parts">What to know, part by part.</param>
/// <param name="Addresses">Where the visit can be.</param>
/// <param name="Devices">Devices to look at.</param>
/// <param name="Conditions">Conditions to look at.</param>
/// <param name="Changes">Changes that can be found.</param>
public sealed record OfflineStop(
    Guid Id, int Version, string Name, bool Alone, IReadOnlyList<OfflinePart> Parts,
    IReadOnlyList<OfflineChoice> Addresses, IReadOnlyList<OfflineChoice> Devices, IReadOnlyList<OfflineChoice> Conditions, IReadOnlyList<OfflineChoice> Changes)
{
    /// <summary>Of an opened record.</summary>
    public static OfflineStop Of(Person person)
    {
        var (record, today) = (person.Record, person.At.Day);
        var list = VisitChecklist.Of(record, today);
        var warnings = record.On<WarningFact>(today).OrderBy(held => held.Value.Kind).ToList();
        var places = record.Facts.Where(held => Verifications.PlaceOf(held.Value) is not null && held.TrueOn(today)).OrderByDescending(held => held.Value is AddressFact address && address.IsHome()).ToList();
        OfflinePart[] parts =
        [
            new("Warning markers", Lines(warnings.Select(held => LifeWords.Text(held.Value)), "No warning marker stands.")),
            new("Where", Lines(places.Where(held => held.Value is AddressFact).Select(held => $"{FactWords.Text(held.Value)}. {VerificationWords.Of(record, held, today)}"), "No address is recorded.")),
            new("Children", Lines(Children(record, today), "None is recorded. Ask who lives there and who comes.")),
            new("Conditions to check", Lines(list.Conditions.Select(one => one.What), "None is recorded as having effect.")),
            new("Devices declared", Lines(list.Devices.Select(one => one.What), "None is declared. Ask, and look.")),
            new("Left from the last visit", Lines(Left(record, today), "Nothing.")),
            new("Questions open", Lines(person.Questions.Where(question => question.IsOpen).Select(question => TopicWords.Of(question.Topic)), "None.")),
        ];
        return new(
            record.Id, record.Version, person.Name, warnings.Exists(held => held.Value.Kind == WarningKind.NeverAlone), parts,
            [.. places.Select(held => new OfflineChoice(held.FactId.ToString(), FactWords.Line(held.Value)))],
            [.. list.Devices.Select(OfflineChoice.Of)], [.. list.Conditions.Select(OfflineChoice.Of)],
            [.. FoundChanges.Kinds.Select(kind => new OfflineChoice(kind.Kind, kind.Words))]);
    }

    private static string[] Lines(IEnumerable<string> lines, string otherwise) => [.. lines.DefaultIfEmpty(otherwise)];

    private static IEnumerable<string> Children(PersonRecord record, DateOnly today) =>
    [
        .. record.On<HouseholdFact>(today).Select(held => $"{(held.Value.AtRisk ? "Child at risk" : "Children")}: {FactWords.Text(held.Value)}"),
        .. record.On<RelationshipFact>(today).Where(held => held.Value.IsChildOn(today)).Select(held => $"{LifeWords.Of(held.Value.Kind)}: {LifeWords.Text(held.Value)}"),
    ];

    private static IEnumerable<string> Left(PersonRecord record, DateOnly today) => LeftOvers.Of(record, today) is not { } left ? [] :
    [
        .. left.Words,
        .. left.Devices.Select(device => $"Not looked at: {device.What}"),
        .. left.Conditions.Select(condition => $"{condition.What}: {PersonWords.LowerFirst(VisitWords.Of(condition.State))}"),
    ];
}

/// <summary>A part of what to know.</summary>
/// <param name="What">Its heading.</param>
/// <param name="Lines">Its lines.</param>
public sealed record OfflinePart(string What, IReadOnlyList<string> Lines);

/// <summary>Something to choose or to look at.</summary>
/// <param name="Id">Its identity in the form.</param>
/// <param name="What">In words.</param>
public sealed record OfflineChoice(string Id, string What)
{
    /// <summary>Something to be looked at.</summary>
    public static OfflineChoice Of(ToCheck one) => new(one.Id.ToString(), one.What);
}
