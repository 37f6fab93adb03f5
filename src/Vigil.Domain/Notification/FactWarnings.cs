using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>What in the facts as a whole can be read two ways.</summary>
internal static class FactWarnings
{
    /// <summary>Adds the warnings.</summary>
    public static void Add(in Case @case)
    {
        for (var i = 0; i < @case.Facts.Notifications.Count; i++)
        {
            if (@case.Facts.Notifications[i] is { Matters.Count: 0 } made && made.Date <= @case.Today)
            {
                @case.Warnings.Add(Forms.NoMatters, made.Date);
            }
        }

        var stretches = @case.Away.Stretches;
        for (var i = 1; i < stretches.Length; i++)
        {
            if (stretches[i - 1].To is { } returned && stretches[i].From == returned.Plus(1))
            {
                @case.Warnings.Add(Forms.AwayAgain, stretches[i].From, returned);
            }
        }

        WarnOfDisability(@case);
    }

    private static void WarnOfDisability(in Case @case)
    {
        foreach (var period in @case.Subject.Outcomes)
        {
            if (period.Outcome.Kind != OutcomeKind.DisabilityFinding)
            {
                continue;
            }

            foreach (var later in @case.Subject.Outcomes)
            {
                if (later.Basis.Start > period.Basis.Start)
                {
                    @case.Warnings.Add(Forms.DisabilityEnds, period.Basis.Start, later.Basis.Start);
                }
            }
        }
    }
}
