using System.Net;
using System.Text;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class DiaryPagesTests
{
    [Fact]
    public async Task Today_says_what_needs_me_and_why_worst_first_in_at_most_30_KB_and_the_ledger_names_everyone_shown()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);

        var answer = await site.As(morning.Officer).GetAsync("/today");
        var page = await answer.Page();

        page.QuerySelectorAll(".vigil-work__name").Select(name => name.TextContent).ShouldBe(["Example, Alan", "Sample, Brian", "Person, Colin"]);
        page.QuerySelector(".vigil-sums")!.TextContent.ShouldContain("3 need you now");
        page.QuerySelector(".vigil-sums")!.TextContent.ShouldContain("50 people");
        page.QuerySelector(".vigil-work__lines")!.TextContent.ShouldContain("late after 19 November (5 days)");
        page.Title.ShouldBe("Today – Vigil");
        Encoding.UTF8.GetByteCount(await answer.Content.ReadAsStringAsync()).ShouldBeLessThan(30 * 1024);
        var line = (await morning.Force.Ledger("today")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId).ShouldBe((EntryKinds.Look, morning.Officer.Id));
        var shown = page.QuerySelectorAll("main a[href^='/people/']").Select(link => Guid.Parse(link.GetAttribute("href")!.Split('/')[2])).Distinct();
        line.People.ShouldBe(shown, ignoreOrder: true);
    }

    [Fact]
    public async Task Fifty_people_who_all_need_someone_still_make_a_small_page()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        for (var i = 0; i < 50; i++)
        {
            var person = await force.Person("Person", $"Number {i:00}", officer);
            await force.Duty(person, Domain.Law.DutyKind.PeriodicNotification, -i);
            await force.Duty(person, Domain.Law.DutyKind.ChangeNotification, 3);
        }

        var html = await site.As(officer).GetStringAsync("/today");

        Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(30 * 1024);
        html.ShouldContain("Show all 50");
        (await (await site.As(officer).GetAsync("/today?all=true")).Page()).QuerySelectorAll(".vigil-work > li").Length.ShouldBe(50);
    }

    [Fact]
    public async Task What_they_owe_and_what_we_owe_can_be_asked_for_apart()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);

        var ours = await (await site.As(morning.Officer).GetAsync("/today?owed=we")).Page();
        var theirs = await (await site.As(morning.Officer).GetAsync("/today?owed=they")).Page();

        ours.QuerySelectorAll(".vigil-work__what").ShouldAllBe(what => what.TextContent.StartsWith("We must"));
        theirs.QuerySelectorAll(".vigil-work__what").ShouldAllBe(what => what.TextContent.StartsWith("Must"));
    }

    [Fact]
    public async Task A_date_of_the_law_carries_the_version_of_its_rules_and_one_of_the_forces_policy_carries_none()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var person = await force.Person("Person", "Colin", officer);
        await force.Duty(person, Domain.Law.DutyKind.PeriodicNotification, -1);
        await force.Duty(person, Domain.Law.DutyKind.WarningReview, -1);

        var page = await (await site.As(officer).GetAsync("/today")).Page();

        page.QuerySelectorAll(".vigil-work__lines > li").Select(line => line.TextContent)
            .Select(words => (words.Contains("notify again", StringComparison.Ordinal), words.Contains("rules soa2003-part2/ew/2026-11", StringComparison.Ordinal)))
            .ShouldBe([(true, true), (false, false)], ignoreOrder: true);
    }

    [Fact]
    public async Task Empty_lists_say_what_would_appear_and_how()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);

        var officer = await (await site.As(await force.Staff("A. Officer", StaffRole.OffenderManager)).GetAsync("/today")).Page();
        var counter = await site.As(await force.Staff("F. Counter", StaffRole.RecordsOfficer)).GetAsync("/today");
        var head = await (await site.As(await force.Staff("H. Head", StaffRole.Supervisor)).GetAsync("/team")).Page();

        officer.QuerySelector("main")!.TextContent.ShouldContain("Nobody is allocated to you. When a supervisor allocates someone to you");
        counter.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        head.QuerySelector("main")!.TextContent.ShouldContain("Nothing is overdue");
    }

    [Fact]
    public async Task The_team_in_one_sentence_names_the_longest_overdue()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);

        var page = await (await site.As(morning.Supervisor).GetAsync("/team")).Page();

        page.QuerySelector(".govuk-body-l")!.TextContent.ShouldContain("2 overdue; the longest is 5 days (Example, Alan, periodic notification, very high risk, A. Officer)");
        page.QuerySelector(".govuk-body-l")!.TextContent.ShouldContain("1 person has not been seen for over 6 months, Example, Alan for longest, last 370 days ago.");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await morning.Force.Ledger("team")).ShouldHaveSingleItem().People.ShouldBe([morning.Alan]);
    }

    [Fact]
    public async Task Nobody_but_a_supervisor_finds_a_team()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);

        (await site.As(morning.Officer).GetAsync("/team")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await morning.Force.Ledger("/team")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
    }
}
