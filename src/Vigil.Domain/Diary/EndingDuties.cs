using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>When management is to be looked at for its end, and when it is to be ended: force policy.</summary>
public static class EndingDuties
{
    private const string ExitPolicy = "Force policy: exit review before a notification period ends";
    private const string EndingPolicy = "Force policy: management without a ground is ended";

    private static readonly ReasonForm PeriodEnds = new("The notification period ends on {a}; the exit review is held {n} days before, by {b}");
    private static readonly ReasonForm PeriodOver = new("The notification period ended on {a}; management is ended within {n} days");
    private static readonly ReasonForm Ceased = new("A review of indefinite requirements ended them on {a}; management is ended within {n} days");
    private static readonly ReasonForm Exit = new("The review of {a} decided that management ends; it is ended within {n} days");
    private static readonly ReasonForm Died = new("The person died on {a}; management is ended within {n} days");

    /// <summary>Why management has no ground any more on a day, and since when; none where it has one.</summary>
    public static (EndingGround Ground, DateOnly Since)? Ground(PersonRecord record, NotificationPeriod? period, DateOnly day)
    {
        if (record.On<StatusFact>(day).FirstOrDefault(status => status.Value.Kind == StatusKind.Deceased) is { } died)
        {
            return (EndingGround.Deceased, died.TrueFrom ?? died.LearnedOn);
        }

        if (record.Latest<ManagementFact>(day) is { } managed && ManagementDuties.NeedsAuthority(managed.Value.Kind))
        {
            return ManagementDuties.ExitDecided(record, day) is { TrueFrom: { } decided } ? (EndingGround.ExitDecided, decided) : null;
        }

        if (record.Of<ReviewFact>().LastOrDefault()?.Value is { Ceases: true, Review.DecisionNoticeReceived: { } notice } && notice <= day)
        {
            return (EndingGround.ReviewCeased, notice);
        }

        return period is { Kind: PeriodKind.Fixed or PeriodKind.WhileOrderInForce, Ends: { } ended } && ended < day ? (EndingGround.PeriodEnded, ended) : null;
    }

    /// <summary>The ending that is under way, if one is.</summary>
    public static Held<ClosureFact>? Begun(PersonRecord record) => record.Of<ClosureFact>().LastOrDefault(held => held.TrueTo is null);

    /// <summary>The exit review that is ahead, and the ending that is owed.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, NotificationPeriod? period, ManagedPolicy policy, DateOnly day)
    {
        if (Ground(record, period, day) is { } ground)
        {
            return
            [
                ManagementDuties.Duty(
                    DutyKind.Ending, ground.Since.AddDays(policy.EndingDays), EndingPolicy, new Reason(FormOf(ground.Ground), ground.Since, number: policy.EndingDays)),
            ];
        }

        if (period is not { Kind: PeriodKind.Fixed or PeriodKind.WhileOrderInForce, Ends: { } ends })
        {
            return [];
        }

        var by = ends.AddDays(-policy.ExitReviewDays);
        var held = Begun(record)?.Value.Done.FirstOrDefault(done => done.Step == ClosureStep.ExitReview)?.On;
        return
        [
            ManagementDuties.Duty(DutyKind.ExitReview, by, ExitPolicy, new Reason(PeriodEnds, ends, by, policy.ExitReviewDays))
                with { LateAfter = new(ends), DischargedOn = held },
        ];
    }

    private static ReasonForm FormOf(EndingGround ground) => ground switch
    {
        EndingGround.PeriodEnded => PeriodOver,
        EndingGround.ReviewCeased => Ceased,
        EndingGround.ExitDecided => Exit,
        EndingGround.Deceased or EndingGround.Deported => Died,
    };
}
