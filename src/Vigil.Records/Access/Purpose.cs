namespace Vigil.Records.Access;

/// <summary>What a record is opened for. The first three follow from a relation; the others are stated.</summary>
public enum Purpose
{
    /// <summary>To manage the person.</summary>
    Manage,
    /// <summary>To cover for the manager.</summary>
    Cover,
    /// <summary>To supervise the manager's work.</summary>
    Supervise,
    /// <summary>To take a notification at the counter.</summary>
    Counter,
    /// <summary>To prepare or hold a multi-agency meeting.</summary>
    Meeting,
    /// <summary>To answer an intelligence enquiry.</summary>
    Intelligence,
    /// <summary>Something else, said in words.</summary>
    Other,
}

/// <summary>A purpose as the ledger keeps it.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Words">The words given with it; needed with <see cref="Access.Purpose.Other"/>.</param>
public sealed record StatedPurpose(Purpose Purpose, string? Words = null)
{
    /// <summary>The ledger's word for it: "manage".</summary>
    public string Code => CodeOf(Purpose);

    /// <summary>The ledger's word for a purpose.</summary>
    public static string CodeOf(Purpose purpose) => purpose switch
    {
        Purpose.Manage => "manage",
        Purpose.Cover => "cover",
        Purpose.Supervise => "supervise",
        Purpose.Counter => "counter",
        Purpose.Meeting => "meeting",
        Purpose.Intelligence => "intelligence",
        Purpose.Other => "other",
    };

    /// <summary>The purpose that a relation brings with it; none for those who must say.</summary>
    public static Purpose? Follows(Relation relation) => relation switch
    {
        Relation.NamedManager => Purpose.Manage,
        Relation.Covering => Purpose.Cover,
        Relation.NamedSupervisor => Purpose.Supervise,
        Relation.None or Relation.SameForce or Relation.SharedWith => null,
    };
}
