using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.Managed;

/// <summary>The review of indefinite notification requirements, step by step as it goes (SOA 2003 ss91A-91F).</summary>
/// <param name="door">The door.</param>
public sealed class ReviewRecords(Door door)
{
    private const string Order = "SOA 2003 ss91A-91F: each step follows the one before";

    /// <summary>Records how far the review has gone: a new version of what is recorded of it, or the first.</summary>
    public Task<ActOutcome> RecordAsync(ActRequest request, Guid personId, ReviewFact review, string source, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (Refuse(review, act.Now.Day) is { } refusal)
            {
                return refusal;
            }

            var from = review.Review.ApplicationReceived ?? review.Review.FirstNotificationAfterRelease;
            if ((await act.RecordAsync(personId, stop))!.Of<ReviewFact>().LastOrDefault() is { } held)
            {
                await act.ReplaceAsync(personId, held.FactId, review, from, null, act.Now.Day, source, stop);
            }
            else
            {
                act.Add(personId, review, from, null, act.Now.Day, source);
            }

            return null;
        }, stop);

    /// <summary>What of it cannot be so: a step that is ahead, or before the one it follows, or a decision by halves.</summary>
    internal static Refusal? Refuse(ReviewFact fact, DateOnly today)
    {
        var review = fact.Review;
        (string Field, DateOnly? On, string Needs, DateOnly? After)[] steps =
        [
            ("First", review.FirstNotificationAfterRelease, "", null),
            ("Received", review.ApplicationReceived, "first notification after release", review.FirstNotificationAfterRelease),
            ("Acknowledged", review.Acknowledged, "application", review.ApplicationReceived),
            ("Notified", review.BodiesNotified, "application", review.ApplicationReceived),
            ("Replied", review.RepliesReceived, "notice to the bodies", review.BodiesNotified),
            ("Decided", review.DecisionNoticeReceived, "application", review.ApplicationReceived),
            ("Appealed", review.AppealSettled, "decision", review.DecisionNoticeReceived),
        ];
        foreach (var (field, on, needs, after) in steps)
        {
            if (on > today)
            {
                return new($"{PersonWords.Day(on.Value)} is still ahead. Record it once it has happened.", Order) { Field = field };
            }

            if (on is not null && needs.Length > 0 && (after is null ? field != "Received" : on < after))
            {
                return new(after is null ? $"Record the {needs} first." : $"It cannot come before the {needs} on {PersonWords.Day(after.Value)}.", Order) { Field = field };
            }
        }

        return review.DecisionNoticeReceived is null != fact.Ceases is null
            ? new("Record the decision together with the day on which the person received notice of it.", Order) { Field = fact.Ceases is null ? "Ceases" : "Decided" }
            : fact.Ceases is not null && fact.Reasons is null ? new("Give the reasons of the decision.", Order) { Field = "Reasons" }
            : null;
    }
}
