using AngleSharp.Dom;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

public sealed class AddPersonTests : IAsyncLifetime
{
    private Site _site = null!;
    private Morning _morning = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.Start();
        _morning = await Morning.On(_site);
        _client = _site.As(_morning.Officer);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_person_is_added_with_risk_management_address_and_manager_and_no_change_of_address_is_owed()
    {
        var done = await _client.Submit((await _client.Page("/people/add")).Form(), Typed("Edgar", "Newcomer"));

        var person = Guid.Parse(done.Headers.Location!.ToString().Split('/')[2]);
        var page = await _client.Page($"/people/{person}");
        var banner = Words(page.QuerySelector(".vigil-banner")!);
        banner.ShouldContain("Edgar NewcomerRegistered sex offender, category 1, level 2 Risk: High");
        banner.ShouldContain("manager A. Officer");
        Words((await _client.Page($"/people/{person}/record")).QuerySelector("main")!).ShouldContain("3 Third Avenue, ZZ99 3CC since 1 October 2026");
        page.QuerySelectorAll("li.vigil-duty").ShouldBeEmpty();
        (await _morning.Force.Ledger("add-person")).Count(line => line.StaffId == _morning.Officer.Id && line.People.SequenceEqual([person])).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_whose_check_letter_does_not_fit_is_asked_about_once_and_kept_if_it_is_sent_again()
    {
        var asked = await (await _client.Submit((await _client.Page("/people/add")).Form(), [.. Typed("Edgar", "Newcomer"), ("Form.Pnc", "2008/0545166u")])).Page();
        Words(asked.QuerySelector(".govuk-error-summary")!).ShouldContain("The check letter of this PNC number does not fit its digits. Check it");
        var person = Guid.Parse((await _client.Submit(asked.Form())).Headers.Location!.ToString().Split('/')[2]);

        var again = await (await _client.Submit((await _client.Page($"/people/{_morning.Alan}/enter/identifier")).Form(), ("Typed[Kind]", "Pnc"), ("Typed[Value]", "nonsense"), ("Source", "custody"))).Page();
        Words(again.QuerySelector(".govuk-error-summary")!).ShouldContain("A PNC number has a year");
        (await _client.Submit(again.Form())).Headers.Location!.ToString().ShouldBe($"/people/{_morning.Alan}/record");
        Words((await _client.Page($"/people/{person}/record")).QuerySelector("main")!).ShouldContain("2008/0545166U");
        Words((await _client.Page($"/people/{_morning.Alan}/record")).QuerySelector("main")!).ShouldContain("NONSENSE");
        (await _morning.Force.Ledger("add-fact")).Count(line => line.StaffId == _morning.Officer.Id && line.People.SequenceEqual([_morning.Alan])).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_it_could_be_is_shown_before_anything_is_saved_and_the_officer_may_go_on()
    {
        var form = (await _client.Page("/people/add")).Form();

        var asked = await (await _client.Submit(form, Typed("Alan", "Exampel"))).Page();

        asked.QuerySelector("h1")!.TextContent.ShouldBe("Is it one of these?");
        var match = asked.QuerySelectorAll(".vigil-lines a").ShouldHaveSingleItem();
        (match.TextContent, match.GetAttribute("href")).ShouldBe(("Example, Alan", $"/people/{_morning.Alan}"));
        Words(asked.QuerySelector(".vigil-lines")!).ShouldContain("Matched: date of birth, and the name Example, Alan");
        asked.Title.ShouldBe("Is it one of these? – Vigil");
        asked.QuerySelector("textarea")!.TextContent.ShouldBe("3 Third Avenue");
        var look = (await _morning.Force.Ledger("find-likely")).ShouldHaveSingleItem();
        (look.Kind, look.StaffId).ShouldBe((EntryKinds.Search, _morning.Officer.Id));
        look.People.ShouldBe([_morning.Alan]);
        (await _morning.Force.Ledger("add-person")).ShouldAllBe(line => line.StaffId != _morning.Officer.Id);

        // a name typed over brings another match, which was not shown yet
        var other = await (await _client.Submit(asked.Form(), ("Form.Given", "Brian"), ("Form.Family", "Sample"))).Page();
        var done = await _client.Submit(other.Form());

        Words(other.QuerySelector(".vigil-lines")!).ShouldContain("Sample, Brian");
        done.Headers.Location!.ToString().ShouldEndWith("/record");
        var history = await _client.Page(done.Headers.Location!.ToString().Replace("/record", "", StringComparison.Ordinal));
        Words(history.QuerySelector("main")!).ShouldContain("Reason: None of the");
    }

    [Fact]
    public async Task Bad_input_is_said_at_its_field_and_everything_typed_is_kept()
    {
        var form = (await _client.Page("/people/add")).Form();

        var wrong = await (await _client.Submit(form, [.. Typed("", "").Where(field => field.Name is not ("Form.Basis" or "Form.Born.Month")), ("Form.Born.Month", "13")])).Page();

        wrong.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent)
            .ShouldBe(["Enter the family name", "Date of birth must be a real date", "Say how the risk level was reached"], ignoreOrder: true);
        wrong.QuerySelector("textarea")!.TextContent.ShouldBe("3 Third Avenue");
        wrong.QuerySelector("[name='Form.Risk'] option[selected]")!.GetAttribute("value").ShouldBe("High");
        wrong.QuerySelector("[name='Form.Level'] option[selected]")!.GetAttribute("value").ShouldBe("2");
        wrong.QuerySelector("[name='Form.Manager'] option[selected]")!.TextContent.ShouldBe("A. Officer");
        (await _morning.Force.Ledger("find-likely")).ShouldBeEmpty();
    }

    private (string Name, string Value)[] Typed(string given, string family) =>
    [
        ("Form.Given", given), ("Form.Family", family), ("Form.Born.Day", "4"), ("Form.Born.Month", "5"), ("Form.Born.Year", "1981"), ("Form.Sex", "Male"),
        ("Form.Kind", "RegisteredSexOffender"), ("Form.Category", "1"), ("Form.Level", "2"), ("Form.Risk", "High"), ("Form.Basis", "Court report"),
        ("Form.Lines", "3 Third Avenue"), ("Form.Postcode", "zz99 3cc"), ("Form.Since.Day", "1"), ("Form.Since.Month", "10"), ("Form.Since.Year", "2026"),
        ("Form.Manager", _morning.Officer.Id.ToString()), ("Form.Supervisor", _morning.Supervisor.Id.ToString()), ("Form.Source", "Court result"),
    ];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
