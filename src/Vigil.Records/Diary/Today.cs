using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Records.Settings;

namespace Vigil.Records.Diary;

/// <summary>What a staff member's day holds.</summary>
public sealed record Today
{
    /// <summary>As it was at.</summary>
    public required Moment At { get; init; }
    /// <summary>The force's name.</summary>
    public required string Force { get; init; }
    /// <summary>A supervisor's: other managers' people too.</summary>
    public required bool OfTeam { get; init; }
    /// <summary>How many people are theirs, those they cover included.</summary>
    public required int People { get; init; }
    /// <summary>How many people need someone now.</summary>
    public required int NowCount { get; init; }
    /// <summary>Those shown, worst first.</summary>
    public required IReadOnlyList<NeedsNow> Now { get; init; }
    /// <summary>How many duties fall due in the next days, day by day; the first day is today.</summary>
    public required IReadOnlyList<int> Days { get; init; }
    /// <summary>Those shown, by day.</summary>
    public required IReadOnlyList<WorkLine> Next { get; init; }
    /// <summary>Releases ahead.</summary>
    public required IReadOnlyList<Release> Coming { get; init; }
    /// <summary>Whom they cover for.</summary>
    public required IReadOnlyList<Covering> Covering { get; init; }
    /// <summary>The names of managers, where others' people are shown.</summary>
    public required IReadOnlyDictionary<Guid, string> Managers { get; init; }
    /// <summary>The order in which it is shown.</summary>
    public required Published<WorkOrder> Order { get; init; }

    /// <summary>How many duties fall due in the next days.</summary>
    public int NextCount => Days.Sum();
}

/// <summary>A release ahead.</summary>
/// <param name="PersonId">Of whom.</param>
/// <param name="Name">"Example, Alan".</param>
/// <param name="Risk">The risk level as recorded.</param>
/// <param name="From">From what.</param>
/// <param name="On">When.</param>
public sealed record Release(Guid PersonId, string Name, RiskLevel Risk, StatusKind From, DateOnly On);

/// <summary>Someone whose people are covered.</summary>
/// <param name="ManagerId">Who is away.</param>
/// <param name="Name">Their name.</param>
/// <param name="Until">Until when.</param>
public sealed record Covering(Guid ManagerId, string Name, DateOnly Until);
