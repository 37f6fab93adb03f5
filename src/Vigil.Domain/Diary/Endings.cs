using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>What must be done before management ends: force policy. People who have died or were deported have their own, shorter list.</summary>
public static class Endings
{
    private const string Policy = "Force policy: steps before management ends";

    private static readonly ClosureStep[] Long =
        [ClosureStep.ExitReview, ClosureStep.Letter, ClosureStep.Agencies, ClosureStep.Warnings, ClosureStep.Duties, ClosureStep.Authorities, ClosureStep.NationalSystem];

    private static readonly ClosureStep[] Died = [ClosureStep.Confirmation, ClosureStep.Agencies, ClosureStep.Warnings, ClosureStep.NationalSystem];

    private static readonly ClosureStep[] Removed = [ClosureStep.Confirmation, ClosureStep.Agencies, ClosureStep.Warnings, ClosureStep.Duties, ClosureStep.NationalSystem];

    /// <summary>The grounds on which an ending can be begun: those that hold, and a period whose end is ahead.</summary>
    public static IReadOnlyList<EndingGround> Possible(PersonRecord record, NotificationPeriod? period, DateOnly day)
    {
        List<EndingGround> grounds = [];
        if (EndingDuties.Ground(record, period, day) is (var holds, _))
        {
            grounds.Add(holds);
        }
        else if (period is { Kind: PeriodKind.Fixed or PeriodKind.WhileOrderInForce, Ends: not null })
        {
            grounds.Add(EndingGround.PeriodEnded);
        }

        if (!grounds.Contains(EndingGround.Deceased) && record.On<StatusFact>(day).Any(status => status.Value.Kind == StatusKind.Deported))
        {
            grounds.Add(EndingGround.Deported);
        }

        return grounds;
    }

    /// <summary>The steps that an ending on a ground needs on this record, in their order.</summary>
    public static IReadOnlyList<ClosureStep> Steps(EndingGround ground, PersonRecord record, IEnumerable<Duty> duties, Moment at)
    {
        var steps = ground switch { EndingGround.Deceased => Died, EndingGround.Deported => Removed, _ => Long };
        return
        [
            .. steps.Where(step => step switch
            {
                ClosureStep.Warnings => WarningDuties.Standing(record, at.Day).Any(),
                ClosureStep.Duties => Unsettled(duties, at).Any(),
                _ => true,
            }),
        ];
    }

    /// <summary>The duties that stand open and would stop: late, arguable or due. The ending's own are not among them.</summary>
    public static IEnumerable<Duty> Unsettled(IEnumerable<Duty> duties, Moment at) => duties.Where(duty =>
        duty.Kind is not (DutyKind.Ending or DutyKind.ExitReview or DutyKind.WarningReview) && !DutyStates.IsRight(duty.Kind)
        && duty.StateAt(at) is DutyState.Overdue or DutyState.Arguable or DutyState.Due);

    /// <summary>Why management cannot end yet, naming every step that is open; none where it can.</summary>
    public static Refusal? Refuse(ClosureFact? closure, PersonRecord record, NotificationPeriod? period, IEnumerable<Duty> duties, Moment at)
    {
        if (closure is null)
        {
            return new("The ending has not been begun: say first why management ends.", Policy);
        }

        if (closure.Ground == EndingGround.PeriodEnded && period?.Ends >= at.Day)
        {
            return new($"The notification period runs until {PersonWords.Day(period.Ends.Value)}. Management can end the day after.", "SOA 2003 s82");
        }

        if (!Possible(record, period, at.Day).Contains(closure.Ground))
        {
            return new($"The record does not bear out that {PersonWords.LowerFirst(ManagedWords.Of(closure.Ground))}. Record that first, or choose another ground.", Policy);
        }

        var open = Steps(closure.Ground, record, duties, at).Where(step => !closure.Has(step)).Select(step => PersonWords.LowerFirst(ManagedWords.Of(step))).ToList();
        return open.Count == 0 ? null : new($"Still open: {string.Join(", ", open)}.", Policy);
    }
}
