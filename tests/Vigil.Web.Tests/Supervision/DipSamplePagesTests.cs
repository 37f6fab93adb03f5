using System.Net;
using Vigil.Testing;

namespace Vigil.Web.Tests.Supervision;

/// <summary>Dip-sampling as a supervisor does it on pages without scripts.</summary>
public sealed class DipSamplePagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_draws_checks_with_evidence_fails_and_the_officer_settles(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var (supervisor, officer) = (site.As(morning.Supervisor), site.As(morning.Officer));
        var empty = await supervisor.Page("/team/samples");
        Text(empty).ShouldContain("No sample has been drawn yet.");
        (await supervisor.Submit(empty.Form())).Headers.Location!.ToString().ShouldBe("/team/samples");

        var drawn = await supervisor.Page("/team/samples");
        Text(drawn).ShouldContain("Drawn on 24 November 2026 by S. Sergeant: 0 of");
        var address = drawn.QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")!).First();
        var again = await supervisor.Page(drawn.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Draw it again")).GetAttribute("href")!.Insert(0, "/team/samples"));
        Text(again).ShouldContain("came out.");
        Text(again).ShouldContain("the same");

        var form = await supervisor.Page(address);
        Text(form).ShouldContain("No plan has effect");
        var none = await (await supervisor.Submit(form.Form(), ("Words", ""))).Page();
        none.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldContain("Home visits: select what you found");
        none.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldContain("Select whether the record passes");
        (string, string)[] answers =
        [
            .. new[] { "Level", "Assessment", "Visits", "Notifications", "Completeness", "Warnings", "Checks", "Overdue" }.SelectMany(topic => new[] { ($"Items[{topic}].Finding", "InOrder"), ($"Items[{topic}].Words", "Read through") }),
            ("Items[Plan].Finding", "ToPutRight"), ("Items[Plan].Words", "There is none"), ("Items[Plan].Evidence", "No plan has effect"),
            ("Result", "failed"), ("Words", "Nobody has planned for this person"),
        ];
        var unanswered = await (await supervisor.Submit(form.Form(), answers)).Page();
        Text(unanswered.QuerySelector(".govuk-error-summary")!).ShouldContain("What is to be put right has an action");
        (await supervisor.Submit(form.Form(), [.. answers, ("What", "Write the plan"), ("Owner", morning.Officer.Id.ToString())])).Headers.Location!.ToString().ShouldBe("/team/samples");

        var read = await supervisor.Page(address);
        read.QuerySelectorAll("main .govuk-tag").Select(tag => tag.TextContent).ShouldContain("Failed");
        Text(read).ShouldContain("No plan has effect");
        Text(await supervisor.Page("/team/samples")).ShouldContain("1 failed");
        var team = Text(await supervisor.Page("/team"));
        team.ShouldContain("Failed samples and what else is to be put right: 1 action open");
        team.ShouldContain("A. Officer: Write the plan, after the failed dip sample of 24 November 2026.");
        var person = address.Split('/')[2];
        var overview = await officer.Page($"/people/{person}");
        overview.QuerySelectorAll(".vigil-duty__what").Select(what => what.TextContent).ShouldContain("We must put right what a supervisor found");
        overview.QuerySelectorAll(".vigil-duty__step a").Select(link => link.GetAttribute("href")).ShouldContain($"/people/{person}/supervision");
        var settle = await officer.Page((await officer.Page($"/people/{person}/supervision")).QuerySelector("main a[href*='supervision/actions']")!.GetAttribute("href")!);
        (await officer.Submit(settle.Form(), ("Outcome", "Plan signed on Monday"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/supervision");

        Text(await officer.Page($"/people/{person}/supervision")).ShouldContain("Settled on 24 November 2026 by A. Officer: Plan signed on Monday");
        Text(await supervisor.Page("/team")).ShouldNotContain("Failed samples");
        (await morning.Force.Ledger("check-sampled")).ShouldHaveSingleItem().People.ShouldBe([Guid.Parse(person)]);
        (await morning.Force.Ledger("settle-action")).ShouldHaveSingleItem().StaffId.ShouldBe(morning.Officer.Id);
        (await morning.Force.Ledger("open-supervision")).ShouldAllBe(line => line.People.Single() == Guid.Parse(person));
    }

    [Fact]
    public async Task An_officer_finds_no_samples_and_the_settings_are_an_administrators()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        (await site.As(morning.Officer).GetAsync(new Uri("/team/samples", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var admin = site.As(await morning.Force.Staff("E. Admin", Records.Access.StaffRole.Administrator));

        var form = (await admin.Page("/settings/supervision")).Form();
        var refused = await (await admin.Submit(form, ("Typed[VeryHigh]", "101"), ("Owner", ""))).Page();
        refused.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(["Enter a number from 0 to 100", "Enter who answers for this policy", "Enter date of the review"], ignoreOrder: true);
        (await admin.Submit(form, ("Typed[VeryHigh]", "50"), ("Owner", "Head of public protection"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "6"), ("ReviewOn.Year", "2027"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Text(await site.As(morning.Supervisor).Page("/team/samples")).ShouldContain("50 at very high risk");
        (await morning.Force.Ledger("publish-setting")).ShouldHaveSingleItem();
    }

    private static string Text(AngleSharp.Dom.IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
