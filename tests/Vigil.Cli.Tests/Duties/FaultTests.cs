namespace Vigil.Cli.Tests.Duties;

public class FaultTests
{
    private const string Person = "\"jurisdiction\": \"england-and-wales\", \"born\": \"1980-05-01\"";

    [Theory]
    [InlineData("", "$: is not JSON")]
    [InlineData("[]", "$: should be an object")]
    [InlineData("{", "$: is not JSON")]
    [InlineData("{ \"jurisdiction\": \"england-and-wales\", \"born\": \"1980-05-01\", }", "$: is not JSON")]
    [InlineData("{ \"born\": \"1980-05-01\" }", "$.jurisdiction: is required")]
    [InlineData("{ \"jurisdiction\": \"england-and-wales\" }", "$.born: is required")]
    [InlineData("{ \"jurisdiction\": \"england-and-wales\", \"born\": null }", "$.born: is required")]
    [InlineData("{ \"jurisdiction\": \"scotland\", \"born\": \"1980-05-01\" }", "$.jurisdiction: The notification rules for Scotland are not active")]
    [InlineData("{ \"jurisdiction\": \"northern-ireland\", \"born\": \"1980-05-01\" }", "$.jurisdiction: The notification rules for Northern Ireland")]
    [InlineData("{ \"jurisdiction\": \"wales\", \"born\": \"1980-05-01\" }", "$.jurisdiction: should be one of")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-02-30\" } ] }", "$.outcomes[0].date: should be a date that exists")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-2-3\" } ] }", "$.outcomes[0].date: should be a date that exists")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": 20260203 } ] }", "$.outcomes[0].date: should be a date that exists")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"guilty\", \"date\": \"2026-02-03\" } ] }", "$.outcomes[0].kind: should be one of conviction")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"1979-02-03\" } ] }", "$.outcomes[0].date: 1979-02-03 is before birth")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-02-03\", \"disposals\": [ { \"kind\": \"imprisonment\", \"months\": -1 } ] } ] }", "$.outcomes[0].disposals[0].months: should be a whole number")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-02-03\", \"disposals\": [ { \"kind\": \"imprisonment\", \"months\": 1.5 } ] } ] }", "$.outcomes[0].disposals[0].months: should be a whole number")]
    [InlineData("{ PERSON, \"outcomes\": {} }", "$.outcomes: should be a list")]
    [InlineData("{ PERSON, \"outcomes\": [ 1 ] }", "$.outcomes[0]: should be an object")]
    [InlineData("{ PERSON, \"away\": [ { \"kind\": \"sentence\", \"from\": \"2026-03-02\", \"to\": \"2026-03-01\" } ] }", "$.away[0].to: 2026-03-01 is before $.away[0].from 2026-03-02")]
    [InlineData("{ PERSON, \"stays\": [ { \"premises\": \"A\", \"from\": \"2026-03-02\", \"to\": \"2026-03-01\" } ] }", "$.stays[0].to: 2026-03-01 is before")]
    [InlineData("{ PERSON, \"notifications\": [ { \"date\": \"2026-03-02\", \"section\": \"86\" } ] }", "$.notifications[0].section: should be one of 83, 84, 85")]
    [InlineData("{ PERSON, \"notifications\": [ { \"date\": \"2026-03-02\", \"section\": \"84\", \"matters\": [\"name\", \"shoes\"] } ] }", "$.notifications[0].matters[1]: should be one of")]
    [InlineData("{ PERSON, \"changes\": [ { \"kind\": \"stay\", \"on\": \"2026-03-02\" } ] }", "$.changes[0].kind: should be one of")]
    [InlineData("{ PERSON, \"travel\": [ { \"departs\": \"2026-03-02\", \"returnPreNotified\": \"yes\" } ] }", "$.travel[0].returnPreNotified: should be true or false")]
    [InlineData("{ PERSON, \"review\": { \"applied\": \"2026-03-02\" } }", "$.review.applied: unknown field")]
    [InlineData("{ PERSON, \"shoes\": 9 }", "$.shoes: unknown field")]
    [InlineData("{ PERSON, \"shoe size\": 9 }", "$[\"shoe size\"]: unknown field")]
    [InlineData("{ PERSON, \"born\": \"1980-05-01\" }", "$.born: given twice")]
    [InlineData("{ PERSON, \"outcomes\": [ { \"kind\": \"conviction\", \"date\": \"2026-02-03\", \"offence\": \"\\ud800\" } ] }", "$: holds text that is not Unicode")]
    public async Task A_fault_is_named_by_its_path_and_nothing_is_answered(string facts, string fault)
    {
        var said = await Run.Duties(facts.Replace("PERSON", Person), "--on", "2026-03-03");

        said.Exit.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(fault);
    }

    [Fact]
    public async Task Every_fault_has_its_own_line()
    {
        var said = await Run.Duties("{ \"jurisdiction\": \"mars\", \"born\": \"x\", \"a\": 1, \"a\": 2, \"away\": [ { \"kind\": \"sea\", \"from\": \"2026-13-01\" } ] }");

        said.Exit.ShouldBe(2);
        said.ErrorLines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
            .ShouldBe(["$.a", "$.a", "$.jurisdiction", "$.born", "$.away[0].kind", "$.away[0].from"]);
    }

    [Theory]
    [InlineData("--on", "2026-02-30")]
    [InlineData("--on", "3 March 2026")]
    [InlineData("--at", "2026-03-03")]
    [InlineData("--at", "2026-03-03T25:00")]
    public async Task A_moment_that_does_not_exist_is_a_fault(string option, string value)
    {
        var said = await Run.Duties($"{{ {Person} }}", option, value);

        said.Exit.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(option);
    }

    [Fact]
    public async Task A_day_and_a_moment_together_are_a_fault() =>
        (await Run.Duties($"{{ {Person} }}", "--on", "2026-03-03", "--at", "2026-03-03T10:00")).Exit.ShouldBe(2);

    [Theory]
    [InlineData("duties")]
    [InlineData("duties", "no-such-file.json")]
    [InlineData("duties", "--batch", "no-such-file.jsonl")]
    [InlineData("duties", "one.json", "--batch", "more.jsonl")]
    [InlineData("duties", "one.json", "--no-such-option")]
    [InlineData("dutys")]
    public async Task A_command_line_that_cannot_be_followed_answers_nothing(params string[] args)
    {
        var said = await Run.Vigil(args);

        said.Exit.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.Error.ShouldNotBeEmpty();
    }
}
