using System.Text.Json.Nodes;

namespace Vigil.Cli.Tests.Duties;

public class ContractExampleTests
{
    private const string Facts = """
        { "jurisdiction": "england-and-wales", "born": "1980-05-01",
          "outcomes": [ { "kind": "conviction", "date": "2026-03-02",
            "disposals": [ { "kind": "imprisonment", "months": 4 }, { "kind": "imprisonment", "months": 3, "consecutiveToPrevious": true } ] } ],
          "away": [ { "kind": "sentence", "from": "2026-03-02", "to": "2026-09-10" } ] }
        """;

    private const string Answer = """
        {
          "rules": "soa2003-part2/ew/2026-11",
          "on": "2026-03-03",
          "period": { "kind": "fixed", "starts": "2026-03-02", "ends": "2036-03-01",
                      "provisions": ["SOA 2003 s82(1)", "SOA 2003 s82(3)-(4)"],
                      "because": ["4 and 3 months consecutive make 7 months: more than 6, less than 30"] },
          "duties": [
            { "kind": "initial-notification", "owedBy": "person", "adviseBy": "2026-09-12", "lateAfter": "2026-09-13", "state": "paused",
              "provision": "SOA 2003 s83(1), s83(6)",
              "because": ["3 days beginning with the relevant date 2026-03-02", "time in custody is disregarded: the first day that counts is the day of release 2026-09-10",
                          "if the day of release itself does not count, the last day is 2026-09-13"] }
          ],
          "warnings": []
        }
        """;

    [Fact]
    public async Task The_example_of_the_contract_is_answered_word_for_word()
    {
        var said = await Run.Duties(Facts, "--on", "2026-03-03");

        said.Exit.ShouldBe(0);
        said.Error.ShouldBeEmpty();
        said.Json.ToJsonString().ShouldBe(JsonNode.Parse(Answer)!.ToJsonString());
    }
}
