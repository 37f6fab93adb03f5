using System.Text.Json;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Settings;
using Vigil.Testing;

namespace Vigil.Web.Tests.Visits;

/// <summary>Visits prepared, made, found empty and followed up, as an officer and a supervisor do it on pages without scripts.</summary>
public sealed class VisitPagesTests
{
    private static readonly Guid Author = Guid.CreateVersion7();

    [Theory, ClassData(typeof(Databases))]
    public async Task Before_a_visit_everything_to_know_is_on_one_page_and_one_line_of_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, Plan(30),
            (new WarningFact(WarningKind.NeverAlone, "allegations", new(2027, 3, 1), LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new OrderFact(new(NotificationOrderKind.Shpo, new(2025, 2, 1)), "Testford Crown Court"), new(2025, 2, 1)),
            (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new RelationshipFact(RelationshipKind.ChildKnown, "Kim Sample", new(2018, 1, 1), "weekends", null, LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new VisitFact(new(new(2026, 10, 1), new(11, 0), VisitResult.Seen, false) { With = ["B. Officer"], LeftOver = "Ask about the partner" }, Author, "A. Officer"), new(2026, 10, 1)));

        var page = Text(await site.As(officer).Page($"/people/{person}/visits/before"));

        foreach (var part in new[]
        {
            "Do not go alone.", "Sexual harm prevention order of 1 February 2025, Testford Crown Court", "Mobile telephone: black Sample 10", "Kim Sample", "Ask about the partner",
            "Last seen 1 October 2026 at a home visit, 54 days ago", "Every 30 days by version 1 of the plan", "Telephones: never recorded",
        })
        {
            page.ShouldContain(part);
        }

        (await force.Ledger("before-visit")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_visit_is_recorded_with_all_that_is_missing_said_at_once_and_the_duty_moves_on(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, Plan(30), (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var client = site.As(officer);
        var form = (await client.Page($"/people/{person}/visits/record")).Form();

        (await (await client.Submit(form, ("Form.At", "late"))).Page()).QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent)
            .ShouldBe(["Time of the visit must be a time, like 18:10", "Select whether the person was seen"]);
        var asked = await (await client.Submit(form, ("Form.Result", "Seen"), ("Form.At", "8.10"), ("Form.Announced", "yes"), ("Form.Words", "Calm"))).Page();
        asked.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(
            ["Say why one officer went alone, or who went along.", "Say why the visit was announced.", "Mobile telephone: black Sample 10: say whether it was looked at, or why not."]);
        asked.QuerySelector("textarea[name='Form.Words']")!.TextContent.ShouldBe("Calm");
        var device = asked.QuerySelector("input[name$='.State'][value=yes]")!.GetAttribute("name")!;
        (string, string)[] whole = [(device, "yes"), ("Form.With", "B. Officer"), ("Form.Announced", "no"), ("Form.LivesThere", "yes"), ("Form.Changes[vehicle]", "blue van, ZZ99 ABC")];
        var saved = await client.Submit(asked.Form(), whole);
        var again = await client.Submit(asked.Form(), whole);

        var one = saved.Headers.Location!.ToString();
        one.ShouldStartWith($"/people/{person}/visits/");
        again.Headers.Location!.ToString().ShouldBe(one);
        (await force.Ledger("record-visit")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        Text(await client.Page($"/people/{person}/visits")).ShouldContain("Last seen 24 November 2026 at a home visit, today. Every 30 days");
        Text(await client.Page($"/people/{person}")).ShouldContain("by 24 December 2026");
        Text(await client.Page($"/people/{person}/record")).ShouldContain("1 Example Road, ZZ99 1AA: verified by A. Officer");
        var found = await client.Page(one);
        var enter = found.QuerySelector("main a[href*='/enter/vehicle']")!.GetAttribute("href")!;
        enter.ShouldNotContain("van");
        var entry = (await client.Page(enter)).Form();
        Vigil.Testing.Pages.Standing(entry).ShouldContain(new KeyValuePair<string, string>("Typed[Description]", "blue van, ZZ99 ABC"));
        (await client.Submit(entry, ("Typed[Registration]", "ZZ99 ABC"), ("Typed[Use]", "Keeps"))).Headers.Location!.ToString().ShouldBe(one);
        Text(await client.Page(one)).ShouldNotContain("Found, and to be entered");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Failed_visits_ask_for_a_decision_and_what_is_begun_is_owed_until_it_ends(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        VisitFact Failed(int day) => new(new(new(2026, 11, day), new(11, 0), VisitResult.NotSeen, false) { With = ["B. Officer"], Entry = new(EntryOutcome.Unable, "PC 123 Officer", null) }, Author, "A. Officer");
        var (force, _, officer, person) = await Someone(site, (Failed(10), new(2026, 11, 10)), (Failed(14), new(2026, 11, 14)));
        var client = site.As(officer);

        var record = await client.Page($"/people/{person}");
        Text(record).ShouldContain("We must decide what follows failed visits");
        record.QuerySelectorAll(".vigil-duty__step a").Select(link => link.GetAttribute("href")).ShouldContain($"/people/{person}/visits/follow-up");
        Text(await client.Page("/visits")).ShouldContain("Visits keep failing: decide what follows Example, Alan");
        var page = await client.Page($"/people/{person}/visits/follow-up");
        Text(page).ShouldContain("14 November 2026 at 11:00, PC 123 Officer: unable");
        Text(page).ShouldContain("Lacking The person is subject to the notification requirements");
        Text(await (await client.Submit(page.Form("#begin"))).Page()).ShouldContain("Select what is to be done");
        (await client.Submit(page.Form("#begin"), ("Kind", "LocateTrace"), ("Why", "Not seen twice"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/visits");

        Text(await client.Page($"/people/{person}")).ShouldContain("We must locate and trace");
        Text(await client.Page($"/people/{person}")).ShouldNotContain("decide what follows");
        var tracing = await client.Page($"/people/{person}/visits/follow-up");
        var outcome = tracing.QuerySelector("textarea[name^=Outcomes]").ShouldNotBeNull(tracing.QuerySelector("main")!.InnerHtml).GetAttribute("name")!;
        Text(await (await client.Submit(tracing.Form("form[id^=end-]"))).Page()).ShouldContain("Say what came of it");
        await client.Submit(tracing.Form("form[id^=end-]"), (outcome, "Found at a sister’s"));
        Text(await client.Page($"/people/{person}")).ShouldNotContain("We must locate and trace");
        (await force.Ledger("begin-follow-up")).Count.ShouldBe(1);
        (await force.Ledger("end-follow-up")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Management_without_visits_is_a_supervisors_and_a_trigger_brings_the_visits_back(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site, Plan(30), (new RiskFact(RiskLevel.Low, "as recorded"), new(2020, 1, 1)));
        var (theirs, ours) = (site.As(officer), site.As(supervisor));
        Text(await ours.Page($"/people/{person}/visits/reactive")).ShouldContain("The force has published no criteria");
        await Publish(force, VisitPolicy.Default with { ReactiveMonths = 36 });
        (await theirs.Page($"/people/{person}/visits/reactive")).QuerySelector("#authorise").ShouldBeNull();

        var form = (await ours.Page($"/people/{person}/visits/reactive")).Form("#authorise");
        Text(await (await ours.Submit(form)).Page()).ShouldContain("Say why no visits are needed");
        (await ours.Submit(form, ("Why", "Quiet for years"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/visits");

        var quiet = await theirs.Page($"/people/{person}");
        quiet.QuerySelector(".vigil-banner__marks")!.TextContent.ShouldContain("Managed without visits since 24 November");
        Text(quiet).ShouldNotContain("We must visit");
        site.Time.Advance(TimeSpan.FromDays(1));
        theirs = site.As(officer);
        var trigger = (await theirs.Page($"/people/{person}/visits/reactive")).Form("#trigger");
        await theirs.Submit(trigger, ("Trigger", "Arrest"), ("Words", "Arrested for theft"), ("Source", "custody"));
        var woken = await theirs.Page($"/people/{person}");
        woken.QuerySelector(".vigil-banner__marks")!.TextContent.ShouldContain("Visits are back since 25 November");
        Text(woken).ShouldContain("We must visit");
        Text(woken).ShouldContain("We must review management without visits");
        (await force.Ledger("authorise-reactive")).ShouldHaveSingleItem().StaffId.ShouldBe(supervisor.Id);
        (await force.Ledger("record-trigger")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_days_round_goes_to_the_nearest_next_and_names_everyone_shown(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, alan) = await Someone(site, Plan(30));
        var brian = await force.Person("Brian", "Sample", officer, supervisor, Plan(20), (new RiskFact(RiskLevel.High, "as recorded"), new(2026, 1, 1)), (new AddressFact(AddressKind.Home, "2 Mill Brow", "ZZ99 1BB"), new(2026, 1, 1)));
        var colin = await force.Person("Colin", "Person", officer, supervisor, Plan(10), (new AddressFact(AddressKind.Home, "3 Tarn View", "ZZ99 9ZZ"), new(2026, 1, 1)));
        await force.Restrict(colin);
        site.Time.Advance(TimeSpan.FromDays(25));
        var client = site.As(officer);
        var page = await client.Page("/visits");

        page.QuerySelectorAll(".vigil-round .vigil-work__name").Select(link => link.TextContent).ShouldBe(["Sample, Brian", "Example, Alan", "Person, Colin"]);
        Text(page).ShouldContain("2 Mill Brow, ZZ99 1BB");
        Text(page).ShouldContain("3 people were never recorded as seen");
        (await force.Ledger("visits"))[^1].People.ShouldBe([alan, brian, colin], ignoreOrder: true);
        var from = await (await client.Submit(page.Form(), ("From", "ZZ99 9ZZ"), ("Stops", "2"))).Page();
        from.QuerySelectorAll(".vigil-round .vigil-work__name").Select(link => link.TextContent).ShouldBe(["Person, Colin", "Sample, Brian"]);
        Text(await (await client.Submit(page.Form(), ("From", "nowhere"))).Page()).ShouldContain("This postcode is not in the gazetteer");
        Text(await site.As(await force.Staff("F. Counter", StaffRole.RecordsOfficer)).Page("/visits")).ShouldContain("You work no caseload");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Departures_from_the_rules_are_read_by_supervisors_with_their_reasons(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site,
            (new VisitFact(new(new(2026, 11, 10), new(11, 0), VisitResult.Seen, true) { AloneBecause = "Colleague ill", AnnouncedBecause = "Works nights" }, Author, "A. Officer"), new(2026, 11, 10)),
            (new VisitFact(new(new(2026, 11, 12), new(11, 0), VisitResult.Seen, false) { With = ["B. Officer"] }, Author, "A. Officer"), new(2026, 11, 12)));
        await Publish(force, VisitPolicy.Default with { RotationMonths = 24 });
        var ours = site.As(supervisor);
        Text(await ours.Page($"/people/{person}")).ShouldContain("We must look whether the manager should change");
        await force.Duty(person, DutyKind.ManagerRotation, -5, by: OwedBy.Police);
        Text(await ours.Page("/visits/departures")).ShouldContain("Manager beyond the limit, nothing decided");
        await ours.Submit((await ours.Page($"/people/{person}/visits/rotation")).Form(), ("Why", "Trial in spring"));

        var page = Text(await ours.Page("/visits/departures"));

        page.ShouldContain("2 visits from");
        page.ShouldContain("1 by one officer (50%), 1 announced (50%)");
        foreach (var part in new[] { "Went alone", "Colleague ill", "Works nights", "Trial in spring" })
        {
            page.ShouldContain(part);
        }

        page.ShouldNotContain("nothing decided");
        (await force.Ledger("departures")).ShouldAllBe(line => line.People.Single() == person);
        (await site.As(officer).GetAsync(new Uri("/visits/departures", UriKind.Relative))).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_photograph_taken_at_a_visit_stands_with_the_visit_and_carries_nothing_of_the_telephone(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, (new VisitFact(new(new(2026, 11, 20), new(11, 0), VisitResult.Seen, false) { With = ["B. Officer"] }, Author, "A. Officer"), new(2026, 11, 20)));
        var client = site.As(officer);
        var one = (await client.Page($"/people/{person}/visits")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Single(link => Guid.TryParse(link.Split('/')[^1], out _) && link.Contains("/visits/", StringComparison.Ordinal));
        var add = (await client.Page(one)).QuerySelector("main a[href*='/photographs/add']")!.GetAttribute("href")!;

        var form = (await client.Page(add)).Form();
        var answer = await client.PostAsync(new Uri(add, UriKind.Relative), People.PhotographPagesTests.Content(form, TestPicture.CameraJpeg(6), [("Form.Kind", "Place"), ("Form.Words", "the yard")]));

        answer.Headers.Location?.ToString().ShouldBe(one);
        var page = await client.Page(one);
        Text(page).ShouldContain("Place, taken 20 November 2026: the yard");
        page.QuerySelector("main a[href*='/photographs/']:not([href*='/add'])").ShouldNotBeNull();
        (await force.Ledger("add-photograph")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await site.Database.Stored()).ShouldNotContain("CANARY");
    }

    [Fact]
    public async Task A_quarter_full_of_departures_is_still_a_small_page_that_says_how_many_there_are()
    {
        await using var site = await Site.Start();
        var (_, supervisor, _, _) = await Someone(site, [.. Enumerable.Range(0, 90).Select(ago => (
            (Fact)new VisitFact(new(new DateOnly(2026, 11, 23).AddDays(-ago), new(11, 0), VisitResult.Seen, false) { AloneBecause = "Colleague called to an arrest" }, Author, "A. Officer"), (DateOnly?)new DateOnly(2026, 11, 23).AddDays(-ago)))]);

        var html = await site.As(supervisor).GetStringAsync("/visits/departures");

        System.Text.Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(30 * 1024);
        html.ShouldContain("The latest 60 of 90 are shown.");
    }

    private static (Fact, DateOnly?) Plan(int days) => (new PlanFact(1, PlanContent.Empty with { Visits = new(days) }, Author, "A. Officer", false), new DateOnly(2026, 1, 1));

    private static Task Publish(TestForce force, VisitPolicy visits) => force.Write(db => db.Settings.Add(new()
    {
        ForceId = force.Id, Key = SettingKeys.Managed, Value = JsonSerializer.Serialize(ManagedPolicy.Default with { Visits = visits }, JsonSerializerOptions.Web), Owner = "Head", ReviewOn = force.Today.AddDays(200),
    }));

    private static string Text(AngleSharp.Dom.IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor,
            [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2026, 1, 1)), .. facts]));
    }
}
