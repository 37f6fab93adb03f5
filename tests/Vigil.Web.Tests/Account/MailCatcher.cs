using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vigil.Web.Tests.Account;

/// <summary>A mail server on a free port of this machine that keeps what it is sent (RFC 5321, as much of it as a sender needs).</summary>
internal sealed class MailCatcher : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailCatcher()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>A recipient that is refused.</summary>
    public string? Refused { get; set; }

    /// <summary>The messages taken, each with its recipient.</summary>
    public List<(string To, string Text)> Taken { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var to = "";
        await writer.WriteLineAsync("220 catcher");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT" when Refused is { } refused && line.Contains(refused, StringComparison.Ordinal):
                    await writer.WriteLineAsync("550 no such mailbox");
                    break;
                case "RCPT":
                    to = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync() is { } part && part != ".")
                        text.AppendLine(part);
                    Taken.Add((to, text.ToString()));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }
}
