namespace Vigil.Web.Mail;

/// <summary>Puts the sending of notices together.</summary>
public static class MailServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, MailServer server) =>
        services.AddSingleton(server).AddSingleton<Post>().AddHostedService<DailyNotices>();
}
