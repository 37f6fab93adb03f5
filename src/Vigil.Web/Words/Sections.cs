using Vigil.Domain.Notification;

namespace Vigil.Web.Words;

/// <summary>The sections under which a notification is made, in words.</summary>
public static class Sections
{
    /// <summary>For staff: "Change (section 84)".</summary>
    public static string Word(NotificationSection section) => section switch
    {
        NotificationSection.S83 => "First notification (section 83)",
        NotificationSection.S84 => "Change (section 84)",
        NotificationSection.S85 => "Periodic (section 85)",
    };

    /// <summary>For a statutory document: "Change, Sexual Offences Act 2003, section 84(1)".</summary>
    public static string Statutory(NotificationSection section) => section switch
    {
        NotificationSection.S83 => "First notification, Sexual Offences Act 2003, section 83(1)",
        NotificationSection.S84 => "Change, Sexual Offences Act 2003, section 84(1)",
        NotificationSection.S85 => "Periodic, Sexual Offences Act 2003, section 85(1)",
    };
}
