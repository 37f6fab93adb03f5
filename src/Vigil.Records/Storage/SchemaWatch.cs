namespace Vigil.Records.Storage;

/// <summary>
/// While Vigil serves, others may migrate, move or empty the database: every few seconds it is asked again whether it is
/// still this version's, and until it is, nothing is read or written.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class SchemaWatch(DatabaseEngine engine, TimeProvider time)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);
    private long trustedUntil;

    /// <summary>Goes on only where the database is this version's.</summary>
    /// <exception cref="RecordsUnavailableException">It is not.</exception>
    public async ValueTask RequireAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (now.Ticks < Volatile.Read(ref trustedUntil))
        {
            return;
        }

        if (Schema.Outage(await Schema.StateAsync(engine, stop)) is { } outage)
        {
            throw new RecordsUnavailableException(outage);
        }

        Volatile.Write(ref trustedUntil, (now + Trusted).Ticks);
    }
}
