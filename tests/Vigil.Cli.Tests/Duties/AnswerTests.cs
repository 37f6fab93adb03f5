namespace Vigil.Cli.Tests.Duties;

public class AnswerTests
{
    private const string Convicted = "{ \"jurisdiction\": \"england-and-wales\", \"born\": \"1980-05-01\", \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-03-02\", \"disposals\": [ { \"kind\": \"fine\" } ] } ] REST }";

    [Fact]
    public async Task A_person_with_nothing_against_them_is_not_subject()
    {
        var said = await Run.Duties("{ \"jurisdiction\": \"england-and-wales\", \"born\": \"1980-05-01\" }", "--on", "2026-03-03");

        said.Exit.ShouldBe(0);
        said.Json["period"]!["kind"]!.GetValue<string>().ShouldBe("none");
        said.Json["period"]!["ends"].ShouldBeNull();
        said.Json["duties"]!.AsArray().ShouldBeEmpty();
        said.Json["warnings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_moment_is_answered_to_the_minute()
    {
        var facts = With(", \"travel\": [ { \"departs\": \"2026-08-20\", \"knownOn\": \"2026-08-15\" } ]");

        var before = await Run.Duties(facts, "--at", "2026-08-19T12:00");
        var after = await Run.Duties(facts, "--at", "2026-08-19T12:01");

        State(before, "travel-notification").ShouldBe("due");
        State(after, "travel-notification").ShouldBe("overdue");
        after.Json["on"]!.GetValue<string>().ShouldBe("2026-08-19");
        after.Json["at"]!.GetValue<string>().ShouldBe("2026-08-19T12:01");
        after.Json["duties"]!.AsArray().Single(duty => duty!["kind"]!.GetValue<string>() == "travel-notification")!["adviseBy"]!.GetValue<string>().ShouldBe("2026-08-19T12:00");
    }

    [Fact]
    public async Task Without_a_day_it_is_asked_about_now()
    {
        var said = await Run.Duties(With(""));

        said.Exit.ShouldBe(0);
        said.Json["at"]!.GetValue<string>().ShouldStartWith(said.Json["on"]!.GetValue<string>());
    }

    [Fact]
    public async Task While_a_person_is_still_away_there_is_no_last_day_to_name()
    {
        var said = await Run.Duties(With(", \"away\": [ { \"kind\": \"remand\", \"from\": \"2026-03-02\" } ]"), "--on", "2026-04-01");

        var duty = said.Json["duties"]!.AsArray().ShouldHaveSingleItem()!;
        duty["adviseBy"].ShouldBeNull();
        duty["lateAfter"].ShouldBeNull();
        duty["state"]!.GetValue<string>().ShouldBe("paused");
    }

    [Fact]
    public async Task Duties_come_by_date_and_then_by_kind()
    {
        var facts = With("""
            , "notifications": [ { "date": "2026-03-03", "section": "83" } ],
              "away": [ { "kind": "remand", "from": "2026-04-01", "to": "2026-05-12" } ],
              "changes": [ { "kind": "name", "on": "2026-05-12" } ],
              "travel": [ { "departs": "2026-05-15", "knownOn": "2026-05-13" } ]
            """);

        var said = await Run.Duties(facts, "--on", "2026-05-13");

        said.Json["duties"]!.AsArray().Select(duty => $"{duty!["adviseBy"]} {duty["kind"]}").ShouldBe(
        [
            "2026-03-04 initial-notification", "2026-05-14T12:00 travel-notification", "2026-05-14 change-notification",
            "2026-05-14 release-notification", "2027-03-03 periodic-notification",
        ]);
    }

    [Fact]
    public async Task An_offence_is_echoed_in_the_reasons()
    {
        var said = await Run.Duties(With("").Replace("\"date\"", "\"offence\": \"SX03001\", \"date\"", StringComparison.Ordinal), "--on", "2026-03-03");

        said.Json["period"]!["because"]!.ToJsonString().ShouldContain("SX03001");
    }

    [Fact]
    public async Task An_item_without_what_it_needs_is_set_aside_with_a_warning()
    {
        var said = await Run.Duties(With(", \"changes\": [ { \"kind\": \"name\" } ]"), "--on", "2026-03-03");

        said.Exit.ShouldBe(0);
        said.Json["warnings"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldStartWith("$.changes[0] has no on");
    }

    [Fact]
    public async Task Without_outcome_or_order_a_single_date_can_still_be_checked()
    {
        var said = await Run.Duties(
            "{ \"jurisdiction\": \"england-and-wales\", \"born\": \"1980-05-01\", \"notifications\": [ { \"date\": \"2025-06-01\", \"section\": \"83\" } ] }", "--on", "2026-03-03");

        said.Json["period"]!["kind"]!.GetValue<string>().ShouldBe("provisional");
        said.Json["duties"]!.AsArray().ShouldHaveSingleItem()!["adviseBy"]!.GetValue<string>().ShouldBe("2026-06-01");
        said.Json["warnings"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_batch_answers_line_by_line_in_order_and_faults_in_their_place()
    {
        var said = await Run.Batch([With(""), "{", "", With(", \"shoes\": 1")], "--on", "2026-03-03");

        var lines = said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        said.Exit.ShouldBe(2);
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("{\"rules\":\"soa2003-part2/ew/2026-11\",\"on\":\"2026-03-03\"");
        lines[1].ShouldStartWith("{\"errors\":[\"$: is not JSON");
        lines[2].ShouldStartWith("{\"errors\":[\"$: is not JSON");
        lines[3].ShouldBe("{\"errors\":[\"$.shoes: unknown field\"]}");
        said.ErrorLines.ShouldContain("line 4: $.shoes: unknown field");
    }

    [Fact]
    public async Task A_long_batch_keeps_its_order()
    {
        var days = Enumerable.Range(0, 10_000).Select(i => new DateOnly(2000, 1, 1).AddDays(i % 7000)).ToArray();

        var said = await Run.Batch([.. days.Select(day => FormattableString.Invariant($"{{\"jurisdiction\":\"england-and-wales\",\"born\":\"1980-05-01\",\"outcomes\":[{{\"kind\":\"caution\",\"date\":\"{day:yyyy-MM-dd}\"}}]}}"))], "--on", "2026-03-03");

        said.Exit.ShouldBe(0);
        said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!["period"]!["starts"]!.GetValue<string>())
            .ShouldBe(days.Select(day => FormattableString.Invariant($"{day:yyyy-MM-dd}")));
    }

    private static string With(string rest) => Convicted.Replace("REST", rest, StringComparison.Ordinal);

    private static string State(Said said, string kind) =>
        said.Json["duties"]!.AsArray().Single(duty => duty!["kind"]!.GetValue<string>() == kind)!["state"]!.GetValue<string>();
}
