using AngleSharp.Dom;
using Vigil.Testing;

namespace Vigil.Web.Tests;

/// <summary>A change told in advance (s84(2)-(4)), from its notice to what became of it.</summary>
public sealed class AnnouncedTests
{
    private const string Told = "New home address: 2 Sample Street, ZZ99 2BB";

    [Theory, ClassData(typeof(Databases))]
    public async Task Once_its_day_has_come_the_manager_is_asked_and_what_was_told_is_recorded_without_typing_it_again(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        await Announce(site, morning);
        site.Time.SetUtcNow(new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        var client = site.As(morning.Officer);
        var person = $"/people/{morning.Alan}";

        var now = Words((await client.Page("/today")).QuerySelector(".vigil-work")!);
        now.ShouldContain("We must record whether the change told in advance happened: advised by 30 November, late after 5 December");
        var duty = (await client.Page(person)).QuerySelectorAll("li.vigil-duty").Single(line => Words(line).Contains("told in advance happened"));
        Words(duty).ShouldContain("Notice was given on 24 November 2026 of a change expected on 30 November 2026");
        Words(duty).ShouldContain("from 28 November 2026, 2 days before, to 2 December 2026");
        var page = await client.Page(duty.QuerySelector(".vigil-duty__step a")!.GetAttribute("href")!);
        Words(page.QuerySelector("main")!).ShouldContain($"{Told} Expected on 30 November 2026, told on 24 November 2026.");
        var silent = await (await client.Submit(page.Form(), ("Source", "Home visit"))).Page();
        silent.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(["Home address: say whether what was told in advance happened"]);
        var done = await client.Submit(page.Form(), ("Notices[0].Outcome", "happened"), ("Source", "Home visit"));

        done.Headers.Location!.ToString().ShouldBe(person);
        var record = Words((await client.Page($"{person}/record")).QuerySelector("main")!);
        record.ShouldContain("2 Sample Street, ZZ99 2BB since 30 November 2026, fact, learned 1/12/2026, Home visit");
        var past = Words((await client.Page($"{person}/record?group=addresses")).QuerySelector("main")!);
        past.ShouldContain("1 Example Road, Testford, ZZ99 1AA 1 January 2024 to 29 November 2026");
        var duties = Words((await client.Page(person)).QuerySelector(".vigil-duties")!);
        duties.ShouldNotContain("told in advance");
        duties.ShouldNotContain("Must notify a change");
        (await morning.Force.Ledger("settle-notice")).ShouldHaveSingleItem().People.ShouldBe([morning.Alan]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task At_the_counter_it_is_offered_as_held_and_that_it_did_not_happen_is_a_report(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        await Announce(site, morning);
        site.Time.SetUtcNow(new(2026, 12, 4, 9, 0, 0, TimeSpan.Zero));
        var (manager, counter) = (site.As(morning.Officer), site.As(morning.Counter));
        var path = $"/people/{morning.Alan}/notifications/record";

        Words((await manager.Page($"/people/{morning.Alan}")).QuerySelector(".vigil-duties")!).ShouldContain("Must report that a change did not happenby 5 December");
        var page = await counter.Page(path);
        Words(page.QuerySelector(".vigil-announced")!).ShouldContain($"Told in advance on 24 November 2026: {Told}, expected on 30 November 2026");
        page.QuerySelector("[name='Form.Notices[0].On']")!.GetAttribute("value").ShouldBe("30/11/2026");
        var rest = await (await counter.Submit(page.Form(), ("step", "rest"))).Page();
        (string, string)[] attended = [("Form.Checks", "Passport"), ("Form.Station", "Testford"), ("Form.Section", "S84"), ("step", "review")];
        var silent = await (await counter.Submit(rest.Form(), attended)).Page();
        silent.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.TextContent).ShouldBe(["Home address: say whether what was told in advance happened"]);
        var back = await (await counter.Submit(silent.Form(), [.. attended, ("Form.Notices[0].Outcome", "not")])).Page();
        Words(back.QuerySelector("main")!).ShouldContain($"Told in advance, and did not happen: {Told}");
        var done = await counter.Submit(back.Form(), ("step", "done"));

        Words((await counter.Page(done.Headers.Location!.ToString())).QuerySelector(".vigil-paper")!).ShouldContain($"Told in advance, and did not happen: {Told}");
        var duties = Words((await manager.Page($"/people/{morning.Alan}")).QuerySelector(".vigil-duties")!);
        duties.ShouldNotContain("did not happen");
        duties.ShouldNotContain("told in advance");
        Words((await manager.Page($"/people/{morning.Alan}/record")).QuerySelector("main")!).ShouldContain("1 Example Road, Testford, ZZ99 1AA since 1 January 2024");
        (await morning.Force.Ledger("record-notification")).Count.ShouldBe(2);
    }

    private static async Task Announce(Site site, Morning morning)
    {
        var counter = site.As(morning.Counter);
        var path = $"/people/{morning.Alan}/notifications/record";
        var form = (await (await counter.Submit((await counter.Page(path)).Form(), ("step", "rest"), ("Form.Changed[HomeAddress]", "yes"))).Page()).Form();
        var back = await (await counter.Submit(form, ("Form.Checks", "Passport"), ("Form.Station", "Testford"), ("Form.Home.Lines", "2 Sample Street"),
            ("Form.Home.Postcode", "zz99 2bb"), ("Form.Home.Since", "30/11/26"), ("step", "review"))).Page();
        Words(back.QuerySelector("main")!).ShouldContain("expected: advance notice");
        (await counter.Submit(back.Form(), ("step", "done"))).Headers.Location!.ToString().ShouldContain("acknowledgement");
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
