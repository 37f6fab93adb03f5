using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Vigil.Architecture.Tests;

/// <summary>One type using another, by full names; constants are copied by the compiler and leave no trace.</summary>
public sealed record Use(string From, string FromNamespace, string To, string ToNamespace);

/// <summary>The compiled code under <c>src</c>, as types and their uses of each other.</summary>
public static class Code
{
    /// <summary>The projects under <c>src</c>, found by their project files.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.GetFiles(Checkout.At("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The assembly of a project.</summary>
    public static Assembly AssemblyOf(string project) => Assembly.Load(project == "Vigil.Cli" ? "vigil" : project);

    /// <summary>Every use of one type by another within the code of an assembly.</summary>
    public static IReadOnlyList<Use> UsesIn(Assembly assembly) =>
        [.. new ArchLoader().LoadAssemblies(assembly).Build().Types
            .Where(type => type.Assembly.Name == assembly.GetName().Name || type.Assembly.Name == assembly.FullName)
            .SelectMany(type => type.Dependencies.Select(use => Between(type, use.Target)))
            .Distinct()];

    private static Use Between(IType from, IType to) =>
        new(from.FullName, from.Namespace?.FullName ?? "", to.FullName, to.Namespace?.FullName ?? "");
}
