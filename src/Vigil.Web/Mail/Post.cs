using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Vigil.Records.Notices;
using Vigil.Web.Security;
using Vigil.Web.Words;

namespace Vigil.Web.Mail;

/// <summary>Sends notices: two counts and the site's address. The server's own words go nowhere, since they may quote an address.</summary>
/// <param name="server">The mail server.</param>
/// <param name="site">The site's address.</param>
public sealed class Post(MailServer server, PublicAddress site)
{
    private const int PatienceMilliseconds = 20_000;

    /// <summary>Sends some in one conversation.</summary>
    /// <returns>Each with why it could not be sent, in words; none where the server took it.</returns>
    public async Task<IReadOnlyList<(Notice Notice, string? Failure)>> SendAsync(IReadOnlyList<Notice> notices, CancellationToken stop)
    {
        List<(Notice, string?)> sent = [];
        using var smtp = new SmtpClient { Timeout = PatienceMilliseconds };
        foreach (var notice in notices)
        {
            try
            {
                await ReadyAsync(smtp, stop);
                using var message = Message(notice);
                await smtp.SendAsync(message, stop);
                sent.Add((notice, null));
            }
            catch (Exception failure) when (Words(failure) is not null && !stop.IsCancellationRequested)
            {
                sent.Add((notice, Words(failure)));
            }
        }

        if (smtp.IsConnected)
        {
            await smtp.DisconnectAsync(true, stop);
        }

        return sent;
    }

    private async Task ReadyAsync(SmtpClient smtp, CancellationToken stop)
    {
        if (smtp.IsConnected)
        {
            return;
        }

        await smtp.ConnectAsync(server.Host ?? "", server.Port, server.Security, stop);
        if (server is { User: { } user, PasswordFile: { } file })
        {
            await smtp.AuthenticateAsync(user, (await File.ReadAllTextAsync(file, stop)).Trim(), stop);
        }
    }

    private MimeMessage Message(Notice notice)
    {
        var counts = $"{Dates.Count(notice.Due, "item", "items")} due, {notice.Overdue} overdue";
        return new([MailboxAddress.Parse(server.From)], [MailboxAddress.Parse(notice.Address)], $"Vigil: {counts}",
            new TextPart("plain") { Text = $"You have {counts}: sign in.\n\n{new Uri(site.Uri, "/today")}\n\nThis message names nobody. You can turn it off under Your account.\n" });
    }

    private static string? Words(Exception failure) => failure switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => "the mail server refused the address",
        SmtpCommandException or SmtpProtocolException => "the mail server refused the message",
        AuthenticationException => "the mail server refused Vigil’s name and password",
        SslHandshakeException or NotSupportedException => "the mail server could not be reached by a protected connection",
        SocketException or IOException or TimeoutException or ServiceNotConnectedException or UnauthorizedAccessException => "the mail server could not be reached",
        _ => null,
    };
}
