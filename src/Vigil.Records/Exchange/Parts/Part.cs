using System.Text.Json;
using Vigil.Domain.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Parts;

/// <summary>One part of a record as a sheet: a kind of fact, a row each, its members as columns.</summary>
/// <param name="Name">The sheet's name: the kind's.</param>
/// <param name="Type">The kind.</param>
/// <param name="Members">The columns of the kind's own.</param>
public sealed record Part(string Name, Type Type, IReadOnlyList<PartColumn> Members)
{
    /// <summary>The columns before a kind's own.</summary>
    public const string Person = "person", Entry = "entry";

    /// <summary>The columns after a kind's own.</summary>
    public const string TrueFrom = "true-from", TrueTo = "true-to", LearnedOn = "learned-on", Source = "source";

    /// <summary>The sheet that holds no kind of fact but the records themselves.</summary>
    public const string People = "people", Number = "number", Restricted = "restricted";

    /// <summary>Kinds of fact that no sheet can hold: a picture.</summary>
    public static IReadOnlyList<string> LeftOut { get; } = [FactKinds.NameOf<PhotographFact>()];

    /// <summary>Every part there is: one for each kind of fact, so that none is forgotten.</summary>
    public static IReadOnlyList<Part> All { get; } = [.. FactKinds.All.Where(kind => !LeftOut.Contains(kind.Key)).Select(kind => new Part(kind.Key, kind.Value, FactMembers.Of(kind.Value)))];

    /// <summary>The columns of the sheet of records.</summary>
    public static IReadOnlyList<string> PeopleColumns { get; } = [Person, Number, Restricted];

    /// <summary>All columns, in the order they are written in.</summary>
    public IReadOnlyList<string> Columns { get; } = [Person, Entry, .. Members.Select(member => member.Name), TrueFrom, TrueTo, LearnedOn, Source];

    /// <summary>The part of a fact.</summary>
    public static Part Of(Fact fact) => All.First(part => part.Type == fact.GetType());

    /// <summary>A word of a list as it stands in a file: "very-high".</summary>
    public static string WordOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
