using Vigil.Domain.People;

namespace Vigil.Records.People;

/// <summary>What a list of people is sorted by.</summary>
public enum PeopleOrder
{
    /// <summary>Family name, then given names.</summary>
    Name,
    /// <summary>Risk level, gravest first.</summary>
    Risk,
    /// <summary>The last notification, longest ago first.</summary>
    LastNotified,
    /// <summary>The force's running number.</summary>
    Number,
}

/// <summary>Which people are asked for, and in what order.</summary>
public sealed record PeopleQuestion
{
    /// <summary>Of one manager; none for everyone's.</summary>
    public Guid? ManagerId { get; init; }
    /// <summary>At one risk level.</summary>
    public RiskLevel? Risk { get; init; }
    /// <summary>In one status today.</summary>
    public StatusKind? Status { get; init; }
    /// <summary>Managed for one reason.</summary>
    public ManagementKind? Kind { get; init; }
    /// <summary>Also those whose management has ended or who have died.</summary>
    public bool WithEnded { get; init; }
    /// <summary>Sorted by.</summary>
    public PeopleOrder Order { get; init; }
    /// <summary>The other way round.</summary>
    public bool Backwards { get; init; }
    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether it asks about anything that a restricted record may not tell.</summary>
    public bool Tells => Risk is not null || Status is not null || Kind is not null;
}

/// <summary>One page of a list of people.</summary>
/// <param name="People">Who is on it.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="First">The place of the first one, from 1.</param>
/// <param name="Colleagues">Whose people can be asked for.</param>
public sealed record PeoplePage(IReadOnlyList<Listed> People, int Total, int First, IReadOnlyList<Colleague> Colleagues)
{
    /// <summary>How many people a page shows.</summary>
    public const int Size = 25;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
