using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Changes that a visit finds, and the entries that they become.</summary>
public static class FoundChanges
{
    /// <summary>What becomes no entry of its own.</summary>
    public const string Note = "note";

    /// <summary>The kinds of entry that a change can become, by their stored names, each with the words in which it is asked.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Kinds { get; } =
    [
        ("address", "Address"), ("device", "Device"), ("vehicle", "Vehicle"), ("telephone", "Telephone number"), ("online", "E-mail or online account"),
        ("relationship", "Someone in their life"), ("household", "Household with a child"), ("occupation", "Work or education"), (Note, "Something else"),
    ];

    /// <summary>The changes of a visit that are not entries yet: each entry that says it came from the visit takes one of its kind away.</summary>
    public static IReadOnlyList<FoundChange> Open(PersonRecord record, Visit visit)
    {
        var source = VisitWords.SourceOf(visit);
        var recorded = record.Facts.Where(held => held.Source == source).Select(held => KindOf(held.Value)).OfType<string>().ToList();
        return [.. visit.Changes.Where(change => change.Kind != Note && !recorded.Remove(change.Kind))];
    }

    private static string? KindOf(Fact fact) => fact switch
    {
        AddressFact => "address",
        DeviceFact => "device",
        VehicleFact => "vehicle",
        TelephoneFact => "telephone",
        OnlineFact => "online",
        RelationshipFact => "relationship",
        HouseholdFact => "household",
        OccupationFact => "occupation",
        _ => null,
    };
}
