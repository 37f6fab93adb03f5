namespace Vigil.Domain.Notification;

/// <summary>Orders that bear on notification, in words.</summary>
public static class OrderKindWords
{
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
