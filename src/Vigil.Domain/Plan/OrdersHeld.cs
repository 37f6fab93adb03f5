using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>The orders on a record, as a plan looks at them.</summary>
public static class OrdersHeld
{
    /// <summary>The orders that have effect on a day.</summary>
    public static IEnumerable<NotificationOrder> InForce(PersonRecord record, DateOnly day) =>
        record.Of<OrderFact>().Select(held => held.Value.Order).Where(order => order.From <= day && (order.Until is null || order.Until >= day));

    /// <summary>"Sexual harm prevention order".</summary>
    public static string Of(NotificationOrderKind kind) => kind switch
    {
        NotificationOrderKind.Shpo => "Sexual harm prevention order",
        NotificationOrderKind.InterimShpo => "Interim sexual harm prevention order",
        NotificationOrderKind.Sopo => "Sexual offences prevention order",
        NotificationOrderKind.Sro => "Sexual risk order",
        NotificationOrderKind.Voo => "Violent offender order",
    };
}
