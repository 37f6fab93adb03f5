namespace Vigil.Records.Ledger;

/// <summary>One thing that is wrong.</summary>
/// <param name="Number">The number of the entry in the tree, where it has one.</param>
/// <param name="EntryId">The entry, where it is about one.</param>
/// <param name="What">What is wrong, in words.</param>
public sealed record LedgerFault(long? Number, Guid? EntryId, string What)
{
    /// <inheritdoc/>
    public override string ToString() => (Number, EntryId) switch
    {
        (null, null) => What,
        (null, { } id) => $"entry {id}: {What}",
        ({ } number, null) => $"entry number {number}: {What}",
        ({ } number, { } id) => $"entry number {number} ({id}): {What}",
    };
}

/// <summary>A head of the tree that was seen earlier and is kept elsewhere.</summary>
/// <param name="Size">How many entries the tree had.</param>
/// <param name="Root">The root over them.</param>
public sealed record RememberedHead(long Size, byte[] Root);

/// <summary>What verification found.</summary>
/// <param name="Size">How many entries the tree holds.</param>
/// <param name="Root">The root over them.</param>
/// <param name="Waiting">Entries younger than the grace that are not in the tree yet.</param>
/// <param name="Unreadable">Details whose key has been destroyed: their commitment stands, their content is gone.</param>
/// <param name="Unchecked">Why seals and details could not be checked; none where they were.</param>
/// <param name="Faults">What is wrong, by number in the tree; at most <see cref="FaultList.Most"/>.</param>
public sealed record Verified(long Size, byte[] Root, int Waiting, int Unreadable, string? Unchecked, IReadOnlyList<LedgerFault> Faults)
{
    /// <summary>The first thing wrong, in words; none where nothing is.</summary>
    public string? Fault => Faults.Count == 0 ? null : Faults[0].ToString();
}

/// <summary>Gathers faults while verification goes on.</summary>
internal sealed class FaultList
{
    /// <summary>More than this many are not remembered: one is enough to know.</summary>
    public const int Most = 1000;

    private readonly List<LedgerFault> found = [];

    public void Add(long? number, Guid? entryId, string what)
    {
        if (found.Count < Most)
        {
            found.Add(new(number, entryId, what));
        }
    }

    /// <summary>By number; what has none comes last.</summary>
    public IReadOnlyList<LedgerFault> InOrder() => [.. found.OrderBy(fault => fault.Number ?? long.MaxValue)];
}
