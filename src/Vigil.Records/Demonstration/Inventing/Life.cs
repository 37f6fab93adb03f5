using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>One person's record while it is being invented: the acts so far and what they left current.</summary>
/// <param name="chance">Chance.</param>
/// <param name="roster">The staff.</param>
/// <param name="today">The day that the force is invented for.</param>
/// <param name="index">The person's place in the force.</param>
internal sealed class Life(Chance chance, Roster roster, DateOnly today, int index)
{
    private readonly List<InventedAct> acts = [];
    private readonly Dictionary<string, string> current = [];
    private readonly Dictionary<string, int> made = [];

    public Chance Chance => chance;

    public DateOnly Today => today;

    /// <summary>The last day on which anything was recorded: the day before the demonstration opens.</summary>
    public DateOnly Yesterday => today.AddDays(-1);

    public Roster Roster => roster;

    public int Index => index;

    public IReadOnlyList<InventedAct> Acts => acts;

    /// <summary>Who it is.</summary>
    public required Guid Person { get; init; }

    /// <summary>Whether the person is subject to notification.</summary>
    public required bool Notifies { get; init; }

    /// <summary>The risk level as it stands today.</summary>
    public required RiskLevel Risk { get; init; }

    /// <summary>The risk level as last recorded.</summary>
    public RiskLevel RiskNow { get; set; }

    public DateOnly Born { get; set; }

    public bool Female { get; set; }

    /// <summary>The day of the court.</summary>
    public DateOnly Convicted { get; set; }

    /// <summary>The day of release; the day of the court where there was no custody.</summary>
    public DateOnly Free { get; set; }

    public required string Town { get; init; }

    public (string Given, string Family) Name { get; set; }

    public InventedStaff Manager { get; set; } = roster.OffenderManagers[index % roster.OffenderManagers.Count];

    public string Station => County.Stations[index % County.Stations.Length];

    /// <summary>The day on which the next periodic notification will be made, once a first one was.</summary>
    public DateOnly? NextNotification { get; set; }

    /// <summary>The person is away until this day: what was planned for a day before it does not happen.</summary>
    public DateOnly AwayUntil { get; set; }

    /// <summary>Does something on the record.</summary>
    public void Act(DateOnly day, string kind, Guid by, params IEnumerable<InventedStep> steps) =>
        acts.Add(new(day > Yesterday ? Yesterday : day, new(chance.Between(8, 16), chance.Between(0, 59)), kind, by, [.. steps]));

    /// <summary>A further fact.</summary>
    public InventedStep.Add Add(string theme, Fact fact, DateOnly? from, string source, DateOnly? to = null)
    {
        var number = made[theme] = made.GetValueOrDefault(theme) + 1;
        var key = string.Create(CultureInfo.InvariantCulture, $"{theme}-{number}");
        if (to is null)
        {
            current[theme] = key;
        }

        return new(key, fact, from, to, source);
    }

    /// <summary>The fact that is current of a theme ends, if there is one.</summary>
    public IEnumerable<InventedStep> End(string theme, DateOnly lastDay, string source) =>
        current.Remove(theme, out var key) ? [new InventedStep.End(key, lastDay, source)] : [];

    /// <summary>A fact takes the place of the one before it, which ended the day before.</summary>
    public IEnumerable<InventedStep> Instead(string theme, Fact fact, DateOnly from, string source) =>
        [.. End(theme, from.AddDays(-1), source), Add(theme, fact, from, source)];

    public bool Has(string theme) => current.ContainsKey(theme);
}
