using System.Text.RegularExpressions;

namespace Vigil.Architecture.Tests;

/// <summary>What is in the repository is done: no stub, no note to self, no test put to sleep, no warning silenced without its reason beside it.</summary>
public partial class Unfinished
{
    [Fact]
    public void Nothing_is_left_undone() =>
        // the migration tool silences warnings in what it generates
        PlainFiles.Texts().Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal) && Path.GetExtension(file.Path) is ".cs" or ".cshtml" or ".mjs" or ".js" or ".sh")
            .SelectMany(file => Signs().Matches(file.Text).Select(found => $"{file.Path}: {found.Value.Trim()}")).ShouldBeEmpty();

    [Theory]
    [InlineData("throw new Not{0}ImplementedException();", true)]
    [InlineData("// TO{0}DO later", true)]
    [InlineData("[Fact(Ski{0}p = \"flaky\")]", true)]
    [InlineData("#pragma{0} warning disable CA1000\n", true)]
    [InlineData("#pragma{0} warning disable CA1000 // the framework calls it so\n", false)]
    [InlineData("#pragma{0} warning restore CA1000\n", false)]
    [InlineData("Assert.SkipWhen(path is null, \"not here\");", false)]
    public void A_sign_of_the_unfinished_is_seen(string text, bool seen) => Signs().IsMatch(text.Replace("{0}", "")).ShouldBe(seen);

    [GeneratedRegex("""NotImplemented(?=Exception)|//\s?(?:TODO|HACK|FIXME)\b|\bSkip ?= ?"|#pragma warning disable[^/\n]*$""", RegexOptions.Multiline)]
    private static partial Regex Signs();
}
