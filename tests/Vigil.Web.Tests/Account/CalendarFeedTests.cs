using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;
using Vigil.Web.Security;

namespace Vigil.Web.Tests.Account;

public sealed class CalendarFeedTests
{
    private const string Canary = "Quillfeather";

    private static async Task<string> Make(HttpClient client)
    {
        var form = (await client.Page("/account/calendar")).Form();
        form.SetAttribute("action", "/account/calendar?handler=Make");
        return new Uri((await (await client.Submit(form)).Page()).QuerySelector("code.vigil-secret")!.TextContent).AbsolutePath;
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task It_says_how_many_of_what_kind_on_which_day_and_names_nobody(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var (officer, other) = (await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor), await force.Staff("B. Officer", StaffRole.OffenderManager, supervisor));
        var (one, two) = (await force.Person("Rowan", Canary, officer, supervisor), await force.Person("Robin", Canary, officer, supervisor));
        foreach (var person in new[] { one, two })
            await force.Duty(person, DutyKind.TravelNotification, 3);
        await force.Duty(one, DutyKind.PeriodicNotification, -4);
        await force.Duty(one, DutyKind.ReviewAppeal, -4);
        await force.Duty(await force.Person("Not", "Theirs", other, supervisor), DutyKind.TravelNotification, 3);
        var path = await Make(site.As(officer));

        var answer = await site.As(null).GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Headers.CacheControl!.ToString().ShouldBe("private");
        var events = Calendar.Load(text)!.Events.OrderBy(one => one.Start!.Value).ToList();
        events.Select(one => (DateOnly.FromDateTime(one.Start!.Value), one.Summary)).ShouldBe(
        [
            (force.Today, "1 past the day advised, 1 of them overdue"),
            (force.Today.AddDays(3), "2 due: notification of travel"),
        ]);
        events.ShouldAllBe(one => one.IsAllDay && one.Url!.AbsolutePath == "/today");
        text.ShouldNotContain(Canary, Case.Insensitive);
        text.ShouldNotContain("Officer");
        var line = (await force.Ledger("calendar-feed")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId, line.People.Count).ShouldBe((EntryKinds.Feed, officer.Id, 0));
        (await force.Ledger("make-calendar-feed")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        await using var db = site.Database.Engine.Open(Guid.Empty);
        (await db.UserTokens.ToListAsync()).ShouldAllBe(token => !path.Contains(token.Name) && !path.Contains(token.Value!));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_address_that_is_unknown_renewed_revoked_or_of_an_ended_account_finds_nothing(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var (officer, gone) = (await force.Staff("A. Officer", StaffRole.OffenderManager), await force.Staff("B. Officer", StaffRole.OffenderManager));
        var (client, stranger) = (site.As(officer), site.As(null));
        async Task<HttpStatusCode> Fetch(string path) => (await stranger.GetAsync(path)).StatusCode;

        var first = await Make(client);
        var second = await Make(client);
        (await Fetch("/calendar/nobody.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await Fetch(first)).ShouldBe(HttpStatusCode.NotFound);
        (await Fetch(second)).ShouldBe(HttpStatusCode.OK);
        var revoke = (await client.Page("/account/calendar")).Form();
        revoke.SetAttribute("action", "/account/calendar?handler=Revoke");
        (await client.Submit(revoke)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Fetch(second)).ShouldBe(HttpStatusCode.NotFound);
        var third = await Make(site.As(gone));
        await force.Write(db => db.Users.Where(user => user.Id == gone.Id).ExecuteUpdate(user => user.SetProperty(row => row.Active, false)));
        (await Fetch(third)).ShouldBe(HttpStatusCode.NotFound);

        (await force.Ledger("calendar-feed")).Count.ShouldBe(1);
        (await force.Ledger("revoke-calendar-feed")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Act);
    }

    [Fact]
    public async Task Fetches_from_one_address_are_limited_and_who_has_no_caseload_gets_no_feed()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var stranger = site.As(null);
        for (var fetch = 0; fetch < SignInRate.Fetches; fetch++)
            (await stranger.GetAsync("/calendar/nobody.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/calendar/nobody.ics")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);

        var page = await site.As(await force.Staff("E. Admin", StaffRole.Administrator)).Page("/account/calendar");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("no caseload");
    }
}
