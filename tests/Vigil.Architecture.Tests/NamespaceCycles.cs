namespace Vigil.Architecture.Tests;

/// <summary>Within a project no namespace may lead back to itself: what cannot be read in one order cannot be understood in parts.</summary>
public class NamespaceCycles
{
    public static TheoryData<string> Projects => [.. Code.Projects];

    [Theory, MemberData(nameof(Projects))]
    public void No_namespace_leads_back_to_itself(string project) =>
        CycleIn(Code.UsesIn(Code.AssemblyOf(project)), project).ShouldBeNull();

    [Fact]
    public void A_cycle_is_found_and_named() =>
        CycleIn([Planted("V.A", "V.B"), Planted("V.B", "V.C"), Planted("V.C", "V.A"), Planted("V.A", "V.D")], "V")
            .ShouldBe("V.A → V.B (V.A.X uses V.B.Y), V.B → V.C (V.B.X uses V.C.Y), V.C → V.A (V.C.X uses V.A.Y)");

    [Fact]
    public void Uses_inside_asynchronous_methods_lambdas_and_type_arguments_count()
    {
        var uses = Code.UsesIn(typeof(NamespaceCycles).Assembly);
        foreach (var used in new[] { "Awaited", "Iterated", "InLambda", "Argument" })
            uses.ShouldContain(use => use.FromNamespace == "Vigil.Architecture.Tests.Planted.Here" && use.To == $"Vigil.Architecture.Tests.Planted.There.{used}");
    }

    private static Use Planted(string from, string to) => new($"{from}.X", from, $"{to}.Y", to);

    /// <summary>The first cycle among the namespaces under a root, with one use for each of its steps; null when there is none.</summary>
    private static string? CycleIn(IEnumerable<Use> uses, string root)
    {
        var steps = uses
            .Where(use => use.FromNamespace != use.ToNamespace && Inside(use.FromNamespace, root) && Inside(use.ToNamespace, root))
            .GroupBy(use => (use.FromNamespace, use.ToNamespace))
            .ToDictionary(group => group.Key, group => group.First());
        var onward = steps.Keys.ToLookup(step => step.FromNamespace, step => step.ToNamespace);
        var done = new HashSet<string>();
        var path = new List<string>();

        string? Visit(string name)
        {
            var seen = path.IndexOf(name);
            if (seen >= 0)
                return string.Join(", ", path.Skip(seen).Append(name).Zip(path.Skip(seen + 1).Append(name), (from, to) => Step(steps[(from, to)])));
            if (!done.Add(name))
                return null;
            path.Add(name);
            var cycle = onward[name].Order(StringComparer.Ordinal).Select(Visit).FirstOrDefault(found => found is not null);
            path.RemoveAt(path.Count - 1);
            return cycle;
        }

        return onward.Select(group => group.Key).Order(StringComparer.Ordinal).Select(Visit).FirstOrDefault(found => found is not null);
    }

    private static bool Inside(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);

    private static string Step(Use use) => $"{use.FromNamespace} → {use.ToNamespace} ({use.From} uses {use.To})";
}
