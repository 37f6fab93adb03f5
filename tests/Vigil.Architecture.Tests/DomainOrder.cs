namespace Vigil.Architecture.Tests;

/// <summary>The rooms of the domain stand in one order: a room may use those before it and none beside or after it.</summary>
public class DomainOrder
{
    private const string Root = "Vigil.Domain";

    private static readonly string[][] Rooms =
    [
        ["Calendar"],
        ["Law"],
        ["People"],
        ["Orders", "Licence"],
        ["Notification", "Risk"],
        ["Plan"],
        ["Visits", "Polygraph", "Monitoring", "Intelligence"],
        ["Mappa", "Sharing", "Supervision"],
        ["Diary"],
    ];

    [Fact]
    public void Each_room_uses_only_rooms_before_it() =>
        Code.UsesIn(Code.AssemblyOf(Root)).Where(OutOfOrder).ShouldBeEmpty();

    [Fact]
    public void Every_type_stands_in_a_room_that_has_its_place() =>
        Code.AssemblyOf(Root).GetTypes()
            .Where(type => type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal) && PlaceOf(name) < 0)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Law", "Calendar", false)]
    [InlineData("Calendar", "Law", true)]
    [InlineData("Risk", "People", false)]
    [InlineData("People", "Risk", true)]
    [InlineData("Orders", "Licence", true)]
    [InlineData("Risk.Rm2000", "Risk", false)]
    public void Use_of_a_room_beside_or_after_is_seen(string from, string to, bool outOfOrder) =>
        OutOfOrder(new($"{Root}.{from}.X", $"{Root}.{from}", $"{Root}.{to}.Y", $"{Root}.{to}")).ShouldBe(outOfOrder);

    private static bool OutOfOrder(Use use) =>
        PlaceOf(use.FromNamespace) is >= 0 and var from && PlaceOf(use.ToNamespace) is >= 0 and var to
        && from <= to && RoomOf(use.FromNamespace) != RoomOf(use.ToNamespace);

    private static int PlaceOf(string name) => Array.FindIndex(Rooms, beside => beside.Contains(RoomOf(name)));

    private static string? RoomOf(string name) =>
        name.StartsWith(Root + ".", StringComparison.Ordinal) ? name[(Root.Length + 1)..].Split('.')[0] : null;
}
