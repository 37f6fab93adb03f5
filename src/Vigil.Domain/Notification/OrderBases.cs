namespace Vigil.Domain.Notification;

/// <summary>Orders through which a person is subject or stays subject, from the date of service (s103G; s107 for the older orders).</summary>
internal static class OrderBases
{
    /// <summary>Adds a basis for each order served by a day; the answer is how many.</summary>
    public static int Add(NotificationFacts facts, DateOnly today, Span<Basis> into, Warnings warnings)
    {
        var count = 0;
        for (var i = 0; i < facts.Orders.Count; i++)
        {
            var order = facts.Orders[i];
            if (order.From > today || !IsUsable(order, warnings) || StartOf(order, warnings) is var start && start > today)
            {
                continue;
            }

            if (order.Until < start)
            {
                warnings.Add(Forms.EndsBeforeServed, start, order.Until.Value);
                continue;
            }

            into[count++] = new(start, order.Until, BasisKind.Order, false);
        }

        return count;
    }

    /// <summary>Whether an order that excludes review has effect on a day (s91A(2)).</summary>
    public static bool HasEffect(NotificationFacts facts, DateOnly today)
    {
        for (var i = 0; i < facts.Orders.Count; i++)
        {
            var order = facts.Orders[i];
            if (CarriesPart2(order.Kind) && order.From <= today && (order.Until is null || order.Until >= today))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CarriesPart2(NotificationOrderKind kind) => kind switch
    {
        NotificationOrderKind.Shpo or NotificationOrderKind.InterimShpo or NotificationOrderKind.Sopo => true,
        NotificationOrderKind.Sro or NotificationOrderKind.Voo => false,
    };

    private static bool IsUsable(NotificationOrder order, Warnings warnings)
    {
        if (!CarriesPart2(order.Kind))
        {
            warnings.Add(order.Kind == NotificationOrderKind.Sro ? Forms.RiskOrder : Forms.ViolentOrder, order.From);
            return false;
        }

        if (order.Until < order.From)
        {
            warnings.Add(Forms.EndsBeforeMade, order.From, order.Until.Value);
            return false;
        }

        return true;
    }

    private static DateOnly StartOf(NotificationOrder order, Warnings warnings)
    {
        if (order.Served is not { } served)
        {
            warnings.Add(Forms.NotServed, order.From);
            return order.From;
        }

        if (served < order.From)
        {
            warnings.Add(Forms.ServedBeforeMade, order.From, served);
            return order.From;
        }

        return served;
    }
}
