using Microsoft.Playwright;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>Passkeys as a colleague makes and uses them, with a virtual device in the browser.</summary>
public class PasskeyTests(LocalBrowser browser)
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_colleague_joins_with_a_code_and_a_passkey_and_signs_in_with_it_alone(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        await force.Staff("S. Supervisor", StaffRole.Supervisor);
        var admin = await browser.Open(Screen.Desktop);
        var address = await admin.SignIn(site, await force.Staff("E. Admin", StaffRole.Administrator), "/accounts/add");
        await admin.GetByLabel("User name").FillAsync("ncolleague");
        await admin.GetByLabel("Name that colleagues see").FillAsync("N. Colleague");
        await admin.GetByLabel("Offender manager", new() { Exact = true }).CheckAsync();
        await admin.GetByLabel("Supervisor, for an offender manager").SelectOptionAsync("S. Supervisor");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Add the account" }).ClickAsync();
        var code = await admin.Locator("code").InnerTextAsync();

        var page = await browser.Open(Screen.Desktop);
        await page.AddPasskeyDevice();
        await page.GotoAsync(new Uri(address, "/sign-in").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "with a joining code" }).ClickAsync();
        await page.GetByLabel("User name").FillAsync("ncolleague");
        await page.GetByLabel("Joining code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.Picture("set-up-desktop");
        (await page.Faults()).ShouldBeEmpty();
        await page.GetByLabel("Name of this passkey").FillAsync("Work phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Today" }).First.WaitForAsync();
        var added = (await force.Ledger("add-passkey")).ShouldHaveSingleItem();

        await page.GotoAsync(new Uri(address, "/account").ToString());
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Work phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Work phone" }).ClickAsync();
        (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("your only way to sign in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Today" }).First.WaitForAsync();

        (await force.Ledger("sign-in")).Count(line => line.StaffId == added.StaffId).ShouldBe(2);
    }

    [Fact]
    public async Task A_passkey_of_an_ended_account_or_of_no_account_opens_nothing()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var page = await browser.Open(Screen.Desktop);
        await page.AddPasskeyDevice();
        var address = await page.SignIn(site, officer, "/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey" }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await using (var db = site.Database.Engine.Open(force.Id))
        {
            (await db.Users.FindAsync(officer.Id))!.Active = false;
            await db.SaveChangesAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("its account may not sign in now");
        (await force.Ledger("sign-in-failed")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        await page.GotoAsync(new Uri(address, "/today").ToString());
        page.Url.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task Without_scripts_the_passkey_is_not_offered_and_the_password_is()
    {
        await using var site = await Site.Start();
        await TestForce.Create(site.Database, site.Time);
        var page = await browser.Open(Screen.Phone, scripts: false);
        await page.GotoAsync(new Uri(site.Listen(), "/sign-in").ToString());

        (await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).CountAsync()).ShouldBe(0);
        (await page.GetByLabel("Code from your authenticator").IsVisibleAsync()).ShouldBeTrue();
    }
}
