using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>People of one risk level with one manager.</summary>
/// <param name="Level">The level.</param>
/// <param name="People">How many.</param>
/// <param name="Overdue">How many duties are overdue among them.</param>
public readonly record struct TeamCell(RiskLevel Level, int People, int Overdue);

/// <summary>One manager's people, as their supervisor sees them.</summary>
/// <param name="ManagerId">The manager; none for people without one.</param>
/// <param name="Cells">By risk level, gravest first.</param>
/// <param name="Longest">What has been overdue longest.</param>
/// <param name="Arguable">How many duties are late on one reading only.</param>
/// <param name="Points">The caseload in points of the published weight.</param>
public sealed record TeamRow(Guid? ManagerId, IReadOnlyList<TeamCell> Cells, WorkLine? Longest, int Arguable, int Points)
{
    /// <summary>How many people.</summary>
    public int People => Cells.Sum(cell => cell.People);

    /// <summary>How many duties are overdue.</summary>
    public int Overdue => Cells.Sum(cell => cell.Overdue);
}

/// <summary>A team at a moment: who carries what, and where it is worst.</summary>
/// <param name="Rows">One row a manager, worst first.</param>
/// <param name="Longest">What has been overdue longest in the whole team.</param>
public sealed record TeamPicture(IReadOnlyList<TeamRow> Rows, WorkLine? Longest)
{
    private static readonly RiskLevel[] Gravest = [RiskLevel.VeryHigh, RiskLevel.High, RiskLevel.Medium, RiskLevel.Low, RiskLevel.NotRecorded];

    /// <summary>Counts a team's people and duties, manager by manager.</summary>
    public static TeamPicture Of(
        IEnumerable<(Watched Person, IReadOnlyList<Duty> Duties)> people, IEnumerable<Guid> managers, WorkloadWeight weight, Moment at)
    {
        var byManager = people.ToLookup(entry => entry.Person.ManagerId);
        var rows = byManager.Select(group => group.Key).Concat(managers.Select(id => (Guid?)id)).Distinct()
            .Select(manager => Row(manager, [.. byManager[manager]], weight, at)).ToList();
        rows.Sort(WorstFirst);
        return new(rows, LongestOf(rows.Select(row => row.Longest).OfType<WorkLine>()));
    }

    private static TeamRow Row(Guid? manager, List<(Watched Person, IReadOnlyList<Duty> Duties)> people, WorkloadWeight weight, Moment at)
    {
        var lines = people.SelectMany(entry => entry.Duties.Select(duty => WorkLine.Of(entry.Person, duty, at))).ToList();
        var overdue = lines.Where(line => line.State == DutyState.Overdue).ToList();
        return new(
            manager,
            [.. Gravest.Select(level => new TeamCell(
                level, people.Count(entry => entry.Person.Risk == level), overdue.Count(line => line.Person.Risk == level)))],
            LongestOf(overdue),
            lines.Count(line => line.State == DutyState.Arguable),
            people.Sum(entry => weight.Of(entry.Person)));
    }

    private static WorkLine? LongestOf(IEnumerable<WorkLine> overdue) => overdue
        .OrderByDescending(line => line.DaysLate).ThenByDescending(line => line.Person.Risk).ThenBy(line => line.Person.Id).FirstOrDefault();

    /// <summary>Overdue at the gravest level first, then the longest overdue, then the heavier caseload.</summary>
    private static int WorstFirst(TeamRow x, TeamRow y)
    {
        for (var level = 0; level < Gravest.Length; level++)
        {
            if (y.Cells[level].Overdue.CompareTo(x.Cells[level].Overdue) is var order and not 0)
            {
                return order;
            }
        }

        return ((y.Longest?.DaysLate ?? 0, y.Points, y.ManagerId ?? Guid.Empty))
            .CompareTo((x.Longest?.DaysLate ?? 0, x.Points, x.ManagerId ?? Guid.Empty));
    }
}
