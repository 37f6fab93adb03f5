using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>The period that each outcome gives (s80(1), s82, s96ZA, s134).</summary>
internal static class OutcomePeriods
{
    /// <summary>Works out every outcome known on a day, earliest first; outcomes from which no requirement arises are left out.</summary>
    public static List<OutcomePeriod> Of(NotificationFacts facts, DateOnly today, Warnings warnings)
    {
        var outcomes = InOrder(facts.Outcomes);
        var terms = Aggregated(outcomes, today, warnings);
        var periods = new List<OutcomePeriod>(outcomes.Count);
        var term = 0;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (RelevantDate.Of(outcomes[i], today, out var conditionKnown) is { } relevant)
            {
                OutcomeWarnings.Add(outcomes[i], facts.Born, warnings);
                var longest = Longest(outcomes[i], relevant, Ages.IsUnder(facts.Born, 18, relevant), conditionKnown, terms, ref term, warnings);
                if (longest.Column != PeriodColumn.None)
                {
                    periods.Add(longest);
                }
            }
        }

        return periods;
    }

    private static IReadOnlyList<Outcome> InOrder(IReadOnlyList<Outcome> outcomes)
    {
        for (var i = 1; i < outcomes.Count; i++)
        {
            if (outcomes[i].Date < outcomes[i - 1].Date)
            {
                return [.. outcomes.OrderBy(outcome => outcome.Date)];
            }
        }

        return outcomes;
    }

    /// <summary>For each custodial term in turn, the aggregate it belongs to.</summary>
    private static List<Aggregate> Aggregated(IReadOnlyList<Outcome> outcomes, DateOnly today, Warnings warnings)
    {
        var terms = new List<Aggregate>(2);
        Aggregate? previous = null;
        for (var i = 0; i < outcomes.Count; i++)
        {
            var counted = outcomes[i].Kind != OutcomeKind.Caution && RelevantDate.Of(outcomes[i], today, out _) is not null;
            var disposals = outcomes[i].Disposals;
            for (var j = 0; j < disposals.Count; j++)
            {
                if (!PeriodTable.IsTerm(disposals[j].Kind))
                {
                    continue;
                }

                if (!counted)
                {
                    // a term for an offence outside Schedule 3 is no part of an aggregate (s82(3)), nor is one said to follow a caution
                    previous = null;
                    continue;
                }

                if (previous is null && Aggregate.RunsOn(disposals[j]))
                {
                    warnings.Add(Forms.NothingToRunOnFrom, outcomes[i].Date);
                }

                previous = Aggregate.RunsOn(disposals[j]) && previous is not null ? previous : new();
                previous.Add(disposals[j]);
                terms.Add(previous);
            }
        }

        return terms;
    }

    private static OutcomePeriod Longest(
        Outcome outcome, DateOnly relevant, bool under18, bool conditionKnown, List<Aggregate> terms, ref int term, Warnings warnings)
    {
        if (outcome.Kind == OutcomeKind.Caution)
        {
            return Period(PeriodColumn.TwoYears, default, null);
        }

        if (outcome.Disposals.Count == 0)
        {
            return Period(PeriodColumn.Unknown, default, null);
        }

        OutcomePeriod longest = default;
        for (var i = 0; i < outcome.Disposals.Count; i++)
        {
            var disposal = outcome.Disposals[i];
            var aggregate = PeriodTable.IsTerm(disposal.Kind) ? terms[term++] : null;
            var discharge = Length.Of(disposal.Length);
            var column = aggregate is null ? Of(disposal.Kind, outcome.Kind, discharge) : OfTerm(aggregate, relevant, warnings);
            var period = Period(column, discharge, aggregate);
            longest = IsLonger(period, longest) ? period : longest;
        }

        return longest;

        OutcomePeriod Period(PeriodColumn column, Length discharge, Aggregate? aggregate)
        {
            var kind = !conditionKnown ? BasisKind.ConditionUnknown : column switch
            {
                PeriodColumn.Indefinite => BasisKind.Indefinite,
                PeriodColumn.Unknown => BasisKind.SentenceUnknown,
                PeriodColumn.None or PeriodColumn.DischargeLength or PeriodColumn.TwoYears
                    or PeriodColumn.FiveYears or PeriodColumn.SevenYears or PeriodColumn.TenYears => BasisKind.Fixed,
            };
            var end = conditionKnown ? PeriodTable.LastDay(column, relevant, under18, discharge) : null;
            return new(new(relevant, end, kind, under18), column, aggregate?.IsSeveral == true, outcome, PeriodWords.Of(column, outcome, relevant, discharge, aggregate, conditionKnown));
        }
    }

    private static PeriodColumn Of(DisposalKind kind, OutcomeKind outcome, Length discharge) =>
        PeriodTable.Of(kind, outcome) is var column && column == PeriodColumn.DischargeLength && discharge.IsNone ? PeriodColumn.Unknown : column;

    private static PeriodColumn OfTerm(Aggregate aggregate, DateOnly relevant, Warnings warnings)
    {
        if (aggregate.Indeterminate || aggregate.Unknown)
        {
            return aggregate.Indeterminate ? PeriodColumn.Indefinite : PeriodColumn.Unknown;
        }

        var column = PeriodTable.OfTerm(aggregate.Length, relevant, out var dependsOnCalendar);
        if (dependsOnCalendar)
        {
            warnings.Add(Forms.DependsOnCalendar, relevant, subject: aggregate);
        }

        return column;
    }

    private static bool IsLonger(in OutcomePeriod one, in OutcomePeriod other) =>
        one.Column >= PeriodColumn.Unknown || other.Column >= PeriodColumn.Unknown ? one.Column > other.Column
        : one.Column != PeriodColumn.None && (other.Column == PeriodColumn.None || one.Basis.End > other.Basis.End);
}
