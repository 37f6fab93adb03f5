using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vigil.Domain.Calendar;
using Vigil.Records.Calendar;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>
/// Derives after each midnight what the new day changes: once after 02:00 in London, and at start, when a night may have been
/// missed. Where the database is away it is tried again every minute; of several nodes one does it, and the others find nothing left.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="schema">Whether the database is this version's.</param>
/// <param name="clock">The clock.</param>
/// <param name="time">The time.</param>
/// <param name="log">The log.</param>
public sealed partial class Nightly(DatabaseEngine engine, SchemaWatch schema, LondonClock clock, TimeProvider time, ILogger<Nightly> log) : BackgroundService
{
    private static readonly TimeOnly Hour = new(2, 0);
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    /// <summary>The day of the latest night that is over or under way.</summary>
    internal static DateOnly NightOf(Moment now) => now.Time >= Hour ? now.Day : now.Day.AddDays(-1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? done = null;
        var failing = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var night = NightOf(clock.Now);
                if (done != night && await RunOnceAsync(stoppingToken) is { } records)
                {
                    (done, failing) = (night, false);
                    Derived(log, records);
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

    /// <summary>Derives what is due, unless another node is at it.</summary>
    /// <returns>How many records; none where another node is at it.</returns>
    public async Task<int?> RunOnceAsync(CancellationToken stop)
    {
        await schema.RequireAsync(stop);
        int? records = null;
        await engine.AloneAsync("nightly", async () => records = await new Rederivation(engine, clock).DueAsync(stop), stop);
        return records;
    }

    [LoggerMessage(1, LogLevel.Information, "The night's derivation is done: {Records} records.")]
    private static partial void Derived(ILogger log, int records);

    [LoggerMessage(2, LogLevel.Error, "The night's derivation failed and is tried again every minute. {Why}")]
    private static partial void Failed(ILogger log, Exception? failure, string why);
}
