using System.Net;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

/// <summary>A record as it stood on a date and as it was known on a date.</summary>
public sealed class AsAtTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task What_was_learned_later_is_left_out_and_what_had_ended_is_not_shown(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        site.Time.SetUtcNow(new(2027, 1, 10, 9, 0, 0, TimeSpan.Zero));
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person("Alan", "Example", officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 First Street", "ZZ99 1AA"), new(2020, 1, 1)));
        // learned in March: he had moved in February
        site.Time.SetUtcNow(new(2027, 3, 20, 9, 0, 0, TimeSpan.Zero));
        var client = site.As(officer);
        (await client.Submit((await client.Page($"/people/{person}/enter/address")).Form(), ("Typed[Kind]", "Home"), ("Typed[Lines]", "2 Second Street"), ("TakesPlace", "yes"),
            ("From.Day", "1"), ("From.Month", "2"), ("From.Year", "2027"), ("Source", "told by the person"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        site.Time.SetUtcNow(new(2027, 11, 24, 9, 0, 0, TimeSpan.Zero));
        client = site.As(officer);
        async Task<string> Shown(string on, string known) => (await client.Page($"/people/{person}/as-at?on={on}&known={known}")).QuerySelector("main")!.TextContent;

        var nowOfFebruary = await Shown("2027-02-10", "2027-11-24");
        var thenOfFebruary = await Shown("2027-02-10", "2027-02-10");
        var january = await Shown("2027-01-20", "2027-11-24");
        var before = await Shown("2027-01-20", "2027-01-09");

        nowOfFebruary.ShouldContain("2 Second Street");
        nowOfFebruary.ShouldNotContain("1 First Street");
        thenOfFebruary.ShouldContain("1 First Street");
        thenOfFebruary.ShouldNotContain("2 Second Street");
        thenOfFebruary.ShouldContain("how things stood on 10 February 2027, as known on 10 February 2027");
        january.ShouldContain("1 First Street");
        before.ShouldNotContain("First Street");
        (await client.Page($"/people/{person}/as-at?on=2027-02-10")).QuerySelectorAll("main a[href*='enter/']").ShouldBeEmpty();
        (await force.Ledger("open-as-at")).ShouldAllBe(line => line.StaffId == officer.Id && line.People.Single() == person);
        (await force.Ledger("open-as-at")).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_day_ahead_or_no_day_is_said_at_its_field()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var client = site.As(morning.Officer);
        var form = (await client.Page($"/people/{morning.Alan}/as-at")).Form();

        var page = await (await client.Submit(form, ("On.Day", "31"), ("On.Month", "2"), ("Known.Year", "2027"))).Page();

        page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#On", "#Known"]);
        page.QuerySelector("[name='On.Day']")!.GetAttribute("value").ShouldBe("31");
    }
}
