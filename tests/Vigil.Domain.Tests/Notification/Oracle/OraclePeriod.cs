using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Oracle;

/// <summary>Who is subject and until when, worked out slowly: every day looked at by itself.</summary>
public sealed class OraclePeriod
{
    private sealed record Source(DateOnly Start, DateOnly Last, string Kind, bool Young);

    private readonly List<Source> sources = [];

    public OraclePeriod(NotificationFacts facts, DateOnly today)
    {
        foreach (var outcome in facts.Outcomes)
        {
            AddOutcome(facts, outcome, today);
        }

        foreach (var order in facts.Orders)
        {
            var start = order.Served is { } served && served > order.From ? served : order.From;
            if (order.Kind is NotificationOrderKind.Shpo or NotificationOrderKind.InterimShpo or NotificationOrderKind.Sopo
                && order.From <= today && start <= today && !(order.Until < start))
            {
                sources.Add(new(start, order.Until ?? DateOnly.MaxValue, "order", false));
            }
        }

        FindRun(today);
    }

    public string Kind { get; private set; } = "None";
    public DateOnly Starts { get; private set; } = DateOnly.MaxValue;
    public DateOnly Last { get; private set; }
    public bool HadEarlierRun { get; private set; }
    public DateOnly? Ends => Kind is "Fixed" or "WhileOrderInForce" && Last < DateOnly.MaxValue ? Last : null;
    public bool AnySource => sources.Count > 0;
    public bool IsIndefinite => Kind == "Indefinite";
    public bool Young => sources.Where(source => source.Kind == "indefinite" && source.Start >= Starts).All(source => source.Young);

    public bool Subject(DateOnly day) => AnySource && day >= Starts && day <= Last;

    public bool Certain(DateOnly day) => sources.Exists(source => source.Kind != "condition" && source.Start <= day && day <= source.Last && source.Start >= Starts);

    /// <summary>Days on which an outcome or a first order begins, each with whether it is certain and whether it is an order.</summary>
    public IEnumerable<(DateOnly Start, bool Certain)> Beginnings(List<DateOnly> notified, Func<DateOnly, DateOnly?> lateFor)
    {
        foreach (var day in sources.Select(source => source.Start).Where(start => start >= Starts).Distinct().Order())
        {
            var here = sources.Where(source => source.Start == day).ToList();
            var before = sources.Where(source => source.Start < day && source.Start >= Starts && source.Kind != "condition").ToList();
            var coveredByBefore = before.Exists(source => source.Last >= day);
            if (here.TrueForAll(source => source.Kind == "order") && coveredByBefore)
            {
                continue;
            }

            // the first in the order fixed, indefinite, unknown sentence, unknown condition, order decides whether it is certain
            var certain = here.Exists(source => source.Kind is "fixed" or "indefinite" or "sentence") || here.TrueForAll(source => source.Kind == "order");
            var subjectUntil = before.Count == 0 ? DateOnly.MinValue : before.Max(source => source.Last);
            var late = lateFor(day) ?? DateOnly.MaxValue;
            var throughout = before.Count > 0 && subjectUntil >= day && (subjectUntil == DateOnly.MaxValue || (late < DateOnly.MaxValue && subjectUntil >= late));
            if (!(throughout && notified.Exists(made => made >= before.Min(source => source.Start) && made < day)))
            {
                yield return (day, certain);
            }
        }
    }

    private void FindRun(DateOnly today)
    {
        if (sources.Count == 0)
        {
            return;
        }

        // walk back day by day from the last covered day until a gap
        var day = sources.Max(source => source.Last) is var far && far < today ? far : today;
        while (sources.Exists(source => source.Start <= day && day <= source.Last))
        {
            Starts = day;
            day = day.AddDays(-1);
        }

        HadEarlierRun = sources.Exists(source => source.Start < Starts);
        var run = sources.Where(source => source.Start >= Starts).ToList();
        Last = run.Max(source => source.Last);
        var outcomes = run.Where(source => source.Kind != "order").ToList();
        var openOrder = run.Exists(source => source.Kind == "order" && source.Last == DateOnly.MaxValue);
        Kind = run.Exists(source => source.Kind == "indefinite") ? "Indefinite"
            : run.Exists(source => source.Kind is "sentence" or "condition") ? "Provisional"
            : outcomes.Count > 0 && !openOrder ? "Fixed" : "WhileOrderInForce";
    }

    private void AddOutcome(NotificationFacts facts, Outcome outcome, DateOnly today)
    {
        if (outcome.Condition == SentencingCondition.Unmet || outcome.Date > today)
        {
            return;
        }

        var met = outcome.MetOn is { } on && on > outcome.Date ? on : outcome.Date;
        var known = outcome.Condition == SentencingCondition.None || (outcome.Condition == SentencingCondition.Met && met <= today);
        var start = outcome.Condition == SentencingCondition.Met && met <= today ? met : outcome.Date;
        var young = start.Year - facts.Born.Year - ((start.Month, start.Day).CompareTo((facts.Born.Month, facts.Born.Day)) < 0 ? 1 : 0) < 18;
        var results = OracleTable.Of(facts.Outcomes, outcome, start, young, today).ToList();
        if (results.Count == 0)
        {
            return;
        }

        var kind = results.Exists(result => result.Kind == "indefinite") ? "indefinite" : results.Exists(result => result.Kind == "sentence") ? "sentence" : "fixed";
        sources.Add(!known ? new(start, DateOnly.MaxValue, "condition", young)
            : kind == "fixed" ? new(start, results.Max(result => result.Last), kind, young) : new(start, DateOnly.MaxValue, kind, young));
    }
}
