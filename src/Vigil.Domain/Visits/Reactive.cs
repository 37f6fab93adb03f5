using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Management without home visits, as it stands on a day.</summary>
/// <param name="Held">The authority.</param>
/// <param name="Trigger">What has brought the visits back; none while nothing has.</param>
/// <param name="On">When; the first day of the authority where nothing has.</param>
public sealed record ReactiveState(Held<ReactiveFact> Held, string? Trigger, DateOnly On)
{
    /// <summary>Whether no visit is owed.</summary>
    public bool Active => Trigger is null;
}

/// <summary>A criterion of management without visits.</summary>
/// <param name="Words">What must be so.</param>
/// <param name="Met">Whether it is.</param>
public readonly record struct Criterion(string Words, bool Met);

/// <summary>
/// Reactive management: low risk and not recently come to notice, no visits, watched from afar; anything new brings a review and
/// the visits back (HMICFRS glossary, reactive management). For how long someone must have been at low risk is the force's policy.
/// </summary>
public static class Reactive
{
    /// <summary>Force policy, as refusals cite it.</summary>
    public const string Policy = "Force policy: management without home visits";

    /// <summary>How it stands on a day; none where visits were never left out or are owed again by an ending.</summary>
    public static ReactiveState? On(PersonRecord record, DateOnly day)
    {
        if (record.Latest<ReactiveFact>(day) is not { } held)
        {
            return null;
        }

        // what was known when it was last looked at was weighed then
        var since = held.Value.ReviewedOn ?? held.TrueFrom ?? held.LearnedOn;
        var trigger = Triggers(record).Where(found => found.On > since || found.Known > held.LearnedOn)
            .Select(found => found with { On = found.On > since ? found.On : found.Known }).Where(found => found.On <= day).OrderBy(found => found.On).FirstOrDefault();
        return trigger.Words is null ? new(held, null, held.TrueFrom ?? held.LearnedOn) : new(held, trigger.Words, trigger.On);
    }

    /// <summary>Whether someone may be managed so, criterion by criterion.</summary>
    /// <param name="record">The record.</param>
    /// <param name="months">The force's months at low risk without coming to notice.</param>
    /// <param name="day">The London date.</param>
    public static IReadOnlyList<Criterion> Criteria(PersonRecord record, int months, DateOnly day)
    {
        var from = day.AddMonths(-months);
        var risks = record.Of<RiskFact>().Where(held => held.TrueFrom is null || held.TrueFrom <= day).ToList();
        var lowSince = risks.AsEnumerable().Reverse().TakeWhile(held => held.Value.Level == RiskLevel.Low).LastOrDefault()?.TrueFrom;
        return
        [
            new("The risk level that counts now is low", RiskLevels.On(record, day).Counts == RiskLevel.Low),
            new($"It has been low for {months} months without a break", lowSince is { } since && since <= from),
            new($"No arrest, conviction, order or other trigger is recorded in the last {months} months", !Triggers(record).Any(found => found.On > from && found.On <= day)),
            new("The person is neither missing nor wanted", !record.On<StatusFact>(day).Any(held => held.Value.Kind is StatusKind.Missing or StatusKind.Wanted)),
            new("No visit has failed since the person was last seen at home", VisitHistory.FailedSince(record, day).Count == 0),
            new("Nothing that follows failed visits is under way", !FollowUps.Open(record, day).Any()),
        ];
    }

    /// <summary>Why someone may not be managed so on a day; none where all is met.</summary>
    public static Refusal? RefusalFor(PersonRecord record, VisitPolicy policy, DateOnly day) =>
        policy.ReactiveMonths == 0
            ? new("The force has published no criteria for management without home visits, so everyone is visited.", Policy)
            : Criteria(record, policy.ReactiveMonths, day).Where(one => !one.Met).Select(one => one.Words).ToList() is { Count: > 0 } unmet
                ? new($"Not met: {string.Join("; ", unmet)}.", Policy)
                : null;

    /// <summary>Everything on a record that brings visits back: when, and when it was known.</summary>
    private static IEnumerable<(string Words, DateOnly On, DateOnly Known)> Triggers(PersonRecord record)
    {
        foreach (var held in record.Facts)
        {
            var words = held.Value switch
            {
                TriggerFact trigger => $"{VisitWords.Of(trigger.Kind)}: {trigger.Words}",
                OutcomeFact => "a new conviction or other outcome",
                OrderFact => "a new order",
                RiskFact { Level: not RiskLevel.Low } risk => $"the risk level was recorded as {PersonWords.LowerFirst(PersonWords.Of(risk.Level))}",
                StatusFact { Kind: StatusKind.OnRemand or StatusKind.InPrison or StatusKind.Wanted or StatusKind.Missing } status => $"recorded as {PersonWords.LowerFirst(PersonWords.Of(status.Kind))}",
                _ => null,
            };
            if (words is not null)
            {
                yield return (words, held.Value is OutcomeFact outcome ? outcome.Outcome.Date : held.Value is OrderFact order ? order.Order.From : held.TrueFrom ?? held.LearnedOn, held.LearnedOn);
            }
        }
    }
}
