using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Vigil.Records.Storage;

/// <summary>The records: one model for both databases. Only the door (Acts/Door.cs) and the capabilities behind it use it.</summary>
/// <param name="options">The provider's options.</param>
public sealed class RecordsDb(DbContextOptions<RecordsDb> options)
    : IdentityUserContext<StaffRow, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The force whose rows are seen; none sees none.</summary>
    public Guid ForceId { get; set; }

    /// <summary>Given back when the context is disposed: the turn to write, where the database has only one.</summary>
    public IDisposable? Turn { get; set; }

    /// <summary>Forces.</summary>
    public DbSet<ForceRow> Forces => Set<ForceRow>();
    /// <summary>Settings.</summary>
    public DbSet<SettingRow> Settings => Set<SettingRow>();
    /// <summary>Absence cover.</summary>
    public DbSet<CoverRow> Covers => Set<CoverRow>();
    /// <summary>Transfers between forces.</summary>
    public DbSet<TransferRow> Transfers => Set<TransferRow>();
    /// <summary>Records.</summary>
    public DbSet<PersonRow> People => Set<PersonRow>();
    /// <summary>Fact versions.</summary>
    public DbSet<FactRow> Facts => Set<FactRow>();
    /// <summary>Pictures, sealed.</summary>
    public DbSet<PictureRow> Pictures => Set<PictureRow>();
    /// <summary>Acts.</summary>
    public DbSet<ActRow> Acts => Set<ActRow>();
    /// <summary>Derived duties.</summary>
    public DbSet<DutyRow> Duties => Set<DutyRow>();
    /// <summary>What lists and banners show.</summary>
    public DbSet<CardRow> Cards => Set<CardRow>();
    /// <summary>Search keys.</summary>
    public DbSet<SearchKeyRow> SearchKeys => Set<SearchKeyRow>();
    /// <summary>What was keyed into the national system.</summary>
    public DbSet<OwedMarkRow> OwedMarks => Set<OwedMarkRow>();
    /// <summary>Records compared with it.</summary>
    public DbSet<ComparisonRow> Comparisons => Set<ComparisonRow>();
    /// <summary>Samples drawn for supervisors to check.</summary>
    public DbSet<DipSampleRow> DipSamples => Set<DipSampleRow>();
    /// <summary>The ledger's lines.</summary>
    public DbSet<LedgerEntryRow> LedgerEntries => Set<LedgerEntryRow>();
    /// <summary>Their details.</summary>
    public DbSet<LedgerDetailRow> LedgerDetails => Set<LedgerDetailRow>();
    /// <summary>Whom they are about.</summary>
    public DbSet<LedgerSubjectRow> LedgerSubjects => Set<LedgerSubjectRow>();
    /// <summary>Entries that wait for their place in the tree.</summary>
    public DbSet<LedgerWaitingRow> LedgerWaiting => Set<LedgerWaitingRow>();
    /// <summary>The tree's leaves.</summary>
    public DbSet<LedgerLeafRow> LedgerLeaves => Set<LedgerLeafRow>();
    /// <summary>The tree's complete subtrees.</summary>
    public DbSet<LedgerNodeRow> LedgerNodes => Set<LedgerNodeRow>();
    /// <summary>The tree's heads.</summary>
    public DbSet<LedgerHeadRow> LedgerHeads => Set<LedgerHeadRow>();
    /// <summary>The sequencer's lease.</summary>
    public DbSet<LedgerLeaseRow> LedgerLeases => Set<LedgerLeaseRow>();
    /// <summary>Keys that protect cookies and forms.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    public override void Dispose()
    {
        // taken first: once disposed, the context is another's
        var turn = Taken();
        base.Dispose();
        turn?.Dispose();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        var turn = Taken();
        await base.DisposeAsync();
        turn?.Dispose();
    }

    private IDisposable? Taken()
    {
        var turn = Turn;
        Turn = null;
        return turn;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        NameIdentityTables(builder);

        builder.Entity<ForceRow>(force => { force.ToTable("forces"); force.HasKey(f => f.ForceId); });
        builder.Entity<SettingRow>(setting => { setting.ToTable("settings"); setting.HasKey(s => new { s.ForceId, s.Key }); });
        builder.Entity<CoverRow>(cover => { cover.ToTable("covers"); cover.HasIndex(c => new { c.ForceId, c.CoverId }); });
        builder.Entity<TransferRow>(transfer =>
        {
            transfer.ToTable("transfers");
            transfer.HasIndex(t => new { t.ToForceId, t.State });
            transfer.HasIndex(t => t.PersonId);
            transfer.Property(t => t.State).IsConcurrencyToken();
        });
        builder.Entity<PersonRow>(person =>
        {
            person.ToTable("people");
            person.HasIndex(p => new { p.ForceId, p.Number }).IsUnique();
            person.Property(p => p.Version).IsConcurrencyToken();
        });
        builder.Entity<FactRow>(fact =>
        {
            fact.ToTable("facts");
            fact.HasIndex(f => f.PersonId).HasFilter("superseded_at IS NULL").HasDatabaseName("ix_facts_current");
            fact.HasIndex(f => new { f.PersonId, f.RecordedAt });
            fact.HasIndex(f => f.FactId);
            fact.HasIndex(f => f.ActId);
            fact.HasIndex(f => new { f.ForceId, f.RecordedAt });
            fact.HasIndex(f => new { f.ForceId, f.SupersededAt });
        });
        builder.Entity<PictureRow>(picture => { picture.ToTable("pictures"); picture.HasIndex(p => p.PersonId); });
        builder.Entity<ActRow>(act =>
        {
            act.ToTable("acts");
            act.HasIndex(a => new { a.ForceId, a.Token }).IsUnique();
            act.HasIndex(a => new { a.PersonId, a.At });
        });
        builder.Entity<DutyRow>(duty =>
        {
            duty.ToTable("duties");
            duty.HasIndex(d => d.PersonId);
            duty.HasIndex(d => new { d.ForceId, d.AdviseBy }).HasFilter("discharged_on IS NULL").HasDatabaseName("ix_duties_open");
            duty.HasIndex(d => new { d.ForceId, d.Kind }).HasFilter("discharged_on IS NULL").HasDatabaseName("ix_duties_kind");
        });
        builder.Entity<CardRow>(card =>
        {
            card.ToTable("cards");
            card.HasKey(c => c.PersonId);
            card.Property(c => c.PersonId).ValueGeneratedNever();
            card.Property(c => c.Risk).HasConversion<int>();
            card.HasIndex(c => new { c.ForceId, c.ManagerId });
            card.HasIndex(c => new { c.ForceId, c.SupervisorId });
            card.HasIndex(c => new { c.ForceId, c.Restricted, c.Family, c.Given, c.Number });
            card.HasIndex(c => c.DeriveAgainOn);
        });
        builder.Entity<SearchKeyRow>(key =>
        {
            key.ToTable("search_keys");
            key.HasIndex(k => new { k.ForceId, k.Kind, k.Key, k.PersonId });
            key.HasIndex(k => new { k.ForceId, k.Kind, k.Back });
            key.HasIndex(k => k.PersonId);
        });
        builder.Entity<OwedMarkRow>(mark => { mark.ToTable("owed_marks"); mark.HasIndex(m => new { m.ChangeId, m.PersonId }); });
        builder.Entity<ComparisonRow>(row => { row.ToTable("comparisons"); row.HasIndex(c => new { c.ForceId, c.DrawnAt }); });
        builder.Entity<DipSampleRow>(sample => { sample.ToTable("dip_samples"); sample.HasIndex(s => new { s.ForceId, s.StaffId, s.DrawnAt }); });
        Ledger(builder);
        builder.Entity<DataProtectionKey>(key => { key.ToTable("cookie_keys"); key.Property<Guid>(nameof(ForceId)); });

        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(IOfForce).IsAssignableFrom(e.ClrType)))
        {
            entity.FindProperty(nameof(PersonRow.Id))?.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }

        builder.Entity<SettingRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<CoverRow>().HasQueryFilter(row => row.ForceId == ForceId);
        // the only rows that two forces see
        builder.Entity<TransferRow>().HasQueryFilter(row => row.ForceId == ForceId || row.ToForceId == ForceId);
        builder.Entity<PersonRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<FactRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<PictureRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<ActRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<DutyRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<CardRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<SearchKeyRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<OwedMarkRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<ComparisonRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<DipSampleRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<LedgerEntryRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<LedgerDetailRow>().HasQueryFilter(row => row.ForceId == ForceId);
        builder.Entity<LedgerSubjectRow>().HasQueryFilter(row => row.ForceId == ForceId);
    }

    private static void Ledger(ModelBuilder builder)
    {
        builder.Entity<LedgerEntryRow>(entry =>
        {
            entry.ToTable("ledger_entries");
            entry.HasIndex(e => new { e.ForceId, e.At });
            entry.HasIndex(e => e.StaffId);
        });
        builder.Entity<LedgerDetailRow>(detail => { detail.ToTable("ledger_details"); detail.HasKey(d => new { d.EntryId, d.Ordinal }); });
        builder.Entity<LedgerSubjectRow>(subject => { subject.ToTable("ledger_subjects"); subject.HasKey(s => new { s.EntryId, s.PersonId }); subject.HasIndex(s => new { s.PersonId, s.EntryId }); });
        builder.Entity<LedgerWaitingRow>(waiting => { waiting.ToTable("ledger_waiting"); waiting.HasKey(w => w.EntryId); });
        builder.Entity<LedgerLeafRow>(leaf =>
        {
            leaf.ToTable("ledger_leaves");
            leaf.HasKey(l => l.Seq);
            leaf.Property(l => l.Seq).ValueGeneratedNever();
            leaf.HasIndex(l => l.EntryId).IsUnique();
        });
        builder.Entity<LedgerNodeRow>(node => { node.ToTable("ledger_nodes"); node.HasKey(n => new { n.Level, n.Index }); });
        builder.Entity<LedgerHeadRow>(head => { head.ToTable("ledger_heads"); head.HasKey(h => h.Size); head.Property(h => h.Size).ValueGeneratedNever(); });
        builder.Entity<LedgerLeaseRow>(lease => { lease.ToTable("ledger_leases"); lease.HasKey(l => l.ForceId); });
    }

    private static void NameIdentityTables(ModelBuilder builder)
    {
        builder.Entity<StaffRow>().ToTable("staff");
        OfForce(builder.Entity<IdentityUserClaim<Guid>>().ToTable("staff_claims"));
        OfForce(builder.Entity<IdentityUserLogin<Guid>>().ToTable("staff_logins"));
        OfForce(builder.Entity<IdentityUserToken<Guid>>().ToTable("staff_tokens"));
        OfForce(builder.Entity<IdentityUserPasskey<Guid>>().ToTable("staff_passkeys"));

        static void OfForce<T>(EntityTypeBuilder<T> entity) where T : class => entity.Property<Guid>(nameof(ForceId));
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
