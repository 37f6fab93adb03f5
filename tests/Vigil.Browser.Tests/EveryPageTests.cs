using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>
/// Every page there is, as it is seen: looked at by axe on both sizes of screen, kept as a picture, and gone through with the
/// Tab key alone. A page that is not listed here is a failing test.
/// </summary>
public class EveryPageTests(LocalBrowser browser)
{
    // redirects to where a role's day begins
    private static readonly string[] Unseen = ["", "{**path:file}"];

    private static readonly string[] Entries =
    [
        "name", "birth", "identifier", "status", "address", "household", "risk", "management", "outcome", "order", "account", "card", "document",
    ];

    public static TheoryData<Screen> Screens => [Screen.Desktop, Screen.Phone];

    private sealed record Seen(string Route, string Name, string Address, Staff? By);

    private static async Task<List<Seen>> Pages(Site site, Morning morning)
    {
        var admin = await morning.Force.Staff("E. Admin", StaffRole.Administrator);
        var standards = await morning.Force.Staff("P. Standards", StaffRole.ProfessionalStandards);
        await using var db = site.Database.Engine.Open(morning.Force.Id);
        async Task<Guid> FactOf(string kind) => (await db.Facts.FirstAsync(fact => fact.PersonId == morning.Alan && fact.Kind == kind)).FactId;
        var line = (await db.LedgerEntries.FirstAsync(entry => entry.Operation == "add-person")).Id;
        var (person, officer, supervisor) = ($"/people/{morning.Alan}", morning.Officer, morning.Supervisor);
        return
        [
            new("accessibility", "accessibility", "/accessibility", null),
            new("problem/{code:int}", "problem", "/problem/404", null),
            new("sign-in", "sign-in", "/sign-in", null),
            new("sign-in/demonstration", "personas", "/sign-in/demonstration", null),
            new("sign-in/join", "join", "/sign-in/join", null),
            new("sign-in/set-up", "set-up", "/sign-in/set-up", null),
            new("account", "account", "/account", officer),
            new("account/set-up", "account-set-up", "/account/set-up", officer),
            new("account/recovery-codes", "recovery-codes", "/account/recovery-codes", officer),
            new("accounts", "accounts", "/accounts", admin),
            new("accounts/add", "accounts-add", "/accounts/add", admin),
            new("accounts/{id:guid}", "account-kept", $"/accounts/{officer.Id}", admin),
            new("settings/order/publish", "order-publish", "/settings/order/publish", admin),
            new("settings/stations", "stations", "/settings/stations", admin),
            new("settings/order", "order", "/settings/order", officer),
            new("ledger", "ledger", "/ledger", standards),
            new("ledger/{line:guid}", "ledger-line", $"/ledger/{line}", standards),
            new("today", "today", "/today", officer),
            new("team", "team", "/team", supervisor),
            new("people", "people", "/people", officer),
            new("people/find", "find", "/people/find", officer),
            new("people/add", "add-person", "/people/add", officer),
            new("people/cover", "cover", "/people/cover", officer),
            new("people/{id:guid}", "person", person, officer),
            new("people/{id:guid}/purpose", "purpose", $"{person}/purpose", morning.Counter),
            new("people/{id:guid}/record", "record", $"{person}/record", officer),
            new("people/{id:guid}/looked-at", "looked-at", $"{person}/looked-at", officer),
            new("people/{id:guid}/allocate", "allocate", $"{person}/allocate", supervisor),
            new("people/{id:guid}/facts/{fact:guid}", "fact", $"{person}/facts/{await FactOf("account")}", officer),
            new("people/{id:guid}/notifications/record", "counter", $"{person}/notifications/record", officer),
            new("people/{id:guid}/notifications/{factId:guid}/acknowledgement", "acknowledgement", $"{person}/notifications/{await FactOf("notification")}/acknowledgement", officer),
            .. Entries.Select(kind => new Seen("people/{id:guid}/enter/{kind}/{fact:guid?}", $"enter-{kind}", $"{person}/enter/{kind}", officer)),
        ];
    }

    [Fact]
    public async Task No_page_is_left_out()
    {
        await using var site = await Site.Start();
        var seen = (await Pages(site, await Morning.On(site))).Select(page => page.Route).Concat(Unseen);

        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText).Distinct().Except(seen).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Screens))]
    public async Task It_can_be_read_by_everyone_and_used_with_keys_alone(Screen screen)
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var pages = await Pages(site, morning);
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
