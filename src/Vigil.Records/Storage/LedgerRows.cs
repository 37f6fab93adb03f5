namespace Vigil.Records.Storage;

/// <summary>One line of the ledger: an act, a look, a reveal, a search, a refusal, a sign-in. Append-only.</summary>
public sealed class LedgerEntryRow : IOfForce
{
    /// <summary>The entry; an act's entry has the act's id.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>What kind: see <c>EntryKind</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>What was done: "open-person", "record-notification".</summary>
    public required string Operation { get; init; }
    /// <summary>Who.</summary>
    public Guid StaffId { get; init; }
    /// <summary>When (UTC).</summary>
    public DateTime At { get; init; }
    /// <summary>SHA-256 over what its details commit to, in order, and over whom it is about: see <c>Ledger/Encoding.cs</c>.</summary>
    public required byte[] Commitment { get; init; }
}

/// <summary>The sealed detail of an entry about one person, or about none or many. Append-only.</summary>
public sealed class LedgerDetailRow : IOfForce
{
    /// <summary>The entry.</summary>
    public Guid EntryId { get; init; }
    /// <summary>Its place among the entry's details.</summary>
    public int Ordinal { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The person whose key seals it; none for the force's own key.</summary>
    public Guid? PersonId { get; init; }
    /// <summary>The sealed salt and content.</summary>
    public required byte[] Sealed { get; init; }
    /// <summary>SHA-256 over salt and content.</summary>
    public required byte[] Commitment { get; init; }
}

/// <summary>Whom an entry is about, so that "Looked at" finds it. Append-only.</summary>
public sealed class LedgerSubjectRow : IOfForce
{
    /// <summary>The entry.</summary>
    public Guid EntryId { get; init; }
    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
}

/// <summary>An entry's place in the tree. Append-only.</summary>
public sealed class LedgerLeafRow : IOfForce
{
    /// <summary>0, 1, 2 …</summary>
    public long Seq { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The entry.</summary>
    public Guid EntryId { get; init; }
    /// <summary>Its RFC 6962 leaf hash.</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>A complete subtree of the tree with more than one leaf. Append-only.</summary>
public sealed class LedgerNodeRow : IOfForce
{
    /// <summary>Its height: 1 over two leaves.</summary>
    public int Level { get; init; }
    /// <summary>Its place at that height.</summary>
    public long Index { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>Its hash.</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>
/// An entry that waits for its place in the tree: written with it, gone once it is placed. An entry that is neither here
/// nor in the tree was not written by Vigil.
/// </summary>
public sealed class LedgerWaitingRow : IOfForce
{
    /// <summary>The entry.</summary>
    public Guid EntryId { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>Its RFC 6962 leaf hash.</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>A tree head: the root over the first so many entries. Append-only.</summary>
public sealed class LedgerHeadRow : IOfForce
{
    /// <summary>How many entries it covers.</summary>
    public long Size { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The root.</summary>
    public required byte[] Root { get; init; }
    /// <summary>When it was made (UTC).</summary>
    public DateTime At { get; init; }
    /// <summary>HMAC-SHA-256 over size, root and time: whoever can write the database alone cannot make a head.</summary>
    public required byte[] Seal { get; init; }
}

/// <summary>Who numbers entries at present: one sequencer at a time.</summary>
public sealed class LedgerLeaseRow : IOfForce
{
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The holder.</summary>
    public Guid Holder { get; set; }
    /// <summary>Until when (UTC).</summary>
    public DateTime Until { get; set; }
}

/// <summary>Everything that is written of one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Details">Its details.</param>
/// <param name="Subjects">Whom it is about.</param>
/// <param name="Waiting">Its wait for a place in the tree.</param>
public sealed record LedgerRows(
    LedgerEntryRow Entry, IReadOnlyList<LedgerDetailRow> Details, IReadOnlyList<LedgerSubjectRow> Subjects, LedgerWaitingRow Waiting);
