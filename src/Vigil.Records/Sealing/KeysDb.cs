using Microsoft.EntityFrameworkCore;

namespace Vigil.Records.Sealing;

/// <summary>One key: of a person, of a force (whose owner is the force), or of the installation (whose force and owner are empty).</summary>
public sealed class KeyRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; }
    /// <summary>The force.</summary>
    public Guid ForceId { get; init; }
    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; init; }
    /// <summary>The key itself, wrapped by the master key; none once destroyed.</summary>
    public byte[]? Wrapped { get; set; }
    /// <summary>When made (UTC).</summary>
    public DateTime MadeAt { get; init; }
    /// <summary>When destroyed (UTC). The row stays as a tombstone: no second key is ever made for this owner.</summary>
    public DateTime? DestroyedAt { get; set; }
    /// <summary>The act that destroyed it.</summary>
    public Guid? DestroyedBy { get; set; }
}

/// <summary>The key store: a database of its own with backups of its own, so that a backup of the records opens nothing.</summary>
/// <param name="options">The provider's options.</param>
public sealed class KeysDb(DbContextOptions<KeysDb> options) : DbContext(options)
{
    /// <summary>The keys.</summary>
    public DbSet<KeyRow> Keys => Set<KeyRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<KeyRow>(key =>
    {
        key.ToTable("keys");
        key.Property(k => k.Id).ValueGeneratedNever();
        key.HasIndex(k => k.OwnerId).IsUnique();
    });
}
