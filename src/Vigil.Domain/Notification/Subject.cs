using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>Whether and how long a person is subject (s80, s82, s96ZA, s103G): the run of bases without a gap that matters at a moment.</summary>
internal sealed class Subject
{
    private readonly Basis[] bases;

    private Subject(Basis[] bases, List<OutcomePeriod> outcomes, bool assumed) => (this.bases, Outcomes, Assumed) = (bases, outcomes, assumed);

    /// <summary>What each outcome gives.</summary>
    public List<OutcomePeriod> Outcomes { get; }

    /// <summary>Whether being subject is assumed because no outcome and no order is given.</summary>
    public bool Assumed { get; }

    /// <summary>The bases of the run, earliest first.</summary>
    public ReadOnlySpan<Basis> Bases => bases;

    /// <summary>Whether there is any basis at all.</summary>
    public bool IsNone => bases.Length == 0 && !Assumed;

    /// <summary>The first day.</summary>
    public DateOnly From => Assumed ? DateOnly.MinValue : bases[0].Start;

    /// <summary>The last day; none where there is none or it is not known.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>Whether the person was subject before, until an earlier run ended.</summary>
    public bool HasEarlierRun { get; private init; }

    /// <summary>Whether the person is subject on a day.</summary>
    public bool On(DateOnly day) => !IsNone && day >= From && (Until is null || day <= Until);

    /// <summary>Whether the person is certainly subject on a day: not only perhaps, while a condition is unknown.</summary>
    public bool CertainlyOn(DateOnly day)
    {
        foreach (var basis in bases)
        {
            if (basis.IsCertain && basis.Covers(day))
            {
                return true;
            }
        }

        return Assumed;
    }

    /// <summary>The run that holds the moment's day, otherwise the last one before it.</summary>
    public static Subject Of(NotificationFacts facts, DateOnly today, Warnings warnings)
    {
        var outcomes = facts.Outcomes.Count == 0 ? [] : OutcomePeriods.Of(facts, today, warnings);
        var all = new Basis[outcomes.Count + facts.Orders.Count];
        for (var i = 0; i < outcomes.Count; i++)
        {
            all[i] = outcomes[i].Basis;
        }

        var count = outcomes.Count + OrderBases.Add(facts, today, all.AsSpan(outcomes.Count), warnings);
        var known = all.AsSpan(0, count);
        known.Sort();
        var (first, length, until) = LastRun(known, today);
        var whole = length == all.Length;
        var assumed = facts.SubjectAssumed && facts.Outcomes.Count == 0 && facts.Orders.Count == 0;
        if (assumed)
        {
            warnings.Add(Forms.Assumed);
        }

        return new(whole ? all : known.Slice(first, length).ToArray(), outcomes, assumed) { Until = until, HasEarlierRun = first > 0 };
    }

    private static (int First, int Length, DateOnly? Until) LastRun(ReadOnlySpan<Basis> bases, DateOnly today)
    {
        var first = 0;
        DateOnly? until = null;
        for (var i = 0; i < bases.Length; i++)
        {
            // every basis began by today, so the run that holds today, or else the last before it, is the last run
            if (i > 0 && until is { } end && bases[i].Start > end.Plus(1))
            {
                first = i;
                until = bases[i].End;
            }
            else
            {
                until = i == 0 ? bases[0].End : until is null || bases[i].End is null ? null : bases[i].End > until ? bases[i].End : until;
            }
        }

        return (first, bases.Length - first, until);
    }
}
