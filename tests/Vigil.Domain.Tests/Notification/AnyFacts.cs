using CsCheck;
using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification;

/// <summary>Random facts, close enough together in time to meet one another.</summary>
public static class AnyFacts
{
    private static readonly DateOnly Zero = new(2023, 11, 20);

    public static readonly Gen<DateOnly> Day = Gen.Int[0, 1100].Select(days => Zero.AddDays(days));
    private static readonly Gen<DateOnly?> MaybeDay = Gen.Frequency((1, Gen.Const((DateOnly?)null)), (2, Day.Select(day => (DateOnly?)day)));

    private static readonly Gen<Disposal> Disposal =
        Gen.Select(Gen.Enum<DisposalKind>(), Gen.Int[0, 2], Gen.Int[0, 31], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[0, 220])), Gen.Int[0, 3], Gen.Int[0, 30])
            .Select((kind, years, months, days, link, overlap) => new Disposal(kind, new(years, months, days))
            {
                ExtensionMonths = kind == DisposalKind.Extended ? overlap : 0,
                ConsecutiveToPrevious = link == 1,
                OverlapMonths = link == 2 ? overlap : null,
            });

    private static readonly Gen<Outcome> Outcome =
        Gen.Select(Gen.Enum<OutcomeKind>(), Day, Gen.Frequency((6, Gen.Const(SentencingCondition.None)), (2, Gen.Enum<SentencingCondition>())), MaybeDay, Disposal.List[0, 3])
            .Select((kind, day, condition, met, disposals) => new Outcome(kind, day) { Condition = condition, MetOn = met, Disposals = disposals });

    private static readonly Gen<Away> Away =
        Gen.Select(Gen.Enum<AwayKind>(), Day, Gen.Frequency((1, Gen.Const(-1)), (4, Gen.Int[0, 12]), (4, Gen.Int[0, 200])))
            .Select((kind, from, days) => new Away(kind, from, days < 0 ? null : from.AddDays(days)));

    private static readonly Gen<NotificationMade> Made =
        Gen.Select(Day, Gen.Enum<NotificationSection>(), Gen.Frequency((3, Gen.Const(HomeAddressKind.SoleOrMainResidence)), (1, Gen.Const(HomeAddressKind.RegularlyFound))), Gen.Enum<Matter>().List[0, 3])
            .Select((day, section, home, matters) => new NotificationMade(day, section) { HomeAddressKind = home, Matters = matters.Count == 0 ? null : matters });

    private static readonly Gen<Change> Change =
        Gen.Select(Gen.Int[(int)Matter.Name, (int)Matter.Release], MaybeDay, Gen.Int[-12, 12], Gen.Int[0, 20], Gen.Int[0, 2], Day)
            .Select((kind, on, shift, ahead, notice, day) => notice == 0
                ? new Change((Matter)kind, on ?? day)
                : new Change((Matter)kind, on) { AdvanceDate = (on ?? day).AddDays(shift), AdvanceNoticeGiven = (on ?? day).AddDays(shift - ahead) });

    private static readonly Gen<Stay> Stay =
        Gen.Select(Gen.Int[0, 1], Day, Gen.Int[0, 9]).Select((premises, from, days) => new Stay(premises == 0 ? "A" : "B", from, from.AddDays(days)));

    private static readonly Gen<Journey> Journey =
        Gen.Select(Day, Gen.Int[0, 20], MaybeDay, Gen.Int[0, 30], Gen.Bool)
            .Select((departs, before, known, days, told) => new Journey(departs)
            {
                KnownOn = known is null ? null : departs.AddDays(-before), Returns = days == 0 ? null : departs.AddDays(days), ReturnPreNotified = told,
            });

    private static readonly Gen<NotificationOrder> Order =
        Gen.Select(Gen.Enum<NotificationOrderKind>(), Day, Gen.Int[0, 20], Gen.Frequency((1, Gen.Const(-1)), (3, Gen.Int[0, 700])))
            .Select((kind, from, served, until) => new NotificationOrder(kind, from) { Served = from.AddDays(served), Until = until < 0 ? null : from.AddDays(until) });

    public static readonly Gen<NotificationFacts> Facts =
        Gen.Select(Gen.Int[0, 400], Outcome.List[0, 3], Away.List[0, 4], Made.List[0, 5], Change.List[0, 4], Stay.List[0, 6], Gen.Select(Journey.List[0, 2], Order.List[0, 2], MaybeDay))
            .Select((weeks, outcomes, away, made, changes, stays, rest) => new NotificationFacts
            {
                Born = new DateOnly(2004, 1, 31).AddDays(weeks * 7),
                // one day apart, since on one day the order of outcomes is a fact
                Outcomes = [.. outcomes.DistinctBy(outcome => outcome.Date)],
                Away = away, Notifications = made, Changes = changes, Stays = stays,
                Travel = [.. rest.Item1], Orders = [.. rest.Item2],
                ParentalDirectionUntil = rest.Item3,
            });

    /// <summary>Facts with a day on which to ask about them.</summary>
    public static readonly Gen<(NotificationFacts Facts, DateOnly On)> Asked = Gen.Select(Facts, Day);
}
