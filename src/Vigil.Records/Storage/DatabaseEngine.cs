using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Vigil.Records.Sealing;

namespace Vigil.Records.Storage;

/// <summary>What differs between SQLite and PostgreSQL. One subclass in each provider's assembly.</summary>
public abstract class DatabaseEngine
{
    // contexts are lent and come back: to make one for each request costs more than most queries
    private readonly Lazy<PooledDbContextFactory<RecordsDb>> records;
    private readonly Lazy<DbContextOptions<KeysDb>> keys;

    /// <summary>Names the two databases.</summary>
    /// <param name="connectionString">Where the records are.</param>
    /// <param name="keysConnectionString">Where the key store is: a database of its own.</param>
    /// <param name="masterKey">What wraps the keys; read when first needed.</param>
    protected DatabaseEngine(string connectionString, string keysConnectionString, Func<MasterKey> masterKey)
    {
        ConnectionString = connectionString;
        KeysConnectionString = keysConnectionString;
        records = new(() => new(Built<RecordsDb>(Use, IdentitySchema.Services)));
        keys = new(() => Built<KeysDb>(UseKeys, null));
        Keys = new(OpenKeys, IsDuplicate, ScrubKeysAsync, masterKey, TimeProvider.System);
    }

    /// <summary>Where the records are.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the key store is.</summary>
    public string KeysConnectionString { get; }

    /// <summary>The keys that seal values.</summary>
    public KeyStore Keys { get; }

    /// <summary>Configures a context for the key store.</summary>
    public abstract void UseKeys(DbContextOptionsBuilder options);

    /// <summary>Removes from the key store's files what a destroyed key has left behind, as far as the database can.</summary>
    public abstract Task ScrubKeysAsync(KeysDb db, CancellationToken stop);

    /// <summary>A context of the key store.</summary>
    public KeysDb OpenKeys() => new(keys.Value);

    /// <summary>Configures a context for this database.</summary>
    public abstract void Use(DbContextOptionsBuilder options);

    /// <summary>Begins a transaction under a staff member's identity (PostgreSQL: <c>SET LOCAL</c>; row policies read it).</summary>
    public abstract Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop);

    /// <summary>Names another force within the transaction.</summary>
    public abstract Task ActForAsync(RecordsDb db, Guid forceId, Guid staffId, CancellationToken stop);

    /// <summary>Begins a transaction that sees the database as it is now, whatever is written meanwhile.</summary>
    public abstract Task BeginSnapshotAsync(RecordsDb db, CancellationToken stop);

    /// <summary>Does some work unless another node is at it.</summary>
    /// <returns>Whether it was done here.</returns>
    public abstract Task<bool> AloneAsync(string what, Func<Task> work, CancellationToken stop);

    /// <summary>
    /// Writes ledger entries of one force, many at once, durably and all or none. It never waits for a connection that
    /// reads: whoever reads waits for it.
    /// </summary>
    public abstract Task AppendAsync(Guid forceId, IReadOnlyList<LedgerRows> rows, CancellationToken stop);

    /// <summary>Whether the failure is two people writing at once, so that the whole act may be tried again.</summary>
    public abstract bool IsClash(Exception failure);

    /// <summary>Whether the failure is a row that exists already: the same form sent twice.</summary>
    public abstract bool IsDuplicate(Exception failure);

    /// <summary>What is wrong with the database or the keys; none where the failure is another's.</summary>
    public Outage? OutageOf(Exception failure)
    {
        for (Exception? one = failure; one is not null; one = one.InnerException)
        {
            var outage = one switch
            {
                RecordsUnavailableException unavailable => unavailable.Outage,
                SealingUnavailableException sealing => new(OutageKind.Sealed, sealing.Message),
                _ => OwnOutage(one),
            };
            if (outage is not null)
            {
                return outage;
            }
        }

        return null;
    }

    /// <summary>What the provider's own exception says of the database; none where it says nothing.</summary>
    protected abstract Outage? OwnOutage(Exception failure);


    /// <summary>The database, to name it to whoever runs it: a file, or a host and a name; never a password.</summary>
    public abstract string Place { get; }

    /// <summary>Brings the database to this version's schema, making it where it does not exist.</summary>
    public abstract Task MigrateAsync(CancellationToken stop);

    /// <summary>A context of its own, outside any request.</summary>
    public RecordsDb Open(Guid forceId)
    {
        var db = records.Value.CreateDbContext();
        db.ForceId = forceId;
        return db;
    }

    private static DbContextOptions<T> Built<T>(Action<DbContextOptionsBuilder> use, IServiceProvider? services) where T : DbContext
    {
        // whoever begins to listen to the statements hears the next one, though the context is an old one
        var options = new DbContextOptionsBuilder<T>().ConfigureLoggingCacheTime(TimeSpan.Zero);
        if (services is not null)
        {
            options.UseApplicationServiceProvider(services);
        }

        use(options);
        return options.Options;
    }
}
