using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Vigil.Browser.Tests.LocalBrowser))]

namespace Vigil.Browser.Tests;

/// <summary>A size of screen that pages are looked at on.</summary>
/// <param name="Name">as tests and pictures name it</param>
/// <param name="Width">in CSS pixels</param>
/// <param name="Height">in CSS pixels</param>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desktop = new("desktop", 1280, 900);
    public static readonly Screen Phone = new("phone", 390, 844);

    public override string ToString() => Name;
}

/// <summary>The machine's own Chromium, started once for all browser tests; each test opens a context of its own.</summary>
public sealed class LocalBrowser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // no sandbox: the tests may run as root. The rest: on a closed network Chromium's own calls home fail many at a time
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags, Headless = true });
    }

    /// <summary>A new page in a context of its own: no cookies, nothing stored, English as written in Britain.</summary>
    public async Task<IPage> Open(Screen screen, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            IsMobile = screen == Screen.Phone,
            HasTouch = screen == Screen.Phone,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>What the tests ask of an open page.</summary>
public static class Pages
{
    /// <summary>What axe finds wrong with a page, one line for each element; empty when it is accessible as far as axe can tell.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page) =>
        [.. from rule in (await page.RunAxe()).Violations
            from node in rule.Nodes
            where !IsKnownFalseAlarm(rule.Id, node.Html)
            select $"{rule.Id}: {rule.Help}: {node.Html}"];

    /// <summary>
    /// Gives a page a passkey device that consents by itself; passkeys need the page to be on <c>localhost</c>. Its passkeys give
    /// keys (WebAuthn PRF) where that is asked for.
    /// </summary>
    public static async Task AddPasskeyDevice(this IPage page, bool keys = false)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new
            {
                protocol = "ctap2",
                ctap2Version = "ctap2_1",
                hasPrf = keys,
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }

    /// <summary>Keeps a picture of the whole page under <c>artifacts/pictures</c> for a person to look at.</summary>
    public static async Task Picture(this IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Vigil.Testing.Checkout.At("artifacts", "pictures", $"{name}.png"), FullPage = true });

    // a radio that reveals a question says so with aria-expanded; the design system keeps it on purpose (alphagov/govuk-frontend#979)
    private static bool IsKnownFalseAlarm(string rule, string html) =>
        rule == "aria-allowed-attr" && html.Contains("govuk-radios__input", StringComparison.Ordinal) && html.Contains("aria-expanded", StringComparison.Ordinal);
}
