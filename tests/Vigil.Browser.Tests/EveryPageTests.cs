using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>
/// Every page there is, as it is seen: looked at by axe on both sizes of screen, kept as a picture, and gone through with the
/// Tab key alone. A page that is not listed here is a failing test.
/// </summary>
public class EveryPageTests(LocalBrowser browser)
{
    // redirects to where a role's day begins; what calendar programs fetch and other programs ask
    private static readonly string[] Unseen = ["", "{**path:file}", "calendar/{secret}.ics", "/api/risk-scores/v1", "/openapi/{documentName}.json"];

    public static TheoryData<Screen> Screens => [Screen.Desktop, Screen.Phone];

    [Fact]
    public async Task No_page_is_left_out()
    {
        await using var site = await Site.Start();
        var seen = (await EveryPage.On(site, await Morning.On(site))).Select(page => page.Route).Concat(Unseen);

        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText).Distinct().Except(seen).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Screens))]
    public async Task It_can_be_read_by_everyone_and_used_with_keys_alone(Screen screen)
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var pages = await EveryPage.On(site, morning);
        var (address, faults) = (site.Listen(), new List<string>());
        foreach (var by in pages.GroupBy(page => page.By))
        {
            var page = await browser.Open(screen);
            if (by.Key is { } staff)
                await page.Become(site, staff, address);
            foreach (var seen in by)
            {
                await page.GotoAsync(new Uri(address, seen.Address).ToString());
                await page.Picture($"{seen.Name}-{screen}");
                faults.AddRange((await page.Faults()).Select(fault => $"{seen.Name}: {fault}"));
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > screen.Width)
                    faults.Add($"{seen.Name}: wider than the screen");
                faults.AddRange((await Unreached(page)).Select(one => $"{seen.Name}: the Tab key does not reach {one}"));
            }

            await page.Context.CloseAsync();
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>What is seen and can be worked, but never comes under the Tab key; of radios of one name, one is enough.</summary>
    private static async Task<string[]> Unreached(IPage page)
    {
        await page.EvaluateAsync("""
            () => {
              document.activeElement?.blur(); window.scrollTo(0, 0)
              window.reached = new Set()
              document.addEventListener('focusin', event => window.reached.add(event.target))
              window.wanted = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
            }
            """);
        for (var most = await page.EvaluateAsync<int>("window.wanted.length") + 3; most > 0; most--)
            await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>("""
            () => window.wanted.filter(one => !window.reached.has(one)
                && !(one.type === 'radio' && [...window.reached].some(other => other.type === 'radio' && other.name === one.name)))
              .map(one => one.outerHTML.slice(0, 120))
            """);
    }
}
