using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vigil.Architecture.Tests;

/// <summary>A type is named for what it is; these endings say only that it is something.</summary>
public class TypeNames
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Info", "Data", "Dto"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Code.Projects.SelectMany(project => Code.AssemblyOf(project).GetTypes())
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && type.Namespace?.StartsWith("Vigil", StringComparison.Ordinal) == true)
            .Select(type => type.Name)
            .Where(SaysNothing)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("PersonDto", true)]
    [InlineData("DateHelpers", true)]
    [InlineData("OffenderManager", false)]
    [InlineData("Person", false)]
    public void Such_a_name_is_seen(string name, bool seen) => SaysNothing(name).ShouldBe(seen);

    // an offender manager is a person with a role
    private static bool SaysNothing(string name) =>
        name != "OffenderManager" && Empty.Any(ending => name.Split('`')[0].EndsWith(ending, StringComparison.Ordinal));
}
