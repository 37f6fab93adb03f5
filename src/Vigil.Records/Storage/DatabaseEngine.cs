using Microsoft.EntityFrameworkCore;

namespace Vigil.Records.Storage;

/// <summary>What differs between SQLite and PostgreSQL. One subclass in each provider's assembly.</summary>
/// <param name="connectionString">Where the records are.</param>
public abstract class DatabaseEngine(string connectionString)
{
    /// <summary>Where the records are.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Configures a context for this database.</summary>
    public abstract void Use(DbContextOptionsBuilder options);

    /// <summary>Begins a transaction under a staff member's identity (PostgreSQL: <c>SET LOCAL</c>; row policies read it).</summary>
    public abstract Task BeginAsync(RecordsDb db, Guid forceId, Guid staffId, bool writing, CancellationToken stop);

    /// <summary>Whether the failure is two people writing at once, so that the whole act may be tried again.</summary>
    public abstract bool IsClash(Exception failure);

    /// <summary>Whether the failure is a row that exists already: the same form sent twice.</summary>
    public abstract bool IsDuplicate(Exception failure);

    /// <summary>Brings the database to this version's schema, making it where it does not exist.</summary>
    public abstract Task MigrateAsync(CancellationToken stop);

    /// <summary>A context of its own, outside any request.</summary>
    public RecordsDb Open(Guid forceId)
    {
        var options = new DbContextOptionsBuilder<RecordsDb>();
        options.UseApplicationServiceProvider(IdentitySchema.Services);
        Use(options);
        return new(options.Options) { ForceId = forceId };
    }
}
