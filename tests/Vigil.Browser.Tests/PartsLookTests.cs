using Vigil.Testing;
using Vigil.Web.Govuk;
using Vigil.Web.Moj;

namespace Vigil.Browser.Tests;

/// <summary>Components and parts on one page, as a browser and axe see them.</summary>
public class PartsLookTests(LocalBrowser browser)
{
    public static TheoryData<Screen> Screens => [Screen.Desktop, Screen.Phone];

    [Theory, MemberData(nameof(Screens))]
    public async Task They_are_accessible_and_fit_the_screen(Screen screen)
    {
        var page = await browser.Open(screen);
        await page.SetContentAsync(PageOf(Everything()));

        await page.Picture($"parts-{screen}");
        (await page.Faults()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(screen.Width);
    }

    [Fact]
    public async Task In_forced_colours_bars_and_marks_are_still_drawn()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        await page.SetContentAsync(PageOf(Everything()));

        await page.Picture("parts-forced-colours");
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        foreach (var look in new[] { "period", "mark" })
            (await page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('.vigil-years__{look}')).fill")).ShouldNotBe(background);
    }

    [Fact]
    public async Task In_print_the_banner_stays_and_its_actions_go()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await page.SetContentAsync(PageOf(Everything()));

        (await page.Locator(".vigil-banner__name").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".vigil-banner__actions").IsVisibleAsync()).ShouldBeFalse();
    }

    private static string PageOf(string content) => $"""
        <!doctype html><html lang="en-GB" class="govuk-template"><head><title>Parts</title><meta name="viewport" content="width=device-width, initial-scale=1">
        <style>{Checkout.Read("src", "Vigil.Web", "wwwroot", "assets", "vigil.css")}</style></head>
        <body class="govuk-template__body"><header>{new GenericHeader { Logo = "Example Police" }.Render()}</header>
        <div class="govuk-width-container"><main class="govuk-main-wrapper">{content}</main></div></body></html>
        """;

    private static string Everything() => string.Concat(
        PartExamples.Banner with { Actions = Markup.Of($"{new Button("Record notification") { Href = "/record" }}{new ButtonMenu { Button = new("More"), Items = [new("Move") { Href = "/move" }] }}") },
        new SubNavigation { Label = "Sections", Items = [new("Overview", "#1", true), new("Record", "#2"), new("Notification", "#3"), new("Looked at", "#4")] },
        Markup.Raw("<h2 class=\"govuk-heading-m\">What happens next</h2>"),
        PartExamples.Duties,
        Markup.Raw("<h2 class=\"govuk-heading-m\">The years</h2>"),
        PartExamples.Years,
        Markup.Raw("<h2 class=\"govuk-heading-m\">Lately</h2>"),
        new Timeline
        {
            HeadingLevel = 3,
            Items = [new("Nobody was at home.") { Label = new("Visit recorded"), Byline = new("A. Officer"), Datetime = new("2026-11-20T09:12:00Z", "20 November 2026 at 09:12") }],
        },
        new Alert { Title = "Saved", Content = "The visit is recorded." },
        new Input { Name = "name", Label = new("Family name"), Hint = new("As on a passport"), ErrorMessage = new("Enter a family name") },
        new DateInput { Id = "on", Fieldset = new() { Legend = new("When?") } },
        new Radios { Name = "kind", Fieldset = new() { Legend = new("Changed?") }, Items = [new() { Value = "y", Content = "Yes" }, new() { Value = "n", Content = "No" }] },
        new Table { Caption = "Figures", Head = ["Manager", "People"], Rows = [["A. Officer", "52"]] },
        new Pagination { Items = [new("1", "#1", true), new("2", "#2")], Next = new("#2") },
        new Button("Save"));
}
