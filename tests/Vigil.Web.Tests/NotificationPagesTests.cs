using System.Net;
using AngleSharp.Dom;
using Vigil.Domain.People;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class NotificationPagesTests : IAsyncLifetime
{
    private static readonly (string, string)[] Attended = [("Form.Checks", "Passport"), ("Form.Station", "Testford")];
    private Site _site = null!;
    private Morning _morning = null!;
    private HttpClient _counter = null!;

    private string Path => $"/people/{_morning.Alan}/notifications/record";

    public async ValueTask InitializeAsync()
    {
        _site = await Site.Start();
        _morning = await Morning.On(_site);
        _counter = _site.As(_morning.Counter);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_page_starts_from_what_is_held_with_sealed_numbers_masked_and_the_section_proposed()
    {
        var page = await _counter.Page(Path);

        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("1 Example Road, Testford, ZZ99 1AA");
        text.ShouldContain("card ending 0002");
        text.ShouldNotContain("sealed\"");
        page.QuerySelector("input[name='Form.Section'][checked]")!.GetAttribute("value").ShouldBe("S85");
        text.ShouldContain("Proposed because: The next periodic notification is to be made by 19 November 2026");
        page.QuerySelectorAll(".vigil-matter legend").Select(legend => legend.TextContent).ShouldContain("Bank accounts");
        page.Title.ShouldBe("Record a notification – Vigil");
        (await _morning.Force.Ledger("open-counter")).ShouldHaveSingleItem().People.ShouldBe([_morning.Alan]);
    }

    [Fact]
    public async Task The_page_with_every_question_is_no_more_than_thirty_kilobytes()
    {
        var html = await (await _counter.GetAsync(new Uri(Path, UriKind.Relative))).Content.ReadAsByteArrayAsync();

        html.Length.ShouldBeInRange(10 * 1024, 30 * 1024);
    }

    [Fact]
    public async Task Nothing_has_changed_for_the_rest_is_one_press_and_names_each_matter()
    {
        var page = await _counter.Page(Path);

        var after = await (await _counter.Submit(page.Form(), ("step", "rest"), ("Form.Changed[Cards]", "yes"))).Page();

        var said = after.QuerySelector("#unchanged")!.TextContent;
        said.ShouldContain("Names used; Home address");
        said.ShouldNotContain("Debit and credit cards");
        after.QuerySelectorAll("input[type=radio][value=no][checked]").Length.ShouldBe(11);
        after.QuerySelector("[name='Form.Changed[Cards]'][value=yes]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_of_address_is_read_back_recorded_once_and_acknowledged()
    {
        var form = (await (await _counter.Submit((await _counter.Page(Path)).Form(), ("step", "rest"), ("Form.Changed[HomeAddress]", "yes"))).Page()).Form();
        (string, string)[] moved = [.. Attended, ("Form.Section", "S84"), ("Form.Home.Lines", "2 Sample Street"), ("Form.Home.Postcode", "zz99 2bb"), ("Form.Home.Since", "22/11/26"), ("step", "review")];
        var back = await (await _counter.Submit(form, moved)).Page();
        back.QuerySelector("main")!.TextContent.ShouldContain("New home address: 2 Sample Street, ZZ99 2BB");

        var done = await _counter.Submit(back.Form(), ("step", "done"));
        var again = await _counter.Submit(back.Form(), ("step", "done"));

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.Headers.Location.ShouldBe(done.Headers.Location);
        (await _morning.Force.Ledger("record-notification")).ShouldHaveSingleItem().People.ShouldBe([_morning.Alan]);
        var paper = (await _counter.Page(done.Headers.Location!.ToString())).QuerySelector(".vigil-paper")!.TextContent;
        paper.ShouldContain("Alan Example");
        paper.ShouldContain("New home address: 2 Sample Street, ZZ99 2BB, 22 November 2026");
        paper.ShouldContain("section 87(3)");
        paper.ShouldContain("Periodic notification: by Wednesday 24 November 2027");
        paper.ShouldContain("1 year after the notification of 24 November 2026 is 24 November 2027");
        (await _morning.Force.Ledger("open-acknowledgement")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Look);
    }

    [Fact]
    public async Task Every_fault_names_its_field_and_nothing_typed_is_lost()
    {
        var page = await _counter.Page(Path);

        var faulty = await (await _counter.Submit(page.Form(), ("step", "review"), ("Form.On.Month", "13"), ("Form.Time", "half past"),
            ("Form.Changed[Stays]", "yes"), ("Form.Stays[0].Lines", "3 Third Avenue"), ("Form.Stays[0].Since", "31/2/2026"), ("Form.ToldMore", "Come back on Friday"))).Page();

        var errors = faulty.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.TextContent).ToList();
        errors.ShouldContain("Date of the notification must be a real date");
        errors.ShouldContain("Enter the time, for example 14:30");
        errors.ShouldContain("First day of the stay must be a real date");
        errors.ShouldContain("Names used: choose yes or no");
        errors.ShouldContain("Choose how identity was verified");
        faulty.QuerySelectorAll(".govuk-error-summary__list a").ShouldAllBe(link => faulty.QuerySelector(Escape(link)) != null);
        faulty.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='Form.Stays[0].Lines']")!.Value.ShouldBe("3 Third Avenue");
        faulty.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='Form.Stays[0].Since']")!.Value.ShouldBe("31/2/2026");
        faulty.QuerySelector("[name='Form.ToldMore']")!.TextContent.ShouldBe("Come back on Friday");
        faulty.Title.ShouldStartWith("Error: ");
    }

    [Fact]
    public async Task A_number_that_cannot_be_is_told_at_its_own_line_and_a_year_of_birth_is_not_guessed()
    {
        var form = (await (await _counter.Submit((await _counter.Page(Path)).Form(), ("step", "rest"))).Page()).Form();
        static (string, string)[] Card(int i, string number) =>
            [($"Form.Cards[{i}].Institution", "Example Bank"), ($"Form.Cards[{i}].Number", number), ($"Form.Cards[{i}].Since", "1/11/2026")];

        var told = await (await _counter.Submit(form, [.. Attended, ("Form.Changed[DateOfBirth]", "yes"), ("Form.Born", "4/5/81"),
            ("Form.Changed[Cards]", "yes"), .. Card(0, "4111 1111 1111 1111"), .. Card(1, "12"), ("step", "review")])).Page();

        var links = told.QuerySelectorAll(".govuk-error-summary__list a").Select(link => (link.GetAttribute("href"), link.TextContent.Trim())).ToList();
        links.ShouldContain(link => link.Item1 == "#Form_Born" && link.Item2.StartsWith("Date of birth must be in the past"));
        links.ShouldContain(link => link.Item1 == "#Form_Cards_1__Number");
        links.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_law_refuses_is_said_with_its_provision_and_keeps_the_form()
    {
        var form = (await (await _counter.Submit((await _counter.Page(Path)).Form(), ("step", "rest"))).Page()).Form();

        var refused = await (await _counter.Submit(form, [.. Attended, ("Form.On.Day", "30"), ("step", "review")])).Page();

        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("30 November 2026");
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("SOA 2003 s87(1)");
        refused.QuerySelector<AngleSharp.Html.Dom.IHtmlSelectElement>("[name='Form.Station']")!.Value.ShouldBe("Testford");
    }

    [Fact]
    public async Task A_record_that_changed_meanwhile_is_shown_as_it_is_now_and_can_then_be_recorded()
    {
        var form = (await (await _counter.Submit((await _counter.Page(Path)).Form(), ("step", "rest"))).Page()).Form();
        var back = await (await _counter.Submit(form, [.. Attended, ("step", "review")])).Page();
        _site.Time.Advance(TimeSpan.FromMinutes(2));
        await _morning.Force.Status(_morning.Alan, StatusKind.InHospital, _morning.Force.Today, null);

        var told = await (await _counter.Submit(back.Form(), ("step", "done"))).Page();

        told.QuerySelector("main")!.TextContent.ShouldContain("The record changed while you were typing");
        (await _morning.Force.Ledger("record-notification")).ShouldBeEmpty();
        var second = await (await _counter.Submit(told.Form(), ("step", "review"))).Page();
        (await _counter.Submit(second.Form(), ("step", "done"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_entry_can_be_added_without_scripts()
    {
        var page = await _counter.Page(Path);

        var two = await (await _counter.Submit(page.Form(), ("step", "add-Stays"), ("Form.Stays[0].Lines", "3 Third Avenue"))).Page();

        two.QuerySelectorAll("[name$='.Lines'][name^='Form.Stays']").Length.ShouldBe(2);
        two.QuerySelector("[name='Form.Changed[Stays]'][value=yes]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_who_may_not_record_finds_the_page()
    {
        var analyst = await _morning.Force.Staff("D. Analyst", Records.Access.StaffRole.Analyst);

        (await _site.As(analyst).GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _site.As(_morning.Counter).GetAsync($"/people/{Guid.CreateVersion7()}/notifications/record")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await _morning.Force.Ledger("open-counter")).ShouldAllBe(line => line.Kind == EntryKinds.Refused);
    }

    private static string Escape(IElement link) => $"[id='{link.GetAttribute("href")![1..]}']";
}
