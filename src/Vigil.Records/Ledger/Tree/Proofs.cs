using System.Numerics;

namespace Vigil.Records.Ledger.Tree;

/// <summary>
/// Proofs about RFC 6962 trees (verified as in RFC 9162 sections 2.1.3.2 and 2.1.4.2) and about subtrees of them
/// (draft-ietf-plants-merkle-tree-certs section 4). A proof that does not hold is simply false.
/// </summary>
public static class Proofs
{
    /// <summary>Whether a leaf stands at an index of a tree.</summary>
    public static bool Includes(long index, long size, byte[] leaf, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size || leaf.Length != Hashes.Length)
        {
            return false;
        }

        var (fn, sn, hash) = (index, size - 1, leaf);
        foreach (var sibling in proof)
        {
            if (sn == 0)
            {
                return false;
            }

            if ((fn & 1) == 1 || fn == sn)
            {
                hash = Hashes.Node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0)
                {
                    (fn, sn) = (fn >> 1, sn >> 1);
                }
            }
            else
            {
                hash = Hashes.Node(hash, sibling);
            }

            (fn, sn) = (fn >> 1, sn >> 1);
        }

        return sn == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether a leaf stands in the subtree [start, end).</summary>
    public static bool SubtreeIncludes(long index, long start, long end, byte[] leaf, IReadOnlyList<byte[]> proof, byte[] root) =>
        IsSubtree(start, end) && index >= start && Includes(index - start, end - start, leaf, proof, root);

    /// <summary>Whether a tree is the beginning of a later one; nothing can be proved about an empty one.</summary>
    public static bool Extends(long size1, long size2, IReadOnlyList<byte[]> proof, byte[] root1, byte[] root2)
    {
        if (size1 == size2)
        {
            return proof.Count == 0 && root1.AsSpan().SequenceEqual(size1 == 0 ? Hashes.EmptyRoot : root2) && root1.AsSpan().SequenceEqual(root2);
        }

        return size1 > 0 && SubtreeWithin(0, size1, size2, proof, root1, root2);
    }

    /// <summary>Whether the subtree [start, end) lies in a tree of a size; an empty one lies in every tree.</summary>
    public static bool SubtreeWithin(long start, long end, long size, IReadOnlyList<byte[]> proof, byte[] subtree, byte[] root)
    {
        if (start == end && start >= 0 && end <= size)
        {
            return proof.Count == 0 && subtree.AsSpan().SequenceEqual(Hashes.EmptyRoot);
        }

        if (!IsSubtree(start, end) || end > size)
        {
            return false;
        }

        var (fn, sn, tn) = (start, end - 1, size - 1);
        while (fn != sn && (sn == tn || (sn & 1) == 1))
        {
            (fn, sn, tn) = (fn >> 1, sn >> 1, tn >> 1);
        }

        var next = 0;
        byte[] fr, sr;
        if (fn == sn)
        {
            fr = sr = subtree;
        }
        else if (proof.Count > 0)
        {
            fr = sr = proof[next++];
        }
        else
        {
            return false;
        }

        for (; next < proof.Count; next++)
        {
            if (tn == 0)
            {
                return false;
            }

            var sibling = proof[next];
            if ((sn & 1) == 1 || sn == tn)
            {
                if (fn < sn)
                {
                    fr = Hashes.Node(sibling, fr);
                }

                sr = Hashes.Node(sibling, sr);
                while ((sn & 1) == 0 && sn != 0)
                {
                    (fn, sn, tn) = (fn >> 1, sn >> 1, tn >> 1);
                }
            }
            else
            {
                sr = Hashes.Node(sr, sibling);
            }

            (fn, sn, tn) = (fn >> 1, sn >> 1, tn >> 1);
        }

        return tn == 0 && fr.AsSpan().SequenceEqual(subtree) && sr.AsSpan().SequenceEqual(root);
    }

    /// <summary>The siblings that prove a leaf's place.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="size">The tree's size.</param>
    /// <param name="node">The hash of a complete subtree at a level and place.</param>
    public static IReadOnlyList<byte[]> Inclusion(long index, long size, Func<int, long, byte[]> node)
    {
        var proof = new List<byte[]>();
        Walk(0, size);
        return proof;

        void Walk(long from, long to)
        {
            if (to - from == 1)
            {
                return;
            }

            var middle = from + Half(to - from);
            if (index < middle)
            {
                Walk(from, middle);
                proof.Add(RootOf(middle, to, node));
            }
            else
            {
                Walk(middle, to);
                proof.Add(RootOf(from, middle, node));
            }
        }
    }

    /// <summary>The hashes that prove a tree to be the beginning of a later one (RFC 6962 section 2.1.2).</summary>
    public static IReadOnlyList<byte[]> Consistency(long size1, long size2, Func<int, long, byte[]> node)
    {
        var proof = new List<byte[]>();
        if (size1 > 0 && size1 < size2)
        {
            Walk(size1, 0, size2, true);
        }

        return proof;

        void Walk(long first, long from, long to, bool known)
        {
            if (first == to - from)
            {
                if (!known)
                {
                    proof.Add(RootOf(from, to, node));
                }

                return;
            }

            var half = Half(to - from);
            if (first <= half)
            {
                Walk(first, from, from + half, known);
                proof.Add(RootOf(from + half, to, node));
            }
            else
            {
                Walk(first - half, from + half, to, false);
                proof.Add(RootOf(from, from + half, node));
            }
        }
    }

    /// <summary>The root over the leaves [from, to), from complete subtrees.</summary>
    public static byte[] RootOf(long from, long to, Func<int, long, byte[]> node)
    {
        var count = to - from;
        if (BitOperations.IsPow2(count))
        {
            var level = BitOperations.Log2((ulong)count);
            return node(level, from >> level);
        }

        var middle = from + Half(count);
        return Hashes.Node(RootOf(from, middle, node), RootOf(middle, to, node));
    }

    /// <summary>[start, end) is a subtree where start is a multiple of the smallest power of two that holds it.</summary>
    private static bool IsSubtree(long start, long end) =>
        start >= 0 && start < end && start % (long)BitOperations.RoundUpToPowerOf2((ulong)(end - start)) == 0;

    /// <summary>The largest power of two below a count.</summary>
    private static long Half(long count) => (long)BitOperations.RoundUpToPowerOf2((ulong)count) >> 1;
}
