using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>The notification period as it is answered (s82, s103G).</summary>
internal static class PeriodAnswer
{
    private static readonly ReasonForm Offence = new("offence {s}, relevant date {a}");
    private static readonly ReasonForm Halved = new("under 18 on the relevant date {a}: half of {n} years");
    private static readonly ReasonForm Through = new("subject through the order served on {a}, while it has effect");
    private static readonly ReasonForm OrderUntil = new("the order served on {a} has effect until {b}");
    private static readonly ReasonForm OrderOpen = new("the order served on {a} has effect until further order");
    private static readonly ReasonForm NotSubject = new("no outcome and no order from which a requirement arises");
    private static readonly ReasonForm Assumed = new("no outcome and no order is given");
    private static readonly string[]?[] Cited = new string[]?[16];

    /// <summary>The period.</summary>
    public static NotificationPeriod Of(Subject subject)
    {
        if (subject.IsNone || subject.Assumed)
        {
            return new(subject.Assumed ? PeriodKind.Provisional : PeriodKind.None, null, null, [], [new(subject.Assumed ? Assumed : NotSubject)]);
        }

        var because = new List<Reason>(2);
        var aggregated = false;
        var halved = false;
        var outcomes = false;
        foreach (var period in subject.Outcomes)
        {
            if (period.Basis.Start < subject.From)
            {
                continue;
            }

            outcomes = true;
            aggregated |= period.Aggregated;
            if (period.Outcome.Offence is { } offence)
            {
                because.Add(new(Offence, period.Basis.Start, subject: offence));
            }

            because.Add(period.Because);
            if (period.Basis is { Under18: true, Kind: BasisKind.Fixed } && PeriodTable.IsHalved(period.Column))
            {
                halved = true;
                because.Add(new(Halved, period.Basis.Start, number: PeriodTable.YearsOf(period.Column)));
            }
        }

        var kind = KindOf(subject, outcomes, because, out var order);
        var ends = kind is PeriodKind.Fixed or PeriodKind.WhileOrderInForce ? subject.Until : null;
        return new(kind, subject.From, ends, Provisions(outcomes, aggregated, halved, order), because);
    }

    private static PeriodKind KindOf(Subject subject, bool outcomes, List<Reason> because, out bool order)
    {
        order = false;
        var provisional = false;
        DateOnly? last = DateOnly.MinValue;
        foreach (var basis in subject.Bases)
        {
            if (basis.Kind == BasisKind.Indefinite)
            {
                return PeriodKind.Indefinite;
            }

            provisional |= basis.Kind is BasisKind.SentenceUnknown or BasisKind.ConditionUnknown;
            last = basis.Kind == BasisKind.Order || last is null || basis.End is null ? last : basis.End > last ? basis.End : last;
        }

        if (provisional)
        {
            return PeriodKind.Provisional;
        }

        var open = false;
        foreach (var basis in subject.Bases)
        {
            if (basis.Kind == BasisKind.Order && (!outcomes || basis.End is null || basis.End > last))
            {
                order = true;
                open |= basis.End is null;
                if (!outcomes)
                {
                    because.Add(new(Through, basis.Start));
                }

                because.Add(basis.End is { } end ? new(OrderUntil, basis.Start, end) : new(OrderOpen, basis.Start));
            }
        }

        return outcomes && !open ? PeriodKind.Fixed : PeriodKind.WhileOrderInForce;
    }

    private static string[] Provisions(bool outcomes, bool aggregated, bool halved, bool order)
    {
        var which = (outcomes ? 1 : 0) | (aggregated ? 2 : 0) | (halved ? 4 : 0) | (order ? 8 : 0);
        return Cited[which] ??=
        [
            .. outcomes ? ["SOA 2003 s82(1)"] : Array.Empty<string>(),
            .. halved ? ["SOA 2003 s82(2)"] : Array.Empty<string>(),
            .. aggregated ? ["SOA 2003 s82(3)-(4)"] : Array.Empty<string>(),
            .. order ? ["SOA 2003 s103G"] : Array.Empty<string>(),
        ];
    }
}
