using Microsoft.Playwright;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>Today and Team as they are seen: looked at by axe on both sizes of screen, and kept as pictures.</summary>
public class MorningTests(LocalBrowser browser)
{
    public static TheoryData<Screen> Screens => [Screen.Desktop, Screen.Phone];

    [Theory, MemberData(nameof(Screens))]
    public async Task The_morning_can_be_read_by_everyone(Screen screen) => await Look(screen, "/today", "today", morning => morning.Officer);

    [Theory, MemberData(nameof(Screens))]
    public async Task The_team_can_be_read_by_everyone(Screen screen) => await Look(screen, "/team", "team", morning => morning.Supervisor);

    [Theory, MemberData(nameof(Screens))]
    public async Task The_counter_can_be_used_by_everyone(Screen screen) =>
        await Look(screen, "", "counter", morning => morning.Counter, morning => $"/people/{morning.Alan}/notifications/record");

    private async Task Look(Screen screen, string path, string name, Func<Morning, Staff> who, Func<Morning, string>? where = null)
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var page = await browser.Open(screen);
        await page.SignIn(site, who(morning), where?.Invoke(morning) ?? path);
        await page.Picture($"{name}-{screen}");

        (await page.Faults()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(screen.Width);
    }
}

/// <summary>Signing in without the sign-in page, by the cookie it would give.</summary>
public static class SignedIn
{
    /// <summary>Signs a browser page in and opens an address of the site.</summary>
    public static async Task<Uri> SignIn(this IPage page, Site site, Staff staff, string path)
    {
        var address = site.Listen();
        var cookie = site.CookieOf(staff).Split('=', 2);
        await page.Context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = address.ToString() }]);
        await page.GotoAsync(new Uri(address, path).ToString());
        return address;
    }
}
