using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Parts;

/// <summary>A fact as the cells of its sheet, and back.</summary>
internal static class FactCells
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Always = new();

    /// <summary>The cells of a kind's own columns.</summary>
    /// <param name="part">The kind.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="staff">A staff member's user name.</param>
    /// <param name="number">What stands for the sealed number: the number itself, or its mask.</param>
    public static IEnumerable<Cell> Of(Part part, Fact fact, Func<Guid, string> staff, string? number)
    {
        // what is sealed stays behind, also where it stands within another fact
        var json = JsonNode.Parse(FactKinds.Write(Unsealed(fact)))!;
        return part.Members.Select(member => Of(member, At(json, member.Path), staff, number));
    }

    /// <summary>The fact that the values of its columns make.</summary>
    /// <exception cref="JsonException">What Vigil wrote for itself has been changed.</exception>
    public static Fact Read(Part part, IEnumerable<(PartColumn Column, JsonNode? Value)> values)
    {
        var json = new JsonObject();
        foreach (var (column, value) in values.Where(one => !StandsWithin(one.Column)))
        {
            var holder = json;
            foreach (var member in column.Path.SkipLast(1))
            {
                if (holder[Key(member)] is not JsonObject && value is null && !IsAlways(member))
                {
                    holder = null;
                    break;
                }

                holder = (JsonObject)(holder[Key(member)] ??= new JsonObject());
            }

            if (holder is not null && (value ?? Nothing(column)) is { } said)
            {
                holder[Key(column.Path[^1])] = said;
            }
        }

        return FactKinds.Read(part.Name, json.ToJsonString());
    }

    /// <summary>The sealed part of a fact, or of what it says is to be recorded later.</summary>
    public static (Fact Fact, Sealed Part)? SealedIn(Fact fact) =>
        SealedPart.Of(fact) is { } own ? (fact, own)
        : fact is ChangeFact { Begins: { } begins } && SealedPart.Of(begins) is { } within ? (begins, within)
        : null;

    /// <summary>The fact with another sealed part, its own or that of what is to be recorded later.</summary>
    public static Fact With(Fact fact, Sealed part) =>
        fact is ChangeFact { Begins: { } begins } change ? change with { Begins = begins.With(part) } : fact.With(part);

    // the number of what is to be recorded later: it is put into that by the import
    private static bool StandsWithin(PartColumn column) => column.Kind == ColumnKind.Sealed && column.Path[^1].PropertyType == typeof(Fact);

    private static Fact Unsealed(Fact fact) => SealedIn(fact) is not null ? With(fact, Sealed.Awaited) : fact;

    private static string Key(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    private static JsonNode? At(JsonNode? json, IReadOnlyList<PropertyInfo> path) =>
        path.Aggregate(json, (node, member) => node?[Key(member)]);

    private static bool IsAlways(PropertyInfo member) => Always.GetOrAdd(member, one => new NullabilityInfoContext().Create(one).ReadState == NullabilityState.NotNull);

    /// <summary>What stands in a fact for a cell that is not filled in, where the fact cannot go without.</summary>
    private static JsonNode? Nothing(PartColumn column) => column.Kind switch
    {
        ColumnKind.Text when IsAlways(column.Path[^1]) => "",
        ColumnKind.Words or ColumnKind.Disposals when IsAlways(column.Path[^1]) => new JsonArray(),
        ColumnKind.Sealed when IsAlways(column.Path[^1]) => JsonSerializer.SerializeToNode(Sealed.Awaited, JsonSerializerOptions.Web),
        _ => null,
    };

    private static Cell Of(PartColumn column, JsonNode? value, Func<Guid, string> staff, string? number) => (column.Kind, value) switch
    {
        (ColumnKind.Sealed, _) => new(number ?? ""),
        (_, null) => Cell.Empty,
        (ColumnKind.Date, _) => new(value.GetValue<string>(), CellKind.Date),
        (ColumnKind.Time, _) => new(value.GetValue<string>() is [.. { Length: 5 } minute, ':', '0', '0'] ? minute : value.GetValue<string>()),
        (ColumnKind.YesNo, _) => new(value.GetValue<bool>() ? "yes" : "no"),
        (ColumnKind.Staff, _) => new(staff(value.GetValue<Guid>())),
        (ColumnKind.Words, _) => new(string.Join(", ", value.AsArray().Select(word => word!.GetValue<string>()))),
        (ColumnKind.Disposals, _) => new(Disposals.Text(value)),
        (ColumnKind.Whole or ColumnKind.Number, _) => new(value.ToJsonString()),
        (ColumnKind.Kept, _) => new(value.ToJsonString()),
        (ColumnKind.Text or ColumnKind.Word or ColumnKind.Entry, _) => new(value.GetValue<string>()),
    };
}
