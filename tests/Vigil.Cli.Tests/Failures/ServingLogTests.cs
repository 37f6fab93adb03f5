using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

public sealed class ServingLogTests
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task A_force_is_served_with_one_JSON_object_a_line_in_its_log_and_the_demonstration_with_plain_words(bool demonstration, bool json)
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var force = await TestForce.Create(database, TimeProvider.System);
        await using (var db = database.Engine.Open(force.Id))
            await db.Forces.ExecuteUpdateAsync(row => row.SetProperty(f => f.Demonstration, demonstration));

        using var serving = VigilProcess.Start(["serve", "--urls", "http://127.0.0.1:0"], database);
        await serving.Says("The night's derivation is done");
        await serving.Says("sign in");
        var said = await serving.Kill();

        said.Output.ShouldContain("Vigil serves");
        var lines = said.Output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!["says"]!.ToString()).ToList();
        lines.Contains("The night's derivation is done: 0 records.").ShouldBe(json, said.Output + said.Error);
    }
}
