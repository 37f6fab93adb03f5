namespace Vigil.Records.Ledger.Tree;

/// <summary>
/// The right edge of a growing RFC 6962 tree: the roots of the complete subtrees that make it up, largest first.
/// It is all that appending needs.
/// </summary>
public sealed class Frontier
{
    private readonly List<byte[]> roots = [];

    /// <summary>An empty tree.</summary>
    public Frontier()
    {
    }

    /// <summary>A tree of so many leaves, from its stored complete subtrees.</summary>
    /// <param name="size">The number of leaves.</param>
    /// <param name="node">The hash of the complete subtree at a level and place.</param>
    public Frontier(long size, Func<int, long, byte[]> node)
    {
        Size = size;
        for (var level = 62; level >= 0; level--)
        {
            if ((size >> level & 1) == 1)
            {
                roots.Add(node(level, (size >> level) - 1));
            }
        }
    }

    /// <summary>The number of leaves.</summary>
    public long Size { get; private set; }

    /// <summary>The root over all leaves so far.</summary>
    public byte[] Root
    {
        get
        {
            if (roots.Count == 0)
            {
                return Hashes.EmptyRoot;
            }

            var root = roots[^1];
            for (var i = roots.Count - 2; i >= 0; i--)
            {
                root = Hashes.Node(roots[i], root);
            }

            return root;
        }
    }

    /// <summary>Appends a leaf's hash; every complete subtree that this finishes is handed out with its level and place.</summary>
    public void Append(byte[] leaf, Action<int, long, byte[]>? completed = null)
    {
        roots.Add(leaf);
        completed?.Invoke(0, Size, leaf);
        Size++;
        var level = 0;
        for (var rest = Size; (rest & 1) == 0; rest >>= 1)
        {
            var node = Hashes.Node(roots[^2], roots[^1]);
            roots.RemoveRange(roots.Count - 2, 2);
            roots.Add(node);
            completed?.Invoke(++level, (rest >> 1) - 1, node);
        }
    }
}
