using System.Net;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Supervision;

/// <summary>Other bodies asked, a supervisor's review, and the countersign queue, on pages without scripts.</summary>
public sealed class SupervisionPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task Who_did_not_answer_stands_on_the_check_on_the_persons_page_and_as_a_duty_until_it_has(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var (officer, person) = (site.As(morning.Officer), $"/people/{morning.Brian}");
        var form = (await officer.Page($"{person}/checks/add")).Form();
        (await (await officer.Submit(form, ("About", ""))).Page()).QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#About");
        (await officer.Submit(form, [("About", "Any contact since spring"), ("Sources", "Probation"), ("Sources", "Health"), ("Others", "Night shelter"), .. Day("On", 2026, 11, 2), .. Day("AnswerBy", 2026, 11, 16)])).Headers.Location!.ToString().ShouldBe($"{person}/supervision");

        var overview = await officer.Page(person);
        Text(overview).ShouldContain("Did not answer: Probation (asked 2 November), Health (asked 2 November), Night shelter (asked 2 November)");
        overview.QuerySelectorAll(".vigil-duty__what").Select(what => what.TextContent).ShouldContain("We must remind those who did not answer");
        var address = (await officer.Page($"{person}/supervision")).QuerySelectorAll("main a[href*='/checks/']").Select(link => link.GetAttribute("href")!).Single(href => !href.EndsWith("add"));
        var check = await officer.Page(address);
        Text(check).ShouldContain("3 sources did not answer: Probation, Health, Night shelter");
        (await (await officer.Submit(check.Form("#source-0"), ("Entries[0].What", "answered"))).Page()).QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Entries_0__Words");
        (await officer.Submit(check.Form("#source-0"), ("Entries[0].What", "answered"), ("Entries[0].Words", "Nothing known"))).Headers.Location!.ToString().ShouldBe(address);
        check = await officer.Page(address);
        await officer.Submit(check.Form("#source-1"), ("Entries[1].What", "reminded"));
        check = await officer.Page(address);
        Text(check).ShouldContain("2 sources did not answer: Health, Night shelter");
        Text(check).ShouldContain("Reminded on 24 November 2026");
        await officer.Submit(check.Form("#source-2"), ("Entries[2].What", "closed"), ("Entries[2].Words", "Closed since summer"));

        Text(await officer.Page(person)).ShouldContain("Did not answer: Health (asked 2 November), Night shelter (asked 2 November, not waited for any more)");
        Text(await site.As(morning.Supervisor).Page("/team")).ShouldContain("1 person about whom somebody was asked and did not answer");
        await officer.Submit((await officer.Page(address)).Form("#source-1"), ("Entries[1].What", "answered"), ("Entries[1].Words", "Seen in June"));
        (await officer.Page(person)).QuerySelectorAll(".vigil-duty__what").Select(what => what.TextContent).ShouldNotContain("We must remind those who did not answer");
        (await morning.Force.Ledger("ask-sources")).ShouldHaveSingleItem().People.ShouldBe([morning.Brian]);
        (await morning.Force.Ledger("settle-source")).Count.ShouldBe(3);
        (await morning.Force.Ledger("chase-source")).ShouldHaveSingleItem().StaffId.ShouldBe(morning.Officer.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_reviews_on_evidence_that_the_record_proposes_and_nobody_reviews_their_own(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var (supervisor, officer, person) = (site.As(morning.Supervisor), site.As(morning.Officer), $"/people/{morning.Alan}");
        var form = await supervisor.Page($"{person}/supervision/review");
        var proposed = form.QuerySelectorAll("input[name='Items[Notifications].Evidence']").Select(box => box.GetAttribute("value")!).ToList();
        proposed.ShouldContain("Notified on 19 November 2025 at Testford");
        proposed.ShouldContain("Overdue since 19 November 2026: periodic notification");
        form.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(href => href!.StartsWith($"{person}/facts/"));
        (string, string)[] answers =
        [
            .. new[] { "Level", "Assessment", "Plan", "Visits", "Completeness", "Warnings", "Checks", "Overdue" }.SelectMany(topic => new[] { ($"Items[{topic}].Finding", "InOrder"), ($"Items[{topic}].Words", "Read through") }),
            ("Items[Notifications].Finding", "ToPutRight"), ("Items[Notifications].Words", "Late and nobody has gone"), ("Items[Notifications].Evidence", proposed[0]),
            ("Words", "Find him first"), .. Day("Next", 2027, 1, 15),
        ];

        var noAction = await (await supervisor.Submit(form.Form(), answers)).Page();
        Text(noAction.QuerySelector(".govuk-error-summary")!).ShouldContain("What is to be put right has an action");
        (await (await officer.Submit((await officer.Page($"{person}/supervision/review")).Form(), [.. answers, ("What", "Go there"), ("Owner", morning.Officer.Id.ToString())])).Page())
            .QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Only a supervisor checks a record.");
        (await supervisor.Submit(form.Form(), [.. answers, ("What", "Go there"), ("Owner", morning.Officer.Id.ToString())])).Headers.Location!.ToString().ShouldBe($"{person}/supervision");

        var read = await officer.Page($"{person}/supervision");
        Text(read).ShouldContain("Find him first. Next on 15 January 2027");
        Text(read).ShouldContain("Notified on 19 November 2025 at Testford");
        Text(read).ShouldContain("A. Officer, by 8 December 2026.");
        var duties = (await officer.Page(person)).QuerySelectorAll(".vigil-duty__what").Select(what => what.TextContent).ToList();
        duties.ShouldContain("We must review how this person is managed");
        duties.ShouldContain("We must put right what a supervisor found");
        var line = (await morning.Force.Ledger("review-supervision")).ShouldHaveSingleItem();
        (line.StaffId, line.People.Single()).ShouldBe((morning.Supervisor.Id, morning.Alan));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_waits_for_a_countersignature_stands_in_a_queue_the_longest_waiting_first(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var (force, supervisor) = (morning.Force, morning.Supervisor);
        Task<Guid> Judged(string family, RiskLevel level, int daysAgo, Staff by) => force.Person("Person", family, morning.Officer, supervisor, (new RiskFact(level, $"Judged by {by.Name}")
        {
            Judged = new(RiskLevel.Low, "New partner", "Visit", [], by.Id, by.Name, Countersign: true),
        }, force.Today.AddDays(-daysAgo)));
        var (young, old, own) = (await Judged("Younger", RiskLevel.High, 2, morning.Officer), await Judged("Older", RiskLevel.Medium, 12, morning.Officer), await Judged("Own", RiskLevel.High, 5, supervisor));
        await force.Restrict(young);

        var client = site.As(supervisor);
        var queue = await client.Page("/team/countersign");
        queue.QuerySelectorAll("tbody th a").Select(link => link.TextContent).ShouldBe(["Older, Person", "Own, Person", "Younger, Person"]);
        Text(queue).ShouldContain("3 records wait, the longest first: 12 days.");
        Text(queue).ShouldContain("yours: another supervisor signs it");
        Text(await client.Page("/team")).ShouldContain("3 wait for a countersignature; the longest since 12 November (12 days)");
        (await force.Ledger("countersign-queue")).ShouldHaveSingleItem().People.ShouldBe([young, old, own], ignoreOrder: true);

        var head = site.As(await force.Staff("H. Head", StaffRole.Supervisor));
        (await head.Page("/team/countersign")).QuerySelectorAll("tbody th a").Select(link => link.TextContent).ShouldContain("Restricted record");
        (await site.As(morning.Officer).GetAsync(new Uri("/team/countersign", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Text(AngleSharp.Dom.IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (string, string)[] Day(string field, int year, int month, int day) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];
}
