using System.Text.Json;
using CsCheck;
using Vigil.Records.Ledger.Tree;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

public sealed class TreeTests
{
    private sealed record Vector(
        ulong LeafIdx, ulong TreeSize, ulong Start, ulong End, ulong Size, ulong Size1, ulong Size2,
        byte[]? Root, byte[]? Root1, byte[]? Root2, byte[]? LeafHash, byte[]?[]? Proof, bool WantErr);

    [Theory]
    [InlineData("inclusion")]
    [InlineData("consistency")]
    [InlineData("subtreeinclusion")]
    [InlineData("subtreeconsistency")]
    public void Published_proofs_hold_and_spoilt_ones_do_not(string kind)
    {
        var folder = SharedFolder.Find("data", "merkle", kind);
        Assert.SkipWhen(folder is null, "reads ../shared/data/merkle, which is not beside this checkout");
        var (good, bad) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            var vector = JsonSerializer.Deserialize<Vector>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
            Holds(kind, vector).ShouldBe(!vector.WantErr, Path.GetRelativePath(folder, file));
            _ = vector.WantErr ? bad++ : good++;
        }

        good.ShouldBeGreaterThan(1);
        bad.ShouldBeGreaterThan(20);
    }

    private static bool Holds(string kind, Vector v)
    {
        byte[][] proof = [.. (v.Proof ?? []).Select(hash => hash ?? [])];
        return kind switch
        {
            "inclusion" => Proofs.Includes(Index(v.LeafIdx), Index(v.TreeSize), v.LeafHash ?? [], proof, v.Root ?? []),
            "consistency" => Proofs.Extends(Index(v.Size1), Index(v.Size2), proof, v.Root1 ?? [], v.Root2 ?? []),
            "subtreeinclusion" => Proofs.SubtreeIncludes(Index(v.LeafIdx), Index(v.Start), Index(v.End), v.LeafHash ?? [], proof, v.Root ?? []),
            _ => Proofs.SubtreeWithin(Index(v.Start), Index(v.End), Index(v.Size), proof, v.Root1 ?? [], v.Root2 ?? []),
        };
    }

    // a place beyond what a long can hold is a place outside every tree
    private static long Index(ulong value) => value > long.MaxValue ? -1 : (long)value;

    [Fact]
    public void A_tree_grown_leaf_by_leaf_has_the_root_that_the_definition_gives_and_its_proofs_hold() =>
        Gen.Int[1, 70].SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[0, n - 1], Gen.Int[1, n])).Sample((size, index, earlier) =>
        {
            var leaves = Enumerable.Range(0, size).Select(i => Hashes.Leaf(BitConverter.GetBytes(i))).ToList();
            var nodes = new Dictionary<(int, long), byte[]>();
            var frontier = new Frontier();
            var roots = new List<byte[]> { frontier.Root };
            foreach (var leaf in leaves)
            {
                frontier.Append(leaf, (level, place, hash) => nodes[(level, place)] = hash);
                roots.Add(frontier.Root);
            }

            frontier.Root.ShouldBe(ByDefinition(leaves));
            new Frontier(size, (level, place) => nodes[(level, place)]).Root.ShouldBe(frontier.Root);
            var included = Proofs.Inclusion(index, size, (level, place) => nodes[(level, place)]);
            Proofs.Includes(index, size, leaves[index], included, frontier.Root).ShouldBeTrue();
            Proofs.Includes(index, size, leaves[(index + 1) % size], included, frontier.Root).ShouldBe(size == 1);
            var consistent = Proofs.Consistency(earlier, size, (level, place) => nodes[(level, place)]);
            Proofs.Extends(earlier, size, consistent, roots[earlier], frontier.Root).ShouldBeTrue();
        });

    // RFC 6962 section 2.1, word for word
    private static byte[] ByDefinition(List<byte[]> leaves)
    {
        if (leaves.Count == 0)
        {
            return Hashes.EmptyRoot;
        }

        if (leaves.Count == 1)
        {
            return leaves[0];
        }

        var k = 1;
        while (k * 2 < leaves.Count)
        {
            k *= 2;
        }

        return Hashes.Node(ByDefinition([.. leaves.Take(k)]), ByDefinition([.. leaves.Skip(k)]));
    }
}
