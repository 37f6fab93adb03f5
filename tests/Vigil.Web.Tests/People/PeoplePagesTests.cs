using System.Net;
using AngleSharp.Dom;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

public sealed class PeoplePagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task The_overview_says_who_it_is_what_is_next_and_what_was_done_and_its_title_says_nothing(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);

        var page = await site.As(officer).Page($"/people/{person}");

        page.Title.ShouldBe("Overview – Vigil");
        page.QuerySelector(".vigil-banner h1")!.TextContent.ShouldBe("Alan Example");
        Words(page.QuerySelector(".vigil-banner")!).ShouldContain("born 4 May 1981 (45)");
        Words(page.QuerySelector("main")!).ShouldContain("Must notify again");
        page.QuerySelectorAll(".moj-timeline__title").Select(title => title.TextContent).ShouldBe(["Record made"]);
        var line = (await force.Ledger("open-person")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId).ShouldBe((EntryKinds.Look, officer.Id));
        line.People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Each_duty_says_why_in_words_what_to_do_next_and_leads_to_the_entries_it_rests_on(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);
        var client = site.As(officer);

        var duty = (await client.Page($"/people/{person}")).QuerySelector("li.vigil-duty")!;

        duty.QuerySelector(".vigil-duty__what")!.TextContent.ShouldBe("Must notify again");
        duty.QuerySelectorAll(".vigil-duty__when span").Select(date => date.TextContent).ShouldBe(["by 10 January 2025", "late after 10 January 2025 (683 days)"]);
        var why = Words(duty.QuerySelector("details")!);
        why.ShouldContain("Advise: by 10 January 2025. Late after: 10 January 2025.");
        why.ShouldContain("10 January 2024");
        why.ShouldContain("SOA 2003 s85");
        why.ShouldContain("rules soa2003-part2/ew/2026-11");
        why.ShouldNotMatch(@"\d{4}-\d{2}-\d{2}");
        duty.QuerySelector(".vigil-duty__step a")!.GetAttribute("href").ShouldBe($"/people/{person}/notifications/record");
        var entry = duty.QuerySelectorAll("details a").ShouldHaveSingleItem();
        entry.TextContent.ShouldBe("Notification, on 10 January 2024");
        Words((await client.Page(entry.GetAttribute("href")!)).QuerySelector("main")!).ShouldContain("Notification at Testford");
        (await force.Ledger("open-fact")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_address_is_entered_and_taken_by_surprise_by_a_contradiction_keeps_what_was_typed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);
        var client = site.As(officer);
        (string, string)[] typed =
        [
            ("Typed[Kind]", "Home"), ("Typed[Lines]", "2 Sample Street"), ("Typed[Postcode]", "zz99 2bb"), ("From.Day", "20"), ("From.Month", "nov"), ("From.Year", "2026"), ("Source", "Told by the person"),
        ];

        var refused = await (await client.Submit((await client.Page($"/people/{person}/enter/address")).Form(), typed)).Page();
        var done = await client.Submit(refused.Form(), ("TakesPlace", "yes"));

        Words(refused.QuerySelector(".govuk-error-summary")!).ShouldContain("Another home address is recorded since 1 January 2024");
        refused.QuerySelector("textarea")!.TextContent.ShouldBe("2 Sample Street");
        done.Headers.Location!.ToString().ShouldBe($"/people/{person}/record");
        Words((await client.Page($"/people/{person}/record")).QuerySelector("main")!).ShouldContain("2 Sample Street, ZZ99 2BB since 20 November 2026");
        Words((await client.Page($"/people/{person}")).QuerySelector("main")!).ShouldContain("Must notify a change");
        (await force.Ledger("add-fact")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_second_at_one_record_is_told_what_changed_and_loses_nothing(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);
        var client = site.As(officer);
        var form = (await client.Page($"/people/{person}/enter/status")).Form();
        await force.Status(person, StatusKind.InHospital, force.Today.AddDays(-2), null);

        var told = await (await client.Submit(form, ("Typed[Kind]", "Wanted"), ("Typed[Note]", "Did not attend"), ("Source", "Officer"))).Page();
        var done = await client.Submit(told.Form());

        Words(told.QuerySelector("main")!).ShouldContain("Someone else changed this record");
        Words(told.QuerySelector(".govuk-inset-text")!).ShouldContain("Add status (status) by Vigil at");
        told.QuerySelector("#Typed_Note_")!.GetAttribute("value").ShouldBe("Did not attend");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Disposals_are_added_one_by_one_without_JavaScript(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (_, officer, person) = await Registered(site);
        var client = site.As(officer);
        var form = (await client.Page($"/people/{person}/enter/outcome")).Form();

        var more = await (await client.Submit(form, ("Typed[Kind]", "Conviction"), ("Typed[Condition]", "None"), ("Dates[On].Day", "2"), ("Dates[On].Month", "3"), ("Dates[On].Year", "2025"), ("Typed[D0Kind]", "Imprisonment"), ("Typed[D0Years]", "2"), ("more", "yes"))).Page();
        var done = await client.Submit(more.Form(), ("Typed[D1Kind]", "Fine"), ("Source", "Court result"));

        more.QuerySelector("#Typed_D0Years_")!.GetAttribute("value").ShouldBe("2");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Words((await client.Page($"/people/{person}/record")).QuerySelector("main")!).ShouldContain("Imprisonment 2 years and Fine");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_sealed_number_is_shown_once_for_a_reason_and_who_looked_is_on_the_page(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);
        var client = site.As(officer);
        await client.Submit((await client.Page($"/people/{person}/enter/account")).Form(), ("Typed[Institution]", "Example Bank"), ("Typed[Credit]", "no"), ("Number", "12-34-56 12345678"), ("Source", "Seen"));
        var record = await client.Page($"/people/{person}/record");
        var address = $"/people/{person}/" + record.QuerySelectorAll("a[href^='facts/']").Single(link => Words(link).Contains("Bank account")).GetAttribute("href");

        record.Source.Text.ShouldNotContain("12345678");
        var shown = await client.Submit((await client.Page(address)).Form("form[action='?handler=Reveal']"), ("RevealReason", "Bank asked"));
        Words((await shown.Page()).QuerySelector(".govuk-notification-banner")!).ShouldContain("12345612345678");
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await force.Ledger("reveal")).ShouldHaveSingleItem().People.ShouldBe([person]);
        var looks = (await client.Page($"/people/{person}/looked-at")).QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent));
        looks.ShouldContain(row => row.SequenceEqual(new[] { "A. Officer", "Had a sealed number shown", "manage" }));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task People_are_listed_and_found_by_what_is_sent(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Registered(site);
        var client = site.As(officer);

        var list = await client.Page("/people");
        var found = await (await client.Submit(list.Form(), ("Wanted", "exam alan"))).Page();
        list.QuerySelector("tbody a")!.GetAttribute("href").ShouldBe($"/people/{person}");
        Words(found.QuerySelector(".vigil-lines")!).ShouldContain("Matched: Name Example, Alan");
        found.Url.ShouldEndWith("/people/find");
        (await force.Ledger("find-person")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("people")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(TestForce Force, Staff Officer, Guid Person)> Registered(Site site)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var convicted = new DateOnly(2024, 1, 8);
        var person = await force.Person("Alan", "Example", officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null),
            (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 1, 1)),
            (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, convicted) { Disposals = [new(DisposalKind.CommunityOrder)] }, "An offence", "Testford"), convicted),
            (new NotificationFact(new(convicted.AddDays(2), NotificationSection.S83), "Testford", "The person", "", officer.Id, null), convicted.AddDays(2)));
        return (force, officer, person);
    }
}
