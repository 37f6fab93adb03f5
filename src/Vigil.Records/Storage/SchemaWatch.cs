using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Vigil.Records.Storage;

/// <summary>
/// While Vigil serves, others may migrate, move or empty the database: every few seconds it is asked again whether it is
/// still this version's, and until it is, nothing is read or written. One asks for all, before the last answer has lapsed,
/// so that under load nobody waits for it.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class SchemaWatch(DatabaseEngine engine, TimeProvider time)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5), Fresh = TimeSpan.FromSeconds(2.5);
    private readonly Lock one = new();
    private readonly Lazy<(HashSet<string> Records, HashSet<string> Keys)> known = new(() => KnownBy(engine));
    private Task asking = Task.CompletedTask;
    private long trustedUntil, freshUntil;

    /// <summary>Goes on only where the database is this version's.</summary>
    /// <exception cref="RecordsUnavailableException">It is not.</exception>
    public ValueTask RequireAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow().Ticks;
        if (now < Volatile.Read(ref freshUntil))
        {
            return ValueTask.CompletedTask;
        }

        var asked = Ask();
        return now < Volatile.Read(ref trustedUntil) ? ValueTask.CompletedTask : new(asked.WaitAsync(stop));
    }

    private Task Ask()
    {
        lock (one)
        {
            return asking = asking.IsCompleted ? Task.Run(AskAsync) : asking;
        }
    }

    private async Task AskAsync()
    {
        var now = time.GetUtcNow();
        if (!await IsKnownAsync() && Schema.Outage(await Schema.StateAsync(engine, CancellationToken.None)) is { } outage)
        {
            Volatile.Write(ref trustedUntil, 0);
            throw new RecordsUnavailableException(outage);
        }

        Volatile.Write(ref trustedUntil, (now + Trusted).Ticks);
        Volatile.Write(ref freshUntil, (now + Fresh).Ticks);
    }

    /// <summary>Whether exactly the migrations known here were applied: what EF builds a model for, in two plain statements.</summary>
    private async Task<bool> IsKnownAsync()
    {
        try
        {
            await using var db = engine.Open(Guid.Empty);
            await using var keys = engine.OpenKeys();
            return known.Value.Records.SetEquals(await db.Database.SqlQueryRaw<string>("SELECT migration_id AS \"Value\" FROM \"__EFMigrationsHistory\"").ToListAsync())
                && known.Value.Keys.SetEquals(await keys.Database.SqlQueryRaw<string>("SELECT migration_id AS \"Value\" FROM key_migrations").ToListAsync());
        }
        catch (DbException)
        {
            // whoever asks more thoroughly can say what is wrong
            return false;
        }
    }

    private static (HashSet<string> Records, HashSet<string> Keys) KnownBy(DatabaseEngine engine)
    {
        using var db = engine.Open(Guid.Empty);
        using var keys = engine.OpenKeys();
        return ([.. db.Database.GetMigrations()], [.. keys.Database.GetMigrations()]);
    }
}
