using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>
/// The published weight of a caseload: so many points for a person of each risk level, more or fewer for how and where they are
/// managed, and how much a manager should carry. A force's policy, and no judgement about a person.
/// </summary>
/// <param name="VeryHigh">Points for a person at very high risk.</param>
/// <param name="High">Points at high risk.</param>
/// <param name="Medium">Points at medium risk.</param>
/// <param name="Low">Points at low risk, and where no level is recorded the points of medium.</param>
/// <param name="Full">A full caseload, in points.</param>
public sealed record WorkloadWeight(int VeryHigh, int High, int Medium, int Low, int Full)
{
    /// <summary>The weight that Vigil ships with, until a force publishes its own.</summary>
    public static WorkloadWeight Default { get; } = new(8, 4, 2, 1, 120);

    /// <summary>Points instead of those of the level while a person is in prison, on remand, detained in hospital, abroad or deported.</summary>
    public int Away { get; init; } = 1;
    /// <summary>Points more while a person is wanted or missing.</summary>
    public int Unfound { get; init; } = 4;
    /// <summary>Points more for a person managed without notification duties.</summary>
    public int WithoutDuties { get; init; } = 1;
    /// <summary>How many people a manager should carry, as a guide.</summary>
    public int Guide { get; init; } = 50;

    /// <summary>The points of one person.</summary>
    public int Of(Watched person) =>
        (IsAway(person.Status) ? Away : Of(person.Risk)) + (person.Unfound ? Unfound : 0) + (IsWithoutDuties(person.Kind) ? WithoutDuties : 0);

    /// <summary>The points of a level. No recorded level weighs as medium: not knowing is not the same as low.</summary>
    public int Of(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => VeryHigh,
        RiskLevel.High => High,
        RiskLevel.Medium or RiskLevel.NotRecorded => Medium,
        RiskLevel.Low => Low,
    };

    /// <summary>Whether a status means that a person is not at liberty here.</summary>
    public static bool IsAway(StatusKind? status) =>
        status is StatusKind.InPrison or StatusKind.OnRemand or StatusKind.DetainedInHospital or StatusKind.Abroad or StatusKind.Deported;

    /// <summary>Whether a person is managed on another ground than notification.</summary>
    public static bool IsWithoutDuties(ManagementKind? kind) => kind is not (null or ManagementKind.RegisteredSexOffender);
}

/// <summary>One manager's caseload in figures.</summary>
/// <param name="ManagerId">The manager; none for people without one.</param>
/// <param name="ByLevel">How many people of each level, gravest first.</param>
/// <param name="Away">How many of them are not at liberty here.</param>
/// <param name="Unfound">How many are wanted or missing.</param>
/// <param name="WithoutDuties">How many are managed without notification duties.</param>
/// <param name="Points">The caseload in points of the published weight.</param>
public sealed record Load(Guid? ManagerId, IReadOnlyList<(RiskLevel Level, int People)> ByLevel, int Away, int Unfound, int WithoutDuties, int Points)
{
    private static readonly RiskLevel[] Gravest = [RiskLevel.VeryHigh, RiskLevel.High, RiskLevel.Medium, RiskLevel.Low, RiskLevel.NotRecorded];

    /// <summary>How many people.</summary>
    public int People => ByLevel.Sum(level => level.People);

    /// <summary>How many people of one level.</summary>
    public int At(RiskLevel level) => ByLevel.First(one => one.Level == level).People;

    /// <summary>The caseload of each manager, and of nobody where people have none.</summary>
    public static IReadOnlyList<Load> Of(IEnumerable<Watched> people, IEnumerable<Guid> managers, WorkloadWeight weight)
    {
        var byManager = people.ToLookup(person => person.ManagerId);
        return [.. byManager.Select(group => group.Key).Concat(managers.Select(id => (Guid?)id)).Distinct().Select(manager => Of(manager, [.. byManager[manager]], weight))];
    }

    private static Load Of(Guid? manager, List<Watched> people, WorkloadWeight weight) => new(
        manager, [.. Gravest.Select(level => (level, people.Count(person => person.Risk == level)))],
        people.Count(person => WorkloadWeight.IsAway(person.Status)), people.Count(person => person.Unfound),
        people.Count(person => WorkloadWeight.IsWithoutDuties(person.Kind)), people.Sum(weight.Of));
}
