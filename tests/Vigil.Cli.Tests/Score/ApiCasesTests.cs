using System.Text.Json;
using System.Text.Json.Nodes;
using Vigil.Cli.Tests.Duties;

namespace Vigil.Cli.Tests.Score;

/// <summary>Published requests to the Ministry's API with its answers: every member, every number, every word.</summary>
public class ApiCasesTests
{
    [Fact]
    public async Task Every_published_answer_of_the_API_comes_out_here()
    {
        var agreement = new Agreement("requests published with the API's answers");
        foreach (var file in Directory.GetFiles(Published.At("api-cases"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (ours, theirs, name) = await Answer(file);
            agreement.Compare(name, ours?.ToJsonString() ?? "nothing", theirs.ToJsonString(), Same(ours, theirs));
        }

        agreement.Hold(17);
    }

    [Fact]
    public void A_different_number_word_or_member_would_be_seen()
    {
        var theirs = JsonNode.Parse("""{ "score": 0.18, "band": "LOW", "list": [ 1.0, null ] }""");
        Same(JsonNode.Parse("""{ "band": "LOW", "list": [ 1, null ], "score": 0.180 }"""), theirs).ShouldBeTrue();
        Same(JsonNode.Parse("""{ "band": "LOW", "list": [ 1, null ], "score": 0.19 }"""), theirs).ShouldBeFalse();
        Same(JsonNode.Parse("""{ "band": "LOW", "list": [ 1 ], "score": 0.18 }"""), theirs).ShouldBeFalse();
        Same(JsonNode.Parse("""{ "list": [ 1, null ], "score": 0.18 }"""), theirs).ShouldBeFalse();
        Same(JsonNode.Parse("""{ "band": "LOW", "list": [ 1, null ], "score": 0.18, "more": 1 }"""), theirs).ShouldBeFalse();
    }

    private static async Task<(JsonNode? Ours, JsonNode Theirs, string Name)> Answer(string file)
    {
        var published = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        var request = Path.GetTempFileName();
        await File.WriteAllTextAsync(request, published["request"]!.ToJsonString());
        var said = await Run.Vigil("score", "--request", request);
        File.Delete(request);
        said.Exit.ShouldBe(0, said.Error);
        return (said.Json[Path.GetFileName(Path.GetDirectoryName(file)!)], published["response"]!, Path.GetFileName(file));
    }

    private static bool Same(JsonNode? ours, JsonNode? theirs) => (ours, theirs) switch
    {
        (null, null) => true,
        (JsonObject one, JsonObject other) => one.Count == other.Count && one.All(member => other.ContainsKey(member.Key) && Same(member.Value, other[member.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
        (JsonValue one, JsonValue other) when one.GetValueKind() == JsonValueKind.Number && other.GetValueKind() == JsonValueKind.Number =>
            decimal.Parse(one.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)
            == decimal.Parse(other.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture),
        (JsonValue one, JsonValue other) => one.ToJsonString() == other.ToJsonString(),
        _ => false,
    };
}
