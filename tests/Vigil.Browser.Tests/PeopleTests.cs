using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>A person's pages as they are seen: looked at by axe on both sizes of screen, and kept as pictures.</summary>
public class PeopleTests(LocalBrowser browser)
{
    public static TheoryData<Screen, string, string> Pages
    {
        get
        {
            TheoryData<Screen, string, string> pages = [];
            foreach (var screen in new[] { Screen.Desktop, Screen.Phone })
            {
                pages.Add(screen, "people", "/people");
                pages.Add(screen, "person", "/people/{0}");
                pages.Add(screen, "record", "/people/{0}/record");
                pages.Add(screen, "looked-at", "/people/{0}/looked-at");
                pages.Add(screen, "enter-address", "/people/{0}/enter/address");
                pages.Add(screen, "enter-outcome", "/people/{0}/enter/outcome");
                pages.Add(screen, "add-person", "/people/add");
                pages.Add(screen, "cover", "/people/cover");
            }

            return pages;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task It_can_be_read_by_everyone(Screen screen, string name, string path)
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var page = await browser.Open(screen);
        await page.SignIn(site, morning.Officer, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, morning.Alan));
        await page.Picture($"{name}-{screen}");

        (await page.Faults()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(screen.Width);
    }
}
