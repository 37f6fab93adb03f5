namespace Vigil.Browser.Tests;

/// <summary>The browser harness itself: each of its checks is shown to find what it looks for.</summary>
public class LocalBrowserTests(LocalBrowser browser)
{
    private const string Form = """
        <!doctype html><html lang="en"><head><title>Form</title></head><body><main><h1>Form</h1>{0}</main></body></html>
        """;

    public static TheoryData<Screen> Screens => [Screen.Desktop, Screen.Phone];

    [Theory, MemberData(nameof(Screens))]
    public async Task A_page_is_as_wide_as_its_screen(Screen screen)
    {
        var page = await browser.Open(screen);

        (await page.EvaluateAsync<int>("window.screen.width")).ShouldBe(screen.Width);
    }

    [Fact]
    public async Task A_sound_form_has_no_faults() =>
        (await FaultsOf("""<label for="n">Name</label><input id="n">""")).ShouldBeEmpty();

    [Fact]
    public async Task A_field_without_a_label_is_a_fault() =>
        (await FaultsOf("<input id=n>")).ShouldHaveSingleItem().ShouldStartWith("label:");

    [Fact]
    public async Task Only_the_revealing_radio_is_let_through()
    {
        (await FaultsOf("""<label><input type="radio" class="govuk-radios__input" aria-expanded="false">Yes</label>""")).ShouldBeEmpty();
        (await FaultsOf("""<label><input type="radio" aria-expanded="false">Yes</label>""")).ShouldHaveSingleItem().ShouldStartWith("aria-allowed-attr:");
    }

    [Fact]
    public async Task A_passkey_can_be_made_without_a_hand_on_the_device()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.RouteAsync("**/*", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Form }));
        await page.GotoAsync("http://localhost/");
        await page.AddPasskeyDevice();

        var kind = await page.EvaluateAsync<string>("""
            async () => (await navigator.credentials.create({ publicKey: {
                rp: { name: 'Vigil' }, user: { id: new Uint8Array([1]), name: 'a.officer', displayName: 'A. Officer' },
                challenge: new Uint8Array(32), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } })).type
            """);

        kind.ShouldBe("public-key");
    }

    [Fact]
    public async Task Without_scripts_none_runs()
    {
        var page = await browser.Open(Screen.Desktop, scripts: false);
        await page.SetContentAsync(Form.Replace("{0}", "<noscript>plain</noscript>"));

        (await page.Locator("main").InnerTextAsync()).ShouldContain("plain");
    }

    private async Task<IReadOnlyList<string>> FaultsOf(string content)
    {
        var page = await browser.Open(Screen.Desktop);
        await page.SetContentAsync(Form.Replace("{0}", content));
        return await page.Faults();
    }
}
