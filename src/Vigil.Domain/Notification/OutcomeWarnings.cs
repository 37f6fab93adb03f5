using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>What in an outcome can be read two ways, or is implausible.</summary>
internal static class OutcomeWarnings
{
    /// <summary>Adds the warnings of one outcome.</summary>
    public static void Add(Outcome outcome, DateOnly born, Warnings warnings)
    {
        if (Ages.IsUnder(born, 10, outcome.Date))
        {
            warnings.Add(Forms.UnderTen, outcome.Date);
        }

        if (outcome.MetOn is { } met && (outcome.Condition != SentencingCondition.Met || met < outcome.Date))
        {
            warnings.Add(outcome.Condition == SentencingCondition.Met ? Forms.MetBeforeOutcome : Forms.MetWithoutCondition, outcome.Date, met);
        }

        if (outcome.Kind == OutcomeKind.ForeignNotice)
        {
            warnings.Add(Law.RuleSets.ForeignNotices.InForceOn(outcome.Date) ? Forms.ForeignNotice : Forms.ForeignNoticeBeforeItsTime, outcome.Date);
        }

        if (outcome.Kind == OutcomeKind.Caution && outcome.Disposals.Count > 0)
        {
            warnings.Add(Forms.CautionWithDisposal, outcome.Date);
        }

        for (var i = 0; i < outcome.Disposals.Count; i++)
        {
            Add(outcome.Disposals[i], outcome, warnings);
        }
    }

    private static void Add(Disposal disposal, Outcome outcome, Warnings warnings)
    {
        var form = disposal.Kind switch
        {
            DisposalKind.SuspendedImprisonment => Forms.Suspended,
            DisposalKind.Extended => Forms.Extended,
            DisposalKind.DetentionTrainingOrder => Forms.TrainingOrder,
            DisposalKind.AbsoluteDischarge => outcome.Kind is OutcomeKind.InsanityFinding or OutcomeKind.DisabilityFinding ? Forms.FindingWithAbsoluteDischarge : null,
            DisposalKind.Imprisonment or DisposalKind.Life or DisposalKind.Indeterminate or DisposalKind.DetentionS250 or DisposalKind.HospitalOrder
                or DisposalKind.HospitalOrderRestricted or DisposalKind.CommunityOrder or DisposalKind.Fine or DisposalKind.ConditionalDischarge => null,
        };
        if (form is not null)
        {
            warnings.Add(form, outcome.Date);
        }

        if (disposal is { ConsecutiveToPrevious: true, OverlapMonths: not null })
        {
            warnings.Add(Forms.ConsecutiveAndOverlapping, outcome.Date);
        }

        if (disposal.OverlapMonths > (disposal.Length.Years * 12) + disposal.Length.Months)
        {
            warnings.Add(Forms.OverlapsByMoreThanItself, outcome.Date);
        }
    }
}
