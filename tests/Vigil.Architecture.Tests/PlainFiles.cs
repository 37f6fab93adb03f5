using System.Text.RegularExpressions;

namespace Vigil.Architecture.Tests;

/// <summary>What is under version control works on any machine: no path or package host of one of them stands in it.</summary>
public partial class PlainFiles
{
    private static readonly string[] Pictures = [".png", ".jpg", ".ico", ".woff2", ".pdf"];

    /// <summary>Every file of ours that is text; lock files hold digests, which look like anything.</summary>
    public static IEnumerable<(string Path, string Text)> Texts() =>
        from path in Checkout.Files()
        where !Pictures.Contains(Path.GetExtension(path)) && !path.EndsWith("packages.lock.json", StringComparison.Ordinal) && !path.EndsWith("package-lock.json", StringComparison.Ordinal)
        select (path, Checkout.Read(path));

    [Fact]
    public void No_path_of_one_machine_is_in_the_repository() =>
        Texts().SelectMany(file => MachinePath().Matches(file.Text).Select(found => $"{file.Path}: {found.Value}")).ShouldBeEmpty();

    [Fact]
    public void No_package_host_is_in_the_repository() =>
        Checkout.Files().Where(path => !Pictures.Contains(Path.GetExtension(path)))
            .SelectMany(path => PackageHost().Matches(Checkout.Read(path)).Select(found => $"{path}: {found.Value}")).ShouldBeEmpty();

    [Theory]
    [InlineData("cd /{0}home/sam/vigil", true)]
    [InlineData("cd /{0}root/vigil", true)]
    [InlineData("https://example.test/home/page", false)]
    [InlineData("cd src/Vigil.Domain", false)]
    public void A_path_of_one_machine_is_seen(string text, bool seen) => MachinePath().IsMatch(text.Replace("{0}", "")).ShouldBe(seen);

    [Theory]
    [InlineData("\"resolved\": \"https://registry.npm{0}js.org/sass\"", true)]
    [InlineData("deb http://deb.deb{0}ian.org/debian", true)]
    [InlineData("https://www.legislation.gov.uk/ukpga/2003/42", false)]
    public void A_package_host_is_seen(string text, bool seen) => PackageHost().IsMatch(text.Replace("{0}", "")).ShouldBe(seen);

    [GeneratedRegex(@"(?<![\w.*\]\)/])/(?:home|root|work|Users)/[\w.-]+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:[a-z0-9-]+\.)+(?:nuget|npmjs|debian|nodesource|pypi)\.(?:org|com)\b")]
    private static partial Regex PackageHost();
}
