using System.Xml.Linq;

namespace Vigil.Architecture.Tests;

/// <summary>Which project may name which: the domain knows nobody, and nobody reaches records around their door.</summary>
public class ProjectDirections
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Vigil.Domain"] = [],
        ["Vigil.Records"] = ["Vigil.Domain", "Vigil.Agent.Contract"],
        ["Vigil.Records.Sqlite"] = ["Vigil.Records"],
        ["Vigil.Records.Postgres"] = ["Vigil.Records"],
        // the web hosts either database, and so must be able to start it
        ["Vigil.Web"] = ["Vigil.Records", "Vigil.Records.Sqlite", "Vigil.Records.Postgres"],
        ["Vigil.Cli"] = ["Vigil.Web"],
        // no case code ever ships to a device
        ["Vigil.Agent.Contract"] = [],
        ["Vigil.Agent"] = ["Vigil.Agent.Contract"],
    };

    public static TheoryData<string> Projects => [.. Code.Projects];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_names_only_those_it_may(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .ShouldBeSubsetOf(Allowed[project]);

    [Fact]
    public void The_domain_uses_no_package() => References("Vigil.Domain", "PackageReference").ShouldBeEmpty();

    [Fact]
    public void The_domain_uses_nothing_but_the_base_library() =>
        Code.AssemblyOf("Vigil.Domain").GetReferencedAssemblies().Select(assembly => assembly.Name)
            .ShouldAllBe(name => name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Pages_reach_records_only_through_methods_that_log() =>
        Code.UsesIn(Code.AssemblyOf("Vigil.Web")).Where(UsesEntityFramework).ShouldBeEmpty();

    [Fact]
    public void That_records_use_the_database_library_is_seen() =>
        Code.UsesIn(Code.AssemblyOf("Vigil.Records")).Where(UsesEntityFramework).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.DbContext", true)]
    [InlineData("Microsoft.EntityFrameworkCore.Storage.IRelationalConnection", true)]
    [InlineData("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", false)]
    public void Use_of_the_database_library_is_seen(string type, bool seen) =>
        UsesEntityFramework(new("Vigil.Web.Pages.X", "Vigil.Web.Pages", type, type[..type.LastIndexOf('.')])).ShouldBe(seen);

    private static bool UsesEntityFramework(Use use) =>
        use.ToNamespace == "Microsoft.EntityFrameworkCore" || use.ToNamespace.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Checkout.At("src", project, $"{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
