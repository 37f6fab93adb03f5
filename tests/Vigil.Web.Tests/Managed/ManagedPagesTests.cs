using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Managed;

/// <summary>Managed on authority, warned of, reviewed, ended: as an officer and a supervisor do it on pages without scripts.</summary>
public sealed class ManagedPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task Without_authority_the_page_says_so_and_each_duty_leads_to_the_form_that_discharges_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site, (new ManagementFact(ManagementKind.PotentiallyDangerousPerson, null, null), new(2026, 11, 1)));
        var (theirs, ours) = (site.As(officer), site.As(supervisor));
        var before = await theirs.Page($"/people/{person}");
        Text(before).ShouldContain("No authority to manage this person has effect");
        before.QuerySelector(".vigil-duty__step a")!.GetAttribute("href").ShouldBe($"/people/{person}/authorise");

        var form = (await ours.Page($"/people/{person}/authorise")).Form();
        Text(await (await ours.Submit(form, ("Until.Day", "31"), ("Until.Month", "2"))).Page()).ShouldContain("Say why this person is managed");
        var answer = await ours.Submit(form, ("Why", "Threats against a former partner"), ("ExitWhen", "None for six months"));

        answer.Headers.Location?.ToString().ShouldBe($"/people/{person}");
        var after = await theirs.Page($"/people/{person}");
        Text(after).ShouldNotContain("No authority");
        after.QuerySelectorAll(".vigil-duty__step a").Select(link => link.GetAttribute("href")).ShouldContain($"/people/{person}/management-review");
        var review = (await ours.Page($"/people/{person}/management-review")).Form();
        (await ours.Submit(review, ("Decision", "exit"), ("Reasons", "No concern left"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/end");
        (await force.Ledger("authorise-management")).ShouldHaveSingleItem().StaffId.ShouldBe(supervisor.Id);
        (await force.Ledger("review-management")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_review_of_indefinite_requirements_is_recorded_step_by_step_and_discharges_what_it_owes(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site,
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2005, 6, 1)) { Disposals = [new(DisposalKind.Life, default)] }, "An offence", "Testford"), new(2005, 6, 1)),
            (new NotificationFact(new(new(2026, 6, 1), NotificationSection.S85), "Testford", "The person", "Passport seen", Guid.Empty, null), new(2026, 6, 1)));
        var client = site.As(officer);
        var form = (await client.Page($"/people/{person}/review")).Form();

        var disordered = await (await client.Submit(form, [.. Day("Received", 2026, 11, 10), .. Day("Acknowledged", 2026, 11, 1), ("Source", "letter")])).Page();
        disordered.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Acknowledged");
        Text(disordered).ShouldContain("It cannot come before the application on 10 November 2026.");
        (await client.Submit(form, [.. Day("First", 2010, 6, 1), .. Day("Received", 2026, 11, 10), ("Source", "letter from the person")])).Headers.Location!.ToString().ShouldBe($"/people/{person}");
        var open = await client.Page($"/people/{person}");
        Text(open).ShouldContain("We must acknowledge the application for review");
        open.QuerySelectorAll(".vigil-duty__step a").Select(link => link.GetAttribute("href")).ShouldContain($"/people/{person}/review");
        form = (await client.Page($"/people/{person}/review")).Form();
        await client.Submit(form, [.. Day("Acknowledged", 2026, 11, 12), ("Source", "copy of the letter")]);

        Text(await client.Page($"/people/{person}")).ShouldNotContain("We must acknowledge");
        form = (await client.Page($"/people/{person}/review")).Form();
        Text(await (await client.Submit(form, [.. Day("Decided", 2026, 11, 20), ("Source", "letter")])).Page()).ShouldContain("Record the decision together with the day");
        (await force.Ledger("record-review")).Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Markers_are_reviewed_one_form_each_and_what_is_removed_leaves_the_banner(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (_, _, officer, person) = await Someone(site,
            (new WarningFact(WarningKind.Weapons, "knife found", new(2026, 11, 20), LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new WarningFact(WarningKind.SelfHarm, "after arrest", new(2027, 11, 20), LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var client = site.As(officer);
        var page = await client.Page($"/people/{person}/warnings");
        var marker = page.QuerySelector("form[id^=marker-] [name=Marker]")!.GetAttribute("value")!;

        var empty = await (await client.Submit(page.Form($"#marker-{marker}"), ("Next.Day", "1"))).Page();
        empty.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(["Say why", "Select whether it is kept"]);
        (await client.Submit(page.Form($"#marker-{marker}"), ($"Markers[{marker}].Decision", "remove"), ($"Markers[{marker}].Reason", "None since spring"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/warnings");

        var after = await client.Page($"/people/{person}/warnings");
        after.QuerySelector(".vigil-banner__warnings")!.TextContent.ShouldNotContain("Weapons");
        after.QuerySelector(".vigil-banner__warnings")!.TextContent.ShouldContain("Self-harm");
        Text(after).ShouldContain("Expired or removed");
        var record = await client.Page($"/people/{person}/record");
        record.QuerySelectorAll(".govuk-tag").Select(tag => tag.TextContent).ShouldContain("Expired");
        foreach (var address in new[] { "", "/record", "/notifications/record", "/enter/address", "/looked-at" })
        {
            (await client.Page($"/people/{person}{address}")).QuerySelector(".vigil-banner__warnings")!.TextContent.ShouldContain("Self-harm", Case.Sensitive, address);
        }
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_walks_through_the_ending_and_the_record_stays_readable(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, _, person) = await Someone(site, (new StatusFact(StatusKind.Deceased), new(2026, 11, 20)));
        var client = site.As(supervisor);
        (await client.Page($"/people/{person}")).QuerySelector(".vigil-duty__step a")!.GetAttribute("href").ShouldBe($"/people/{person}/end");
        var begin = await client.Page($"/people/{person}/end");
        await client.Submit(begin.Form("main form[action$=Begin]"));

        var refused = await (await client.Submit((await client.Page($"/people/{person}/end")).Form("main form[action$=End]"))).Page();
        Text(refused.QuerySelector(".govuk-error-summary")!).ShouldContain("Still open: how it was confirmed, agencies told, national system.");
        var empty = await (await client.Submit(refused.Form("#step-Agencies form"))).Page();
        empty.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Entries_Agencies__By", "#Entries_Agencies__Words"]);
        foreach (var step in new[] { "Confirmation", "Agencies", "NationalSystem" })
        {
            var form = (await client.Page($"/people/{person}/end")).Form($"#step-{step} form");
            (await client.Submit(form, ($"Entries[{step}].By", "Registrar"), ($"Entries[{step}].Words", "Certificate seen"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/end");
        }

        await client.Submit((await client.Page($"/people/{person}/end")).Form("main form[action$=End]"));

        var ended = await client.Page($"/people/{person}");
        ended.QuerySelector(".vigil-banner__marks")!.TextContent.ShouldContain("No longer managed since 24 November");
        Text(ended).ShouldContain("Nothing is owed");
        Text(await client.Page($"/people/{person}/record")).ShouldContain("The person has died.");
        await client.Submit((await client.Page($"/people/{person}/end")).Form("main form[action$=Reopen]"), ("Reason", "Recorded of the wrong person"));
        (await client.Page($"/people/{person}")).QuerySelector(".vigil-banner__marks")!.TextContent.ShouldNotContain("No longer managed");
        (await force.Ledger("end-management")).ShouldHaveSingleItem().StaffId.ShouldBe(supervisor.Id);
    }

    [Fact]
    public async Task What_can_be_read_two_ways_is_said_on_the_persons_page()
    {
        await using var site = await Site.Start();
        var (_, _, officer, person) = await Someone(site,
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2024, 6, 1)) { Disposals = [new(DisposalKind.SuspendedImprisonment, new(0, 9, 0))] }, "An offence", "Testford"), new(2024, 6, 1)));

        var page = Text(await site.As(officer).Page($"/people/{person}"));

        page.ShouldContain("The suspended sentence of the outcome of 1 June 2024 is read as imprisonment of its term; otherwise it is a disposal of any other kind, 5 years");
        page.ShouldContain("SOA 2003 s82(1)");
    }

    private static string Text(AngleSharp.Dom.IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (string, string)[] Day(string field, int year, int month, int day) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    private static async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor, [(new BirthFact(new(1981, 5, 4), Sex.Male), null), .. facts]));
    }
}
