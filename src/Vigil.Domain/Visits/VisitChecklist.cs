using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Something to be looked at when a person is visited.</summary>
/// <param name="Id">The entry.</param>
/// <param name="What">As it is written.</param>
public readonly record struct ToCheck(Guid Id, string What);

/// <summary>What is to be looked at when a person is visited on a day: every device declared, every condition that has effect.</summary>
/// <param name="Devices">Devices.</param>
/// <param name="Conditions">Orders, and what is known of licence conditions.</param>
public sealed record VisitChecklist(IReadOnlyList<ToCheck> Devices, IReadOnlyList<ToCheck> Conditions)
{
    /// <summary>The checklist of a record.</summary>
    public static VisitChecklist Of(PersonRecord record, DateOnly day) => new(
        [.. record.On<DeviceFact>(day).Select(held => new ToCheck(held.FactId, $"{LifeWords.Of(held.Value.Kind)}: {LifeWords.Text(held.Value)}"))],
        [
            .. record.Of<OrderFact>().Where(held => held.Value.Order.From <= day && !(held.Value.Order.Until < day))
                .Select(held => new ToCheck(held.FactId, Order(held.Value))),
            .. record.On<ReleasePlanFact>(day).Where(held => held.Value.Conditions is not null)
                .Select(held => new ToCheck(held.FactId, $"Licence conditions: {held.Value.Conditions}")),
        ]);

    private static string Order(OrderFact order) =>
        $"{OrderKindWords.Of(order.Order.Kind)} of {PersonWords.Day(order.Order.From)}{(order.Court is null ? "" : $", {order.Court}")}";
}

/// <summary>What the last visit at which the person was seen left to be done, and any that failed since.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Words">What was left in words, the latest first.</param>
/// <param name="Devices">Devices that were not looked at and are still declared.</param>
/// <param name="Conditions">Conditions in doubt or not looked at that still have effect.</param>
/// <param name="Changes">Changes found that are not entries yet.</param>
public sealed record LeftOvers(Held<VisitFact> Visit, IReadOnlyList<string> Words, IReadOnlyList<DeviceCheck> Devices, IReadOnlyList<ConditionCheck> Conditions, IReadOnlyList<FoundChange> Changes)
{
    /// <summary>What is left by a day; none where there was no visit. A door that stayed shut leaves open what was open before.</summary>
    public static LeftOvers? Of(PersonRecord record, DateOnly day)
    {
        var failed = VisitHistory.FailedSince(record, day);
        if ((VisitHistory.LastSeen(record, day) ?? (failed is [var latest, ..] ? latest : null)) is not { } last)
        {
            return null;
        }

        var (visit, now) = (last.Value.Visit, VisitChecklist.Of(record, day));
        return new(
            last, [.. failed.Append(last).Distinct().Select(held => held.Value.Visit.LeftOver).OfType<string>()],
            [.. visit.Devices.Where(one => !one.Checked && now.Devices.Any(held => held.Id == one.Device))],
            [.. visit.Conditions.Where(one => one.State != ConditionState.Kept && now.Conditions.Any(held => held.Id == one.Of))],
            FoundChanges.Open(record, visit));
    }

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Words.Count + Devices.Count + Conditions.Count + Changes.Count == 0;
}
