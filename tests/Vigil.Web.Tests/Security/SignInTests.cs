using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Vigil.Records.Access;
using Vigil.Records.Storage;
using Vigil.Testing;
using Vigil.Web.Security;

namespace Vigil.Web.Tests.Security;

/// <summary>Signing in with a password and a code, and as a persona of the demonstration.</summary>
public sealed class SignInTests
{
    private const string Password = "a lantern on the fell";

    /// <summary>A site with one account that has a password and an authenticator.</summary>
    private sealed class Door(Site site, TestForce force, Staff staff, string secret) : IAsyncDisposable
    {
        public Site Site => site;

        public TestForce Force => force;

        public Staff Staff => staff;

        public HttpClient Client { get; } = site.As(null);

        public string Code => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(site.Time.GetUtcNow().UtcDateTime);

        public static async Task<Door> Open(DatabaseKind kind = DatabaseKind.Sqlite, bool secondFactor = true)
        {
            var site = await Site.Start(kind);
            var force = await TestForce.Create(site.Database, site.Time);
            var staff = await force.Staff("A. Officer", StaffRole.OffenderManager);
            var secret = AuthenticatorCode.NewSecret();
            await using var scope = site.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffRow>>();
            var row = (await accounts.FindByIdAsync(staff.Id.ToString()))!;
            row.UserName = "officer";
            (await accounts.AddPasswordAsync(row, Password)).Succeeded.ShouldBeTrue();
            await ((IUserAuthenticatorKeyStore<StaffRow>)scope.ServiceProvider.GetRequiredService<IUserStore<StaffRow>>()).SetAuthenticatorKeyAsync(row, secret, CancellationToken.None);
            (await accounts.SetTwoFactorEnabledAsync(row, secondFactor)).Succeeded.ShouldBeTrue();
            return new(site, force, staff, secret);
        }

        public async Task<HttpResponseMessage> Try(string userName, string password, string code) => await Client.Submit(
            (await Client.Page("/sign-in")).Form(), ("UserName", userName), ("Password", password), ("Code", code));

        public ValueTask DisposeAsync() => site.DisposeAsync();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_password_and_a_code_sign_in_and_signing_out_ends_the_session_even_for_a_kept_cookie(DatabaseKind kind)
    {
        await using var door = await Door.Open(kind);

        var answer = await door.Try("officer", Password, door.Code);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var kept = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("vigil=")).Split(';')[0];
        kept.ShouldNotContain("officer");
        (await door.Force.Ledger("sign-in")).ShouldHaveSingleItem().StaffId.ShouldBe(door.Staff.Id);
        var account = await door.Client.Page("/account");
        account.QuerySelector("main")!.TextContent.ShouldContain("Offender manager");

        (await door.Client.Submit(account.Form("form[action*=SignOut]"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await door.Force.Ledger("sign-out")).ShouldHaveSingleItem().StaffId.ShouldBe(door.Staff.Id);
        var thief = door.Site.CreateDefaultClient();
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        (await thief.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_code_counts_once()
    {
        await using var door = await Door.Open();
        var code = door.Code;

        (await door.Try("officer", Password, code)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await door.Try("officer", Password, code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        door.Site.Time.Advance(TimeSpan.FromSeconds(30));
        (await door.Try("officer", Password, door.Code)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_password_alone_never_gives_a_session()
    {
        await using var door = await Door.Open(secondFactor: false);

        (await door.Try("officer", Password, door.Code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await door.Try("officer", Password, "")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await door.Force.Ledger("sign-in")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_failure_reads_the_same_and_the_ledger_has_each(DatabaseKind kind)
    {
        await using var door = await Door.Open(kind);

        async Task<string> Told(string userName, string password, string code) =>
            (await (await door.Try(userName, password, code)).Page()).QuerySelector(".govuk-error-summary")!.OuterHtml;

        var unknown = await Told("nobody", Password, door.Code);
        (await Told("officer", "a wrong password", door.Code)).ShouldBe(unknown);
        (await Told("officer", Password, "000000")).ShouldBe(unknown);
        await door.Force.Write(db => db.Users.Where(row => row.Id == door.Staff.Id).ExecuteUpdate(row => row.SetProperty(user => user.Active, false)));
        (await Told("officer", Password, door.Code)).ShouldBe(unknown);
        (await door.Force.Ledger("sign-in-failed")).Select(line => line.StaffId).ShouldBe([Guid.Empty, door.Staff.Id, door.Staff.Id, door.Staff.Id]);
    }

    [Fact]
    public async Task Five_failures_lock_the_account()
    {
        await using var door = await Door.Open();
        for (var turn = 0; turn < 5; turn++)
            await door.Try("officer", "a wrong password", "000000");

        (await door.Try("officer", Password, door.Code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await door.Force.Ledger("sign-in")).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_address_may_try_thirty_times_a_minute()
    {
        await using var door = await Door.Open();
        var form = (await door.Client.Page("/sign-in")).Form();
        for (var turn = 0; turn < SignInRate.Tries; turn++)
            (await door.Client.Submit(form)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await door.Client.Submit(form);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answer.Page()).QuerySelector("h1")!.TextContent.ShouldBe("Too many tries to sign in");
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_not_accepted()
    {
        await using var door = await Door.Open();

        var answer = await door.Client.PostAsync("/sign-in", new FormUrlEncodedContent([new("UserName", "officer")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Page()).QuerySelector("h1")!.TextContent.ShouldBe("This form could not be accepted");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task In_the_demonstration_one_chooses_who_to_be(DatabaseKind kind)
    {
        await using var door = await Door.Open(kind);

        var page = await door.Client.Page("/sign-in/demonstration");
        var answer = await door.Client.Submit(page.Form(), ("Account", page.QuerySelector("button[name=Account]")!.GetAttribute("value")!));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await door.Client.GetAsync("/")).Headers.Location!.ToString().ShouldBe("/today");
        (await door.Force.Ledger("sign-in")).ShouldHaveSingleItem().StaffId.ShouldBe(door.Staff.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Where_any_force_is_real_there_are_no_personas(DatabaseKind kind)
    {
        await using var door = await Door.Open(kind);
        var form = (await door.Client.Page("/sign-in/demonstration")).Form();
        await door.Force.Write(db => db.Forces.Add(new() { ForceId = Guid.CreateVersion7(), Name = "Realshire Police" }));

        (await door.Client.GetAsync("/sign-in/demonstration")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await door.Client.Submit(form, ("Account", door.Staff.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await door.Client.Page("/sign-in")).QuerySelectorAll("a[href='/sign-in/demonstration']").ShouldBeEmpty();
        (await door.Force.Ledger("sign-in")).ShouldBeEmpty();
    }
}
