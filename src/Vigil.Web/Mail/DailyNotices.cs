using Vigil.Records.Calendar;
using Vigil.Records.Notices;
using Vigil.Records.Storage;

namespace Vigil.Web.Mail;

/// <summary>
/// Sends the day's notices once, after the night's derivation. Of several nodes one does it; where the database is away it is tried
/// again every minute, and what the mail server did not take on the next day.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="schema">Whether the database is this version's.</param>
/// <param name="round">Who is to be told.</param>
/// <param name="server">The mail server.</param>
/// <param name="post">Sends.</param>
/// <param name="clock">The clock.</param>
/// <param name="time">The time.</param>
/// <param name="log">The log.</param>
public sealed partial class DailyNotices(
    DatabaseEngine engine, SchemaWatch schema, NoticeRound round, MailServer server, Post post, LondonClock clock, TimeProvider time, ILogger<DailyNotices> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (server.Host is null)
        {
            Unconfigured(log);
            return;
        }

        DateOnly? done = null;
        var failing = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var now = clock.Now;
                if (done != now.Day && now.Time >= server.After && await RunOnceAsync(stoppingToken))
                {
                    (done, failing) = (now.Day, false);
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                if (!failing)
                {
                    Failed(log, engine.OutageOf(failure) is null ? failure : null, engine.OutageOf(failure)?.Words ?? "");
                }

                failing = true;
            }

            await Task.Delay(Look, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends what is to be sent today, unless another node is at it.</summary>
    /// <returns>Whether it was done here.</returns>
    public async Task<bool> RunOnceAsync(CancellationToken stop)
    {
        await schema.RequireAsync(stop);
        return await engine.AloneAsync("notices", async () =>
        {
            var notices = await round.BeginAsync(stop);
            var sent = await post.SendAsync(notices, stop);
            await round.EndAsync(sent, stop);
            Sent(log, sent.Count(one => one.Failure is null), sent.Count(one => one.Failure is not null));
        }, stop);
    }

    [LoggerMessage(1, LogLevel.Information, "No mail server is configured (Mail__Host): no notices are sent.")]
    private static partial void Unconfigured(ILogger log);

    [LoggerMessage(2, LogLevel.Information, "The day's notices: {Sent} sent, {Unsent} not.")]
    private static partial void Sent(ILogger log, int sent, int unsent);

    [LoggerMessage(3, LogLevel.Error, "The day's notices failed and are tried again every minute. {Why}")]
    private static partial void Failed(ILogger log, Exception? failure, string why);
}
