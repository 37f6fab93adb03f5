using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>The published weight of a caseload: so many points for a person of each risk level, and how many a manager should carry.</summary>
/// <param name="VeryHigh">Points for a person at very high risk.</param>
/// <param name="High">Points at high risk.</param>
/// <param name="Medium">Points at medium risk.</param>
/// <param name="Low">Points at low risk, and where no level is recorded the points of medium.</param>
/// <param name="Full">A full caseload, in points.</param>
public sealed record WorkloadWeight(int VeryHigh, int High, int Medium, int Low, int Full)
{
    /// <summary>The weight that Vigil ships with, until a force publishes its own.</summary>
    public static WorkloadWeight Default { get; } = new(8, 4, 2, 1, 120);

    /// <summary>The points of one person. No recorded level weighs as medium: not knowing is not the same as low.</summary>
    public int Of(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => VeryHigh,
        RiskLevel.High => High,
        RiskLevel.Medium or RiskLevel.NotRecorded => Medium,
        RiskLevel.Low => Low,
    };
}
