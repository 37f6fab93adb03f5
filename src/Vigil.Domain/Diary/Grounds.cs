using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;

namespace Vigil.Domain.Diary;

/// <summary>The recorded entries that the reasons of a duty name, found by the days that both carry.</summary>
public static class Grounds
{
    /// <summary>The entries, in the order they began.</summary>
    public static IReadOnlyList<Held> Of(Duty duty, PersonRecord record) => Of(duty.Because, record);

    /// <summary>The entries that one step or warning names.</summary>
    public static IReadOnlyList<Held> Of(Reason reason, PersonRecord record) => Of([reason], record);

    private static IReadOnlyList<Held> Of(IReadOnlyList<Reason> because, PersonRecord record)
    {
        var named = because.SelectMany(reason => reason.Days).ToHashSet();
        return [.. record.Facts.Where(held => DaysOf(held).Any(day => day is { } known && named.Contains(known))).OrderBy(held => held.TrueFrom)];
    }

    /// <summary>The days by which the rules know an entry; none where no rule turns on it.</summary>
    private static IEnumerable<DateOnly?> DaysOf(Held held) => held.Value switch
    {
        OutcomeFact { Schedule3: true, Outcome: var outcome } => [outcome.Date, outcome.MetOn],
        OrderFact { Order: var order } => [order.From, order.Served, order.Until],
        NotificationFact { Made: var made } => [made.Date],
        ChangeFact { Change: var change } => [change.On, change.AdvanceNoticeGiven, change.AdvanceDate],
        StayFact { Stay: var stay } => [stay.From, stay.To],
        JourneyFact { Journey: var journey } => [journey.Departs, journey.KnownOn, journey.Returns],
        ReviewFact { Review: var review } => [review.FirstNotificationAfterRelease, review.ApplicationReceived, review.BodiesNotified, review.DecisionNoticeReceived],
        ParentalDirectionFact direction => [direction.Until],
        WarningFact warning => [warning.ReviewOn],
        AuthorisationFact authorised => [authorised.ReviewOn, held.TrueTo],
        ManagementReviewFact review => [held.TrueFrom, review.NextOn],
        AssessedFact or CountersignatureFact => [held.TrueFrom],
        VisitFact visit => [visit.Visit.On],
        FollowUpFact follow => [follow.DueOn],
        ReactiveFact reactive => [held.TrueFrom, reactive.ReviewOn],
        TriggerFact => [held.TrueFrom],
        RotationKeptFact kept => [kept.NextOn],
        StatusFact { Kind: not (StatusKind.Missing or StatusKind.Wanted or StatusKind.Ended) } => [held.TrueFrom, held.TrueTo],
        _ => [],
    };
}
