using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>What a visit must say before it is recorded: the same for a form and for a device that was out of reach.</summary>
public static class VisitRules
{
    private const string Told = "A visit is recorded as it was", Alone = "Force policy: lone visits", Unannounced = "Visits are unannounced by default", Checked = "What is declared or ordered is looked at, or the reason is recorded";

    /// <summary>Everything that is missing or cannot be, each with the member that it is about.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="record">The record.</param>
    /// <param name="policy">The force's policy.</param>
    /// <param name="unannounced">Whether the plan, or the force, has visits unannounced.</param>
    /// <param name="at">Now in London.</param>
    public static IReadOnlyList<Refusal> Faults(Visit visit, PersonRecord record, VisitPolicy policy, bool unannounced, Moment at) =>
    [
        .. Format(visit), .. When(visit, at), .. Who(visit, record, policy, unannounced),
        .. visit.Result == VisitResult.Seen ? Looked(visit, VisitChecklist.Of(record, visit.On)) : [],
        .. Given(visit),
    ];

    private static IEnumerable<Refusal> Format(Visit visit)
    {
        if (visit.Version != Visit.Current)
        {
            yield return new($"This visit is written in format {visit.Version}; this Vigil reads format {Visit.Current}. Nothing was changed.", Told) { Field = nameof(Visit.Version) };
        }
    }

    private static IEnumerable<Refusal> When(Visit visit, Moment at)
    {
        if (visit.On > at.Day)
        {
            yield return new("Day of the visit must be today or in the past.", Told) { Field = nameof(Visit.On) };
        }
        else if (visit.On == at.Day && visit.At > at.Time)
        {
            yield return new("Time of the visit is still ahead.", Told) { Field = nameof(Visit.At) };
        }
    }

    private static IEnumerable<Refusal> Who(Visit visit, PersonRecord record, VisitPolicy policy, bool unannounced)
    {
        var never = record.On<WarningFact>(visit.On).Any(held => held.Value.Kind == WarningKind.NeverAlone);
        if (visit.Alone && (policy.LoneNeedsReason || never) && Missing(visit.AloneBecause))
        {
            yield return new(never ? "Say why one officer went alone: the marker “Do not visit alone” stands." : "Say why one officer went alone, or who went along.", Alone) { Field = nameof(Visit.AloneBecause) };
        }

        if (visit.Announced && unannounced && Missing(visit.AnnouncedBecause))
        {
            yield return new("Say why the visit was announced.", Unannounced) { Field = nameof(Visit.AnnouncedBecause) };
        }
    }

    private static IEnumerable<Refusal> Looked(Visit visit, VisitChecklist list)
    {
        foreach (var device in list.Devices.Where(device => !visit.Devices.Any(one => one.Device == device.Id && (one.Checked || !Missing(one.Words)))))
        {
            yield return new($"{device.What}: say whether it was looked at, or why not.", Checked) { Field = $"{nameof(Visit.Devices)}[{device.Id}]" };
        }

        foreach (var condition in list.Conditions.Where(condition => !visit.Conditions.Any(one => one.Of == condition.Id && (one.State == ConditionState.Kept || !Missing(one.Words)))))
        {
            yield return new($"{condition.What}: say what was found, or why it was not looked at.", Checked) { Field = $"{nameof(Visit.Conditions)}[{condition.Id}]" };
        }
    }

    private static IEnumerable<Refusal> Given(Visit visit)
    {
        if (visit.Entry is { } entry && Missing(entry.Constable))
        {
            yield return new("Enter which constable sought entry: police staff do not count.", "SOA 2003 s96B(3)") { Field = nameof(EntrySought.Constable) };
        }

        if (visit.Changes.Any(change => Missing(change.Words) || FoundChanges.Kinds.All(kind => kind.Kind != change.Kind)))
        {
            yield return new("Say what changed.", Told) { Field = nameof(Visit.Changes) };
        }
    }

    private static bool Missing(string? words) => string.IsNullOrWhiteSpace(words);
}
