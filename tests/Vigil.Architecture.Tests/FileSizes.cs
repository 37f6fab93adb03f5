namespace Vigil.Architecture.Tests;

/// <summary>Small files are a guide; the middle and the ninetieth are reported, only a file beyond 400 lines fails.</summary>
public class FileSizes
{
    private const int Most = 400;

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        var sizes = Checkout.Files().Where(Written).Select(path => (Path: path, Lines: File.ReadLines(Checkout.At(path)).Count())).OrderBy(file => file.Lines).ToArray();
        sizes.ShouldNotBeEmpty();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{sizes.Length} files: median {sizes[sizes.Length / 2].Lines} lines, ninetieth percentile {sizes[sizes.Length * 9 / 10].Lines}, longest {sizes[^1].Lines} ({sizes[^1].Path})");

        sizes.Where(file => file.Lines > Most).Select(file => $"{file.Path}: {file.Lines} lines").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("src/Vigil.Domain/Law/Duty.cs", true)]
    [InlineData("src/Vigil.Web/Pages/Today.cshtml", true)]
    [InlineData("src/Vigil.Records.Sqlite/Migrations/20261124_First.cs", false)]
    [InlineData("src/Vigil.Domain/Orders/Wording/V4.cs", false)]
    [InlineData("docs/glossary.md", false)]
    public void Migrations_and_published_wording_are_as_long_as_they_are(string path, bool counted) => Written(path).ShouldBe(counted);

    private static bool Written(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal) | path.EndsWith(".cshtml", StringComparison.Ordinal)
        && !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/Wording/", StringComparison.Ordinal);
}
