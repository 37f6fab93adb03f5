using Microsoft.Playwright;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>A morning's notification from end to end on a phone, with keys alone.</summary>
public class NotificationWalkTests(LocalBrowser browser)
{
    [Fact]
    public async Task From_today_to_the_acknowledgement_on_a_phone_with_keys_alone()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var page = await browser.Open(Screen.Phone);
        await page.SignIn(site, morning.Officer, "/today");

        await page.GetByRole(AriaRole.Link, new() { Name = "Record notification for Example, Alan" }).PressAsync("Enter");
        (await page.Faults()).ShouldBeEmpty();
        await page.GetByLabel("Passport seen").PressAsync("Space");
        await page.GetByLabel("Station").FocusAsync();
        await page.Keyboard.TypeAsync("Testford");
        await page.GetByRole(AriaRole.Group, new() { Name = "Home address" }).GetByLabel("Changed").PressAsync("Space");
        await page.GetByLabel("New address").FocusAsync();
        await page.Keyboard.TypeAsync("2 Sample Street");
        await page.Locator("[name='Form.Home.Since']").FocusAsync();
        await page.Keyboard.TypeAsync("22/11/26");
        await page.Picture("counter-changed-phone");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Screen.Phone.Width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nothing has changed for the rest" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read back" }).PressAsync("Enter");
        (await page.Faults()).ShouldBeEmpty();
        await page.Picture("read-back-phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record notification" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Acknowledgement of a notification" }).WaitForAsync();

        (await page.Locator(".vigil-paper").InnerTextAsync()).ShouldContain("New home address: 2 Sample Street, 22 November 2026");
        (await page.Faults()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Screen.Phone.Width);
        await page.Picture("acknowledgement-phone");
        (await morning.Force.Ledger("record-notification")).ShouldHaveSingleItem().People.ShouldBe([morning.Alan]);
    }
}
