using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

/// <summary>Facts told apart from what somebody says or thinks, addresses verified, and children who grow up.</summary>
public sealed class StandingPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task An_assessment_says_whose_it_is_and_looks_unlike_a_fact(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Someone(site);
        var client = site.As(officer);
        (string, string)[] health = [("Typed[Kind]", "Mental"), ("Typed[Words]", "seems low in spirits"), ("Source", "visit")];

        var nobodys = await (await client.Submit((await client.Page($"/people/{person}/enter/health")).Form(), [.. health, ("Standing", "Assessment")])).Page();
        nobodys.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#ClaimBy");
        nobodys.QuerySelector("input[name=Standing][value=Assessment]")!.HasAttribute("checked").ShouldBeTrue();
        (await client.Submit(nobodys.Form(), ("ClaimBy", "A. Officer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.Submit((await client.Page($"/people/{person}/enter/health")).Form(), [.. health, ("Standing", "Nonsense")])).StatusCode.ShouldBe(HttpStatusCode.OK);

        var record = await client.Page($"/people/{person}/record");
        var assessed = Row(record, "seems low in spirits");
        assessed.ClassList.ShouldContain("vigil-claim");
        assessed.QuerySelector(".govuk-tag")!.TextContent.ShouldBe("Assessment by A. Officer");
        var born = Row(record, "4 May 1981");
        born.ClassList.ShouldNotContain("vigil-claim");
        born.TextContent.ShouldContain("Fact, learned");
        born.TextContent.ShouldContain("Sexual Offences Act 2003 section 83(5)(a)");
        (await force.Ledger("add-fact")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_risk_level_is_an_assessment_whenever_it_was_recorded_and_has_no_form_but_the_judgement()
    {
        await using var site = await Site.Start();
        var (_, officer, person) = await Someone(site, (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 1, 1)));
        var client = site.As(officer);

        var record = await client.Page($"/people/{person}/record");
        Row(record, "as recorded").QuerySelector(".govuk-tag")!.TextContent.ShouldBe("Assessment");
        record.QuerySelectorAll("a[href='risk/level']").Length.ShouldBe(1);
        (await client.GetAsync($"/people/{person}/enter/risk")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_child_is_flagged_until_the_day_they_turn_18()
    {
        await using var site = await Site.Start();
        var (_, officer, person) = await Someone(site, (new RelationshipFact(RelationshipKind.ChildKnown, "Sam Sample", new(2008, 11, 25), "weekends", null, LawfulBasis.RiskManagement), null));

        var client = site.As(officer);
        (await client.Page($"/people/{person}")).QuerySelector(".vigil-banner")!.TextContent.ShouldContain("1 child in their life");
        Row(await client.Page($"/people/{person}/record"), "Sam Sample").QuerySelector(".govuk-tag--orange")!.TextContent.ShouldBe("Child, 18 on 25 November 2026");

        site.Time.SetUtcNow(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        client = site.As(officer);
        (await client.Page($"/people/{person}")).QuerySelector(".vigil-banner")!.TextContent.ShouldNotContain("in their life");
        Row(await client.Page($"/people/{person}/record"), "Sam Sample").QuerySelector(".govuk-tag--orange").ShouldBeNull();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_address_is_verified_by_one_act_and_the_record_says_how_by_whom_and_how_long_ago(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Someone(site, (new AddressFact(AddressKind.Home, "1 Example Road\nTestford", "ZZ99 1AA"), new(2024, 1, 1)));
        var client = site.As(officer);
        var at = $"/people/{person}/" + Row(await client.Page($"/people/{person}/record"), "Not verified").QuerySelector("a[href^='verify/']")!.GetAttribute("href");

        var early = await (await client.Submit((await client.Page(at)).Form(), [("Means", "Visit"), .. Date("1", "12", "2023")])).Page();
        early.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("The address is not recorded for 1 December 2023");
        var nothing = await (await client.Submit((await client.Page(at)).Form())).Page();
        nothing.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Select how it was found out");
        var saved = await client.Submit((await client.Page(at)).Form(), [("Means", "Visit"), .. Date("3", "5", "2026")]);

        saved.Headers.Location!.ToString().ShouldBe($"/people/{person}/record");
        Row(await client.Page($"/people/{person}/record"), "1 Example Road").TextContent.ShouldContain("Verified 3 May 2026 (6 months ago): seen at a visit, by A. Officer");
        (await force.Ledger("verify-address")).ShouldHaveSingleItem().People.ShouldBe([person]);

        // another place under the same entry is not what was verified
        var correct = (await client.Page(at.Replace("/verify/", "/enter/address/"))).Form();
        await client.Submit(correct, ("Typed[Lines]", "11 Example Road"));
        Row(await client.Page($"/people/{person}/record"), "11 Example Road").TextContent.ShouldContain("Not verified since it was corrected");
    }

    [Fact]
    public async Task What_grows_with_the_years_shows_its_latest_first_and_the_rest_when_asked()
    {
        await using var site = await Site.Start();
        var (_, officer, person) = await Someone(site, [.. Enumerable.Range(0, 7).Select(year => ((Fact)new RiskFact(RiskLevel.Low, $"review number {year + 1}"), (DateOnly?)new DateOnly(2015 + year, 1, 1)))]);
        var client = site.As(officer);

        var first = await client.Page($"/people/{person}/record");
        first.QuerySelector("main")!.TextContent.ShouldContain("review number 7");
        first.QuerySelector("main")!.TextContent.ShouldNotContain("review number 1");
        var whole = await client.Page($"/people/{person}/{first.QuerySelector("a[href='record?group=risk-level']")!.GetAttribute("href")}");
        whole.QuerySelector("main")!.TextContent.ShouldContain("review number 1");
        whole.QuerySelectorAll(".vigil-facts").Length.ShouldBe(1, "only what was asked for");
        (await client.GetAsync($"/people/{person}/record?group=nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_over_is_shown_when_asked_for()
    {
        await using var site = await Site.Start();
        var (_, officer, person) = await Someone(site, (new AddressFact(AddressKind.OtherPremises, "1 Example Road", null), new DateOnly(2015, 1, 1)));
        var client = site.As(officer);
        var entry = Row(await client.Page($"/people/{person}/record"), "1 Example Road").QuerySelector("dd + dd a")!.GetAttribute("href");
        var end = (IHtmlFormElement)(await client.Page($"/people/{person}/{entry}")).QuerySelector("form[action='?handler=End']")!;

        (await client.Submit(end, ("LastDay.Day", "1"), ("LastDay.Month", "2"), ("LastDay.Year", "2020"), ("Source", "visit"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await client.Page($"/people/{person}/record")).QuerySelector("main")!.TextContent.ShouldNotContain("1 Example Road");
        (await client.Page($"/people/{person}/record?group=addresses")).QuerySelector("main")!.TextContent.ShouldContain("1 Example Road");
    }

    private static IElement Row(IDocument page, string words) => page.QuerySelectorAll(".vigil-facts dl > div").First(row => row.TextContent.Contains(words, StringComparison.Ordinal));

    private static (string, string)[] Date(string day, string month, string year) => [("On.Day", day), ("On.Month", month), ("On.Year", year)];

    private static async Task<(TestForce Force, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, officer, await force.Person("Alan", "Example", officer, supervisor,
            [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2020, 1, 1)), .. facts]));
    }
}
