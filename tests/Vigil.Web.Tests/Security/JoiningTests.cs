using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Testing;

namespace Vigil.Web.Tests.Security;

/// <summary>From an administrator's new account to a colleague's first sign-in, and back out again.</summary>
public sealed partial class JoiningTests
{
    private const string Password = "a lantern on the fell";

    [GeneratedRegex("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}")]
    private static partial Regex Code();

    private static async Task<(string Code, Guid Id)> AddAccount(HttpClient admin, Site site, params (string, string)[] values)
    {
        var answer = await admin.Submit((await admin.Page("/accounts/add")).Form(), values);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var code = Code().Match((await answer.Page()).QuerySelector("main")!.TextContent);
        code.Success.ShouldBeTrue();
        await using var db = site.Database.Engine.Open(Guid.Empty);
        var name = values.Single(value => value.Item1 == "UserName").Item2;
        return (code.Value, (await db.Users.SingleAsync(user => user.UserName == name)).Id);
    }

    private static (string, string)[] Officer(string userName, Staff supervisor) =>
        [("UserName", userName), ("Name", "N. Colleague"), ("Role", "OffenderManager"), ("Supervisor", supervisor.Id.ToString())];

    private static string Totp(Site site, string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(site.Time.GetUtcNow().UtcDateTime);

    /// <summary>Joins with a code: the answer is the page with the recovery codes, and the authenticator's secret.</summary>
    private static async Task<(HttpResponseMessage Answer, string Secret)> SetUp(Site site, HttpClient client, string password)
    {
        var page = await client.Page("/sign-in/set-up");
        var secret = page.QuerySelector("code.vigil-secret")!.TextContent.Replace(" ", "");
        return (await client.Submit(page.Form(), ("Password", password), ("Code", Totp(site, secret))), secret);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_colleague_joins_with_the_code_and_signs_in_with_what_they_set_up(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));

        var (code, id) = await AddAccount(admin, site, Officer("ncolleague", supervisor));
        (await force.Ledger("add-account")).ShouldHaveSingleItem().Kind.ShouldBe("act");
        (await admin.Page("/accounts")).QuerySelector("main")!.TextContent.ShouldContain("Joining code out until");

        var client = site.As(null);
        (await client.Submit((await client.Page("/sign-in/join")).Form(), ("UserName", "ncolleague"), ("Code", code.ToLowerInvariant().Replace("-", " "))))
            .Headers.Location!.ToString().ShouldBe("/sign-in/set-up");
        (await (await SetUp(site, client, "short")).Answer.Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("at least 12 characters");
        var (answer, secret) = await SetUp(site, client, Password);
        var codes = (await answer.Page()).QuerySelectorAll(".vigil-codes code").Select(one => one.TextContent).ToList();
        codes.Count.ShouldBe(10);
        (await force.Ledger("set-up-sign-in")).ShouldHaveSingleItem().StaffId.ShouldBe(id);

        // the code that proved the authenticator is spent; the next one counts
        async Task<HttpResponseMessage> SignIn(string proof) =>
            await client.Submit((await client.Page("/sign-in")).Form(), ("UserName", "ncolleague"), ("Password", Password), ("Code", proof));
        (await SignIn(Totp(site, secret))).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Time.Advance(TimeSpan.FromSeconds(30));
        (await SignIn(Totp(site, secret))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await SignIn(codes[3])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await SignIn(codes[3])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Page("/account")).QuerySelector("main")!.TextContent.ShouldContain("9 recovery codes left");

        await using var db = site.Database.Engine.Open(Guid.Empty);
        var kept = await db.UserTokens.Where(token => token.UserId == id).Select(token => token.Value).ToListAsync();
        kept.ShouldAllBe(value => !value!.Contains(secret) && !codes.Any(value.Contains));
    }

    [Fact]
    public async Task A_joining_code_counts_once_for_seven_days_and_for_its_own_account_only()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));
        var (first, _) = await AddAccount(admin, site, Officer("one", supervisor));
        var (second, _) = await AddAccount(admin, site, Officer("two", supervisor));
        var client = site.As(null);
        async Task<HttpStatusCode> Try(string userName, string code) =>
            (await client.Submit((await client.Page("/sign-in/join")).Form(), ("UserName", userName), ("Code", code))).StatusCode;

        (await Try("one", second)).ShouldBe(HttpStatusCode.OK);
        (await Try("nobody", first)).ShouldBe(HttpStatusCode.OK);
        (await Try("one", first)).ShouldBe(HttpStatusCode.Redirect);
        (await SetUp(site, client, Password)).Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Try("one", first)).ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/sign-in/set-up")).Headers.Location!.ToString().ShouldBe("/sign-in/join");

        site.Time.Advance(JoiningCode.Lasts);
        (await Try("two", second)).ShouldBe(HttpStatusCode.OK);
        (await force.Ledger("sign-in-failed")).Count.ShouldBe(4);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_used_a_code_that_has_been_replaced_cannot_go_on_with_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));
        var (code, id) = await AddAccount(admin, site, Officer("one", supervisor));
        var thief = site.As(null);
        (await thief.Submit((await thief.Page("/sign-in/join")).Form(), ("UserName", "one"), ("Code", code))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.Submit((await admin.Page($"/accounts/{id}")).Form("form[action*=Code]"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await SetUp(site, thief, Password)).Answer.Headers.Location!.ToString().ShouldBe("/sign-in/join");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_new_code_or_the_end_of_an_account_signs_its_owner_out_at_the_next_request(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var (here, address) = (site.As(officer), $"/accounts/{officer.Id}");

        (await here.GetAsync("/today")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Code().IsMatch((await (await admin.Submit((await admin.Page(address)).Form("form[action*=Code]"))).Page()).QuerySelector("main")!.TextContent).ShouldBeTrue();
        (await here.GetAsync("/today")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var again = site.As(officer);
        (await again.GetAsync("/today")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.Submit((await admin.Page(address)).Form("form[action*=End]"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await again.GetAsync("/today")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await force.Ledger("end-account")).ShouldHaveSingleItem().Kind.ShouldBe("act");
    }

    [Fact]
    public async Task Whoever_is_a_named_manager_keeps_the_account_and_the_role_until_their_people_are_allocated()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        await force.Person("Rowan", "Oakley", officer, supervisor);
        var page = await admin.Page($"/accounts/{officer.Id}");

        var ended = await (await admin.Submit(page.Form("form[action*=End]"))).Page();
        var changed = await (await admin.Submit(page.Form("main form:not([action])"), ("Role", "Analyst"))).Page();

        ended.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("named manager or supervisor of 1 person");
        changed.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("named manager or supervisor of 1 person");
        (await site.As(officer).GetAsync("/today")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_changes_their_own_account_and_two_accounts_never_share_a_user_name()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var self = await force.Staff("E. Admin", StaffRole.Administrator);
        var other = await force.Staff("F. Admin", StaffRole.Administrator);
        var admin = site.As(self);
        await AddAccount(admin, site, Officer("one", supervisor));

        var twice = await (await admin.Submit((await admin.Page("/accounts/add")).Form(), Officer("ONE", supervisor))).Page();
        (await admin.Page($"/accounts/{self.Id}")).QuerySelectorAll("main form").ShouldBeEmpty();
        // the form for a colleague, sent to one's own account
        var form = (await admin.Page($"/accounts/{other.Id}")).Form("form[action*=End]");
        form.Action = $"/accounts/{self.Id}?handler=End";
        var own = await (await admin.Submit(form)).Page();

        twice.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Another account has this user name");
        own.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Another administrator must change your own account");
        (await admin.GetAsync("/accounts")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task How_one_signs_in_can_be_changed_only_shortly_after_signing_in_and_ends_every_other_session()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var (here, elsewhere) = (site.As(officer), site.As(officer));
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await here.Page("/account/set-up");
        var secret = page.QuerySelector("code.vigil-secret")!.TextContent.Replace(" ", "");
        (await (await here.Submit(page.Form(), ("Password", Password), ("Code", Totp(site, secret)))).Page()).QuerySelectorAll(".vigil-codes code").Length.ShouldBe(10);
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await here.Submit((await here.Page("/account/recovery-codes")).Form())).Page()).QuerySelectorAll(".vigil-codes code").Length.ShouldBe(10);

        site.Time.Advance(SignedIn.Fresh + TimeSpan.FromSeconds(1));
        (await here.Page("/account/set-up")).QuerySelectorAll("code.vigil-secret").ShouldBeEmpty();
        (await here.Page("/account")).QuerySelector("main")!.TextContent.ShouldContain("sign in again first");
        (await force.Ledger("set-up-sign-in")).Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_real_force_begins_with_one_administrator_who_joins_by_code_and_is_never_founded_twice(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var founding = new Founding(site.Database.Engine, site.Time);

        var given = await founding.FoundAsync("Realshire Police", "first", "F. Irst", CancellationToken.None);
        var again = await founding.FoundAsync("Othershire Police", "other", "O. Ther", CancellationToken.None);
        var letIn = await founding.LetInAsync("FIRST", CancellationToken.None);

        given.Outcome.ShouldBeOfType<ActOutcome.Done>();
        again.Outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("Realshire Police");
        again.Code.ShouldBeNull();
        var client = site.As(null);
        async Task<HttpStatusCode> Try(string code) =>
            (await client.Submit((await client.Page("/sign-in/join")).Form(), ("UserName", "first"), ("Code", code))).StatusCode;
        (await Try(given.Code!)).ShouldBe(HttpStatusCode.OK);
        (await Try(letIn.Code!)).ShouldBe(HttpStatusCode.Redirect);
        (await client.Page("/sign-in")).QuerySelector("header")!.TextContent.ShouldContain("Realshire Police");
        (await client.GetAsync("/sign-in/demonstration")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
