using System.Diagnostics;

namespace Vigil.Architecture.Tests;

/// <summary>What <c>./test</c> makes of the results that test projects leave behind.</summary>
public sealed class ClosingLine : IDisposable
{
    private const string Passing = """{"results":{"summary":{"failed":0},"tests":[{"name":"A","status":"passed"},{"name":"B","status":"skipped","message":"no data"}]}}""";
    private const string Failing = """{"results":{"summary":{"failed":1},"tests":[{"name":"A","status":"passed"},{"name":"B","status":"failed","message":"was 3"}]}}""";
    private const string Empty = """{"results":{"summary":{"failed":0},"tests":[]}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("vigil-results-").FullName;

    [Fact]
    public void All_is_well_when_every_project_ends_well() =>
        Closing([("One", 0, Passing), ("Two", 0, Passing)]).ShouldBe((0, "2 passed, 0 failed, 2 skipped"));

    [Fact]
    public void A_failing_test_fails_the_run() => Closing([("One", 0, Passing), ("Two", 1, Failing)]).ShouldBe((1, "2 passed, 1 failed, 1 skipped"));

    [Fact]
    public void A_project_that_died_is_a_failure() => Closing([("One", 0, Passing), ("Two", 134, null)]).ShouldBe((1, "1 passed, 1 failed, 1 skipped"));

    [Fact]
    public void A_project_that_ended_badly_is_a_failure_though_its_tests_passed() => Closing([("One", 3, Passing)]).ShouldBe((1, "1 passed, 1 failed, 1 skipped"));

    [Fact]
    public void Results_cut_short_are_a_failure() => Closing([("One", 0, Passing[..60])]).ShouldBe((1, "0 passed, 1 failed, 0 skipped"));

    [Fact]
    public void A_project_that_ran_no_test_is_a_failure() => Closing([("One", 0, Passing), ("Two", 0, Empty)]).ShouldBe((1, "1 passed, 1 failed, 1 skipped"));

    [Fact]
    public void A_project_may_have_no_deep_test() => Closing([("One", 0, Passing), ("Two", 0, Empty)], "deep").ShouldBe((0, "1 passed, 0 failed, 1 skipped"));

    [Theory, InlineData("plain"), InlineData("deep")]
    public void No_test_at_all_is_a_failure(string kind) => Closing([("One", 0, Empty)], kind).ShouldBe((1, "0 passed, 1 failed, 0 skipped"));

    [Fact]
    public void What_was_skipped_is_named_with_its_reason()
    {
        Closing([("One", 0, Passing)]);

        Output.ShouldContain("skipped  B\n    no data\n");
    }

    private string Output { get; set; } = "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Exit, string LastLine) Closing((string Project, int Exit, string? Results)[] runs, string kind = "plain")
    {
        foreach (var (project, exit, results) in runs)
        {
            File.WriteAllText(Path.Combine(_folder, $"{project}.exit"), $"{exit}\n");
            if (results is not null)
                File.WriteAllText(Path.Combine(_folder, $"{project}.ctrf.json"), results);
        }

        using var node = Process.Start(new ProcessStartInfo("node", [Checkout.At("scripts", "results.mjs"), _folder, kind]) { RedirectStandardOutput = true })!;
        Output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (node.ExitCode, Output.TrimEnd().Split('\n')[^1]);
    }
}
