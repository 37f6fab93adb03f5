using System.Collections;
using System.Reflection;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Records.Exchange.Parts;

/// <summary>The columns of a kind of fact, found from its members: a new kind or member has its column at once.</summary>
internal static class FactMembers
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly HashSet<string> Taken = new([Part.Person, Part.Entry, Part.TrueFrom, Part.TrueTo, Part.LearnedOn, Part.Source], StringComparer.Ordinal);

    // members that say nothing where they are empty, though their type has a value for it
    private static readonly HashSet<(Type, string)> MayBeEmpty =
    [
        (typeof(NameFact), nameof(NameFact.Given)), (typeof(HouseholdFact), nameof(HouseholdFact.Lines)), (typeof(RiskFact), nameof(RiskFact.Basis)),
        (typeof(NotificationFact), nameof(NotificationFact.Station)), (typeof(NotificationFact), nameof(NotificationFact.AttendedBy)),
        (typeof(NotificationFact), nameof(NotificationFact.IdentityCheck)), (typeof(NotificationFact), nameof(NotificationFact.TakenBy)),
        .. typeof(PlanText).GetProperties().Where(section => section.PropertyType == typeof(string)).Select(section => (typeof(PlanText), section.Name)),
    ];

    /// <summary>The columns of a kind.</summary>
    public static IReadOnlyList<PartColumn> Of(Type kind)
    {
        var leaves = Leaves(kind, [], required: true).ToList();
        return
        [
            .. leaves.Select(leaf => leaf with
            {
                // what every sheet has, what need not be there at all, and what has the name of another member is told apart by what holds it
                Name = NameOf(leaf.Path[^1]) is var name && leaf.Kind == ColumnKind.Sealed && leaf.Path[^1].PropertyType == typeof(Fact) ? name + "-number"
                    : leaf.Path.Count == 1 ? Taken.Contains(name) ? "its-" + name : name
                    : IsOptional(leaf) || Taken.Contains(name) || leaves.Exists(other => !IsOptional(other) && NameOf(other.Path[^1]) == name && other.Path[^1] != leaf.Path[^1])
                        ? $"{NameOf(leaf.Path[^2])}-{name}" : name,
            }),
        ];
    }

    private static bool IsOptional(PartColumn leaf) => leaf.Path.Count > 1 && Nullability.Create(leaf.Path[^2]).ReadState == NullabilityState.Nullable;

    private static IEnumerable<PartColumn> Leaves(Type type, PropertyInfo[] path, bool required)
    {
        // in the order of its constructor, then the rest
        var order = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First().GetParameters().ToList();
        foreach (var member in type.GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0)
            .OrderBy(property => order.FindIndex(parameter => parameter.Name == property.Name) is >= 0 and var at ? at : int.MaxValue).ThenBy(property => property.MetadataToken))
        {
            var parameter = order.Find(one => one.Name == member.Name);
            var given = parameter is { HasDefaultValue: false } && Nullability.Create(member).ReadState == NullabilityState.NotNull && !MayBeEmpty.Contains((type, member.Name));
            var inner = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            var kind = KindOf(inner, member);
            if (kind is null)
            {
                foreach (var leaf in Leaves(inner, [.. path, member], required && given))
                {
                    yield return leaf;
                }
            }
            else
            {
                yield return new("", kind.Value, [.. path, member], Words(inner), required && given && MustBeSaid(kind.Value, inner));
                if (inner == typeof(Fact))
                {
                    yield return new("", ColumnKind.Sealed, [.. path, member], [], false);
                }
            }
        }
    }

    private static bool MustBeSaid(ColumnKind kind, Type type) =>
        kind is not (ColumnKind.YesNo or ColumnKind.Words or ColumnKind.Disposals) && !(type.IsEnum && Enum.GetName(type, 0) is "NotRecorded" or "None");

    private static IReadOnlyList<string> Words(Type type) =>
        (type.IsEnum ? type : Element(type)) is { IsEnum: true } words ? [.. Enum.GetNames(words).Select(Part.WordOf)] : [];

    /// <summary>What a member's column holds; none where the member's own members are the columns.</summary>
    private static ColumnKind? KindOf(Type type, PropertyInfo member) =>
        type == typeof(string) ? ColumnKind.Text
        : type == typeof(int) ? ColumnKind.Whole
        : type == typeof(decimal) || type == typeof(double) ? ColumnKind.Number
        : type == typeof(DateOnly) ? ColumnKind.Date
        : type == typeof(TimeOnly) ? ColumnKind.Time
        : type == typeof(bool) ? ColumnKind.YesNo
        : type.IsEnum ? type.IsDefined(typeof(FlagsAttribute), false) ? ColumnKind.Kept : ColumnKind.Word
        : type == typeof(Guid) ? IsStaff(member.Name) ? ColumnKind.Staff : ColumnKind.Entry
        : type == typeof(Sealed) ? ColumnKind.Sealed
        : Element(type) is { } element ? element.IsEnum ? ColumnKind.Words : element == typeof(Disposal) ? ColumnKind.Disposals : ColumnKind.Kept
        : type.Assembly == typeof(Fact).Assembly && !type.IsAbstract ? null
        : ColumnKind.Kept;

    private static bool IsStaff(string member) =>
        member is nameof(AllocationFact.ManagerId) or nameof(AllocationFact.SupervisorId) || member.EndsWith("By", StringComparison.Ordinal) || member.EndsWith("StaffId", StringComparison.Ordinal);

    private static Type? Element(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? type.IsGenericType ? type.GetGenericArguments()[0] : typeof(object) : null;

    private static string NameOf(PropertyInfo member) =>
        Part.WordOf(member.Name.EndsWith("Id", StringComparison.Ordinal) && IsStaff(member.Name) ? member.Name[..^2] : member.Name);
}
