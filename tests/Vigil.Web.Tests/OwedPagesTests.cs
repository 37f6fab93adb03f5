using System.Net;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class OwedPagesTests
{
    [Fact]
    public async Task What_is_owed_is_copied_marked_and_marked_again_without_a_script_and_the_supervisor_sees_how_much()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var officer = site.As(morning.Officer);

        var queue = await officer.Page("/owed");
        var before = (await morning.Force.Ledger("owed")).Count;
        queue.QuerySelector(".govuk-body-l")!.TextContent.ShouldContain("to key");
        var alan = queue.QuerySelectorAll(".govuk-summary-card").First(card => card.TextContent.Contains("Example, Alan", StringComparison.Ordinal));
        alan.QuerySelector("textarea[readonly]")!.TextContent.ShouldContain("Home address: 1 Example Road, Testford, ZZ99 1AA (since 1 January 2024; learned on");
        alan.TextContent.ShouldNotContain("account ending", customMessage: "an account is no kind that is owed");
        alan.QuerySelector("label[for^='text-']")!.TextContent.ShouldContain("Example, Alan");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)alan.QuerySelector("form")!;

        var faulty = await (await officer.Submit(form, ("State", "NotNeeded"))).Page();
        faulty.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why it need not be keyed.");
        (await officer.Submit(form, ("State", "Keyed"), ("Note", "N 12"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var person = await officer.Page($"/owed/{morning.Alan}");
        person.QuerySelector(".govuk-tag--green")!.TextContent.ShouldBe("Keyed");
        person.QuerySelector("main")!.TextContent.ShouldContain("Keyed by A. Officer at");
        (await morning.Force.Ledger("mark-keyed")).ShouldHaveSingleItem().People.ShouldBe([morning.Alan]);
        (await morning.Force.Ledger("owed")).Count.ShouldBe(before + 1, "the form with a fault is shown once more");
    }

    [Fact]
    public async Task A_supervisor_draws_a_sample_and_an_officer_says_what_differs()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var (officer, supervisor) = (site.As(morning.Officer), site.As(morning.Supervisor));
        (await officer.Page("/owed/sample")).QuerySelectorAll("main form").ShouldBeEmpty();

        var drawn = await supervisor.Submit((await supervisor.Page("/owed/sample")).Form(), ("Size", "2"));
        drawn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var sample = await officer.Page("/owed/sample");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)sample.QuerySelector("main form")!;
        (await (await officer.Submit(form, ("Matches", "false"))).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what differs.");
        (await officer.Submit(form, ("Matches", "false"), ("Differs", "postcode"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await officer.Page("/owed/sample")).QuerySelector("h2")!.TextContent.ShouldContain("1 of 2 compared, 1 differs (100 in 100)");
    }

    [Fact]
    public async Task An_administrator_publishes_what_is_owed_and_is_told_what_is_wrong()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var (admin, officer) = (site.As(await force.Staff("E. Admin", StaffRole.Administrator)), site.As(await force.Staff("A. Officer", StaffRole.OffenderManager)));
        (await officer.Page("/owed")).QuerySelector("main")!.TextContent.ShouldContain("has not published from which day");

        var form = (await admin.Page("/settings/national")).Form();
        (string, string)[] days = [("From.Day", "1"), ("From.Month", "11"), ("From.Year", "2026"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "5"), ("ReviewOn.Year", "2027")];
        (await (await admin.Submit(form, [.. days, ("NewWithin", "none")])).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Enter a number of working days from 1 to 60");
        (await admin.Submit(form, [.. days, ("Owner", "Head of public protection"), ("Kinds", "address"), ("Kinds", "risk")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = (await officer.Page("/owed")).QuerySelector("main")!.TextContent;
        page.ShouldContain("Nothing is owed.");
        page.ShouldContain("Published by Head of public protection");
        (await force.Ledger("publish-setting")).Count.ShouldBe(1);
    }
}
