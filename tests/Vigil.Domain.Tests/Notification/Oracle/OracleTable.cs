using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Oracle;

/// <summary>The table of s82 applied to one outcome, slowly.</summary>
public static class OracleTable
{
    /// <summary>For each disposal that counts: "indefinite", "sentence" (not known) or "fixed" with the last day.</summary>
    public static IEnumerable<(string Kind, DateOnly Last)> Of(IReadOnlyList<Outcome> all, Outcome outcome, DateOnly start, bool young, DateOnly today)
    {
        if (outcome.Kind == OutcomeKind.Caution)
        {
            yield return ("fixed", End(start, young ? 12 : 24, 0));
            yield break;
        }

        if (outcome.Disposals.Count == 0)
        {
            yield return ("sentence", default);
        }

        foreach (var disposal in outcome.Disposals)
        {
            var finding = outcome.Kind is OutcomeKind.InsanityFinding or OutcomeKind.DisabilityFinding;
            switch (disposal.Kind)
            {
                case DisposalKind.HospitalOrderRestricted:
                    yield return ("indefinite", default);
                    break;
                case DisposalKind.HospitalOrder:
                    yield return ("fixed", End(start, young ? 42 : 84, 0));
                    break;
                case DisposalKind.AbsoluteDischarge when !finding:
                    break;
                case DisposalKind.ConditionalDischarge:
                    var (years, months, days) = disposal.Length;
                    yield return (years + months + days == 0 ? "sentence" : "fixed", End(start, (years * 12) + months, days));
                    break;
                case DisposalKind.AbsoluteDischarge or DisposalKind.Fine or DisposalKind.CommunityOrder:
                    yield return ("fixed", End(start, young ? 30 : 60, 0));
                    break;
                default:
                    yield return Term(ChainOf(all, outcome, disposal, today), start, young);
                    break;
            }
        }
    }

    private static (string Kind, DateOnly Last) Term(List<Disposal> chain, DateOnly start, bool young)
    {
        if (chain.Exists(disposal => disposal.Kind is DisposalKind.Life or DisposalKind.Indeterminate))
        {
            return ("indefinite", default);
        }

        if (chain.Exists(disposal => disposal.Length == default))
        {
            return ("sentence", default);
        }

        int months = 0, days = 0;
        foreach (var disposal in chain)
        {
            var m = (disposal.Length.Years * 12) + disposal.Length.Months;
            var d = disposal.Length.Days;
            if (disposal.Kind == DisposalKind.Extended)
            {
                m += disposal.ExtensionMonths;
            }

            if (disposal.Kind == DisposalKind.DetentionTrainingOrder)
            {
                (m, d) = (m / 2, (m % 2 == 0 ? 0 : 15) + (d / 2) + (d % 2));
            }

            var overlap = ReferenceEquals(disposal, chain[0]) ? 0 : Math.Min(Math.Min(disposal.OverlapMonths ?? 0, m), months);
            months += m - overlap;
            days += d;
        }

        // the day after the term, set against the day after 6 and after 30 months
        var after = Next(start, months).AddDays(days);
        var exactly = months >= 30 || (months == 6 && days == 0);
        return after >= Next(start, 30) && (exactly || months < 30) ? ("indefinite", default)
            : months > 6 || (months == 6 && days > 0) || (months < 6 && after > Next(start, 6)) ? ("fixed", End(start, young ? 60 : 120, 0))
            : ("fixed", End(start, young ? 42 : 84, 0));
    }

    /// <summary>The terms that run on from one another around a term, over all outcomes that count, earliest first.</summary>
    private static List<Disposal> ChainOf(IReadOnlyList<Outcome> all, Outcome outcome, Disposal disposal, DateOnly today)
    {
        var chains = new List<List<(Outcome, Disposal)>>();
        List<(Outcome, Disposal)>? current = null;
        foreach (var each in all.OrderBy(one => one.Date))
        {
            foreach (var term in each.Disposals.Where(IsTerm))
            {
                if (each.Condition == SentencingCondition.Unmet || each.Date > today || each.Kind == OutcomeKind.Caution)
                {
                    current = null;
                    continue;
                }

                if (current is null || (!term.ConsecutiveToPrevious && term.OverlapMonths is null))
                {
                    chains.Add(current = []);
                }

                current.Add((each, term));
            }
        }

        return [.. chains.First(chain => chain.Exists(link => ReferenceEquals(link.Item1, outcome) && ReferenceEquals(link.Item2, disposal))).Select(link => link.Item2)];
    }

    private static bool IsTerm(Disposal disposal) => disposal.Kind is DisposalKind.Imprisonment or DisposalKind.SuspendedImprisonment or DisposalKind.Extended
        or DisposalKind.Life or DisposalKind.Indeterminate or DisposalKind.DetentionS250 or DisposalKind.DetentionTrainingOrder;

    private static DateOnly End(DateOnly start, int months, int days) => Next(start, months).AddDays(days - 1);

    /// <summary>The day after so many months: the corresponding date, or the first of the next month where there is none.</summary>
    public static DateOnly Next(DateOnly start, int months)
    {
        var month = start.Month - 1 + months;
        var (year, of) = (start.Year + (month / 12), (month % 12) + 1);
        return start.Day <= DateTime.DaysInMonth(year, of) ? new(year, of, start.Day) : new DateOnly(year, of, 1).AddMonths(1);
    }
}
