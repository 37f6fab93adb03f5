using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>What a line of work is ordered by.</summary>
/// <param name="Person">The person: settles what is otherwise equal.</param>
/// <param name="Danger">The person is missing or wanted, or a child is thought to be at risk.</param>
/// <param name="Risk">The risk level as recorded.</param>
/// <param name="Kind">The kind of duty; none for a line about where the person is.</param>
/// <param name="DaysLate">Days since it was late on every reading; negative while that is ahead.</param>
public readonly record struct WorkItem(Guid Person, bool Danger, RiskLevel Risk, DutyKind? Kind, int DaysLate);
