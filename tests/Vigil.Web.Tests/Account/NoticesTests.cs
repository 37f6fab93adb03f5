using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Notices;
using Vigil.Testing;
using Vigil.Web.Mail;
using Vigil.Web.Security;

namespace Vigil.Web.Tests.Account;

public sealed class NoticesTests
{
    private const string Canary = "Quillfeather";

    private static DailyNotices Daily(Site site, MailServer server, ILogger<DailyNotices>? log = null)
    {
        var (engine, clock) = (site.Database.Engine, new LondonClock(site.Time));
        return new(engine, new(engine, site.Time), new NoticeRound(engine, new LookWriter(engine), clock), server,
            new Post(server, new PublicAddress(new("https://vigil.example.test"))), clock, site.Time, log ?? NullLogger<DailyNotices>.Instance);
    }

    private static MailServer At(int port) => new("127.0.0.1") { Port = port, Security = MailKit.Security.SecureSocketOptions.None, From = "vigil@example.test" };

    private static async Task TurnOn(HttpClient client, string address)
    {
        var form = (await client.Page("/account/notices")).Form();
        form.SetAttribute("action", "/account/notices?handler=On");
        (await client.Submit(form, ("Address", address))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_wants_it_is_told_once_a_day_how_much_is_due_and_nobodys_name(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var (officer, idle, off) = (await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor), await force.Staff("B. Idle", StaffRole.OffenderManager), await force.Staff("C. Off", StaffRole.OffenderManager));
        foreach (var manager in new[] { officer, off })
        {
            var person = await force.Person("Rowan", Canary, manager, supervisor);
            await force.Duty(person, DutyKind.TravelNotification, 3);
            await force.Duty(person, DutyKind.PeriodicNotification, -4);
        }

        await TurnOn(site.As(officer), "a.officer@example.test");
        await TurnOn(site.As(idle), "b.idle@example.test");
        using var mail = new MailCatcher();
        using var daily = Daily(site, At(mail.Port));
        (await daily.RunOnceAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await daily.RunOnceAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();

        var (to, text) = mail.Taken.ShouldHaveSingleItem();
        to.ShouldBe("a.officer@example.test");
        text.ShouldContain("Subject: Vigil: 1 item due, 1 overdue");
        text.ShouldContain("https://vigil.example.test/today");
        text.ShouldNotContain(Canary, Case.Insensitive);
        (await force.Ledger("begin-notices")).ShouldHaveSingleItem().StaffId.ShouldBe(Staff.SystemId);
        (await site.As(officer).Page("/account/notices")).QuerySelector("main")!.TextContent.ShouldContain("the last was sent on 24 November 2026");

        site.Time.Advance(TimeSpan.FromDays(1));
        await daily.RunOnceAsync(TestContext.Current.CancellationToken);
        mail.Taken.Count.ShouldBe(2);
        var client = site.As(officer);
        var form = (await client.Page("/account/notices")).Form();
        form.SetAttribute("action", "/account/notices?handler=Off");
        await client.Submit(form);
        site.Time.Advance(TimeSpan.FromDays(1));
        await daily.RunOnceAsync(TestContext.Current.CancellationToken);
        mail.Taken.Count.ShouldBe(2);
        (await force.Ledger("turn-notices-off")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_could_not_be_sent_is_told_to_administrators_and_tried_on_the_next_day(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        await force.Duty(await force.Person("Rowan", Canary, officer), DutyKind.TravelNotification, 3);
        var admin = await force.Staff("E. Admin", StaffRole.Administrator);
        await TurnOn(site.As(officer), "a.officer@example.test");
        using var mail = new MailCatcher { Refused = "a.officer@example.test" };
        using var daily = Daily(site, At(mail.Port));

        await daily.RunOnceAsync(TestContext.Current.CancellationToken);

        mail.Taken.ShouldBeEmpty();
        (await site.As(admin).Page("/accounts")).QuerySelector("main .govuk-inset-text")!.TextContent.ShouldContain("A. Officer: the mail server refused the address");
        mail.Refused = null;
        await daily.RunOnceAsync(TestContext.Current.CancellationToken);
        mail.Taken.ShouldBeEmpty();
        site.Time.Advance(TimeSpan.FromDays(1));
        await daily.RunOnceAsync(TestContext.Current.CancellationToken);
        mail.Taken.Count.ShouldBe(1);
        (await site.As(admin).Page("/accounts")).QuerySelector("main .govuk-inset-text").ShouldBeNull();
        (await force.Ledger("end-notices")).Count.ShouldBe(2);

        mail.Dispose();
        site.Time.Advance(TimeSpan.FromDays(1));
        await daily.RunOnceAsync(TestContext.Current.CancellationToken);
        (await site.As(admin).Page("/accounts")).QuerySelector("main .govuk-inset-text")!.TextContent.ShouldContain("could not be reached");
    }

    [Fact]
    public async Task Without_a_mail_server_the_page_says_so_and_a_wrong_address_is_said_in_words()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));
        var page = await client.Page("/account/notices");
        page.QuerySelector("main")!.TextContent.ShouldContain("No mail server is set up here");
        var log = new Lines();
        using var daily = Daily(site, new(null), log);
        await daily.StartAsync(TestContext.Current.CancellationToken);
        await daily.ExecuteTask!;

        log.ShouldHaveSingleItem().ShouldContain("No mail server is configured");
        var form = page.Form();
        form.SetAttribute("action", "/account/notices?handler=On");
        foreach (var wrong in new[] { "", "nobody", "a@b", "a b@example.test", "Name <a@example.test>", "a@example.test\r\nBcc: b@example.test" })
            (await (await client.Submit(form, ("Address", wrong))).Page()).QuerySelector(".govuk-error-summary").ShouldNotBeNull(wrong);
        new MailServer("mail") { Domain = "force.example.test" }.Fault("a@example.test").ShouldBe("E-mail address must end in @force.example.test");
        (await force.Ledger("turn-notices-on")).ShouldBeEmpty();
    }

    private sealed class Lines : List<string>, ILogger<DailyNotices>
    {
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add(formatter(state, exception));

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}
