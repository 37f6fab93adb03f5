using System.Net;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests;

/// <summary>The ledger as professional standards read it.</summary>
public sealed class LedgerPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task Professional_standards_see_who_looked_at_a_record_and_what_for_and_that_they_looked(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var curious = await morning.Force.Staff("C. Urious", StaffRole.OffenderManager);
        var reader = await morning.Force.Staff("P. Standards", StaffRole.ProfessionalStandards);
        var (client, standards) = (site.As(curious), site.As(reader));
        await client.Submit((await client.Page($"/people/{morning.Alan}/purpose")).Form(), ("Chosen", "other"), ("Words", "A neighbour asked"));
        (await client.GetAsync($"/people/{morning.Alan}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var found = await (await standards.Submit((await standards.Page("/people/find")).Form("main form[method=post]"), ("Wanted", "Alan"))).Page();
        var number = found.QuerySelector(".vigil-lines strong")!.TextContent.Split(' ')[^1];
        var asked = await standards.Submit((await standards.Page("/ledger")).Form(), ("Number", number), ("By", curious.Id.ToString()));
        var lines = await standards.Page(asked.Headers.Location!.ToString());
        var entry = await standards.Page(lines.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("Opened the overview")).QuerySelector("a")!.GetAttribute("href")!);

        lines.QuerySelectorAll("main tbody tr").ShouldAllBe(row => row.TextContent.Contains("C. Urious"));
        entry.QuerySelector("main")!.TextContent.ShouldContain("A neighbour asked");
        entry.QuerySelector("main")!.TextContent.ShouldContain($"Record number {number}");
        entry.QuerySelector("main")!.TextContent.ShouldNotContain("Alan");
        (await morning.Force.Ledger("read-ledger"))[^1].People.ShouldBe([morning.Alan]);
        (await morning.Force.Ledger("read-ledger-entry")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            line => line.StaffId.ShouldBe(reader.Id), line => line.People.ShouldBe([morning.Alan]));
        (await standards.GetAsync($"/people/{morning.Alan}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Older_lines_follow_and_none_is_shown_twice()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var officer = site.As(morning.Officer);
        for (var turn = 0; turn < 60; turn++)
        {
            site.Time.Advance(TimeSpan.FromSeconds(1));
            (await officer.GetAsync("/today")).EnsureSuccessStatusCode();
        }

        var standards = site.As(await morning.Force.Staff("P. Standards", StaffRole.ProfessionalStandards));
        var first = await standards.Page($"/ledger?by={morning.Officer.Id}");
        var second = await standards.Page(first.QuerySelectorAll("main a").Single(link => link.TextContent == "Older lines").GetAttribute("href")!);

        List<string?> Shown(AngleSharp.Dom.IDocument page) => [.. page.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href"))];
        Shown(first).Count.ShouldBe(50);
        Shown(second).Count.ShouldBeGreaterThanOrEqualTo(10);
        Shown(first).Intersect(Shown(second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_days_and_numbers_are_said_beside_their_fields()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var standards = site.As(await force.Staff("P. Standards", StaffRole.ProfessionalStandards));

        var page = await (await standards.Submit((await standards.Page("/ledger")).Form(),
            ("Number", "99999"), ("From.Day", "31"), ("From.Month", "2"), ("From.Year", "2026"))).Page();

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("There is no record with this number");
        page.QuerySelector(".govuk-error-summary a[href^='#From']").ShouldNotBeNull();
    }
}
