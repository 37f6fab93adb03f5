using Microsoft.Playwright;

namespace Vigil.Browser.Tests;

/// <summary>A form filled and sent, by the names of its fields.</summary>
public static class Typing
{
    /// <summary>Fills the fields named, presses the button, and waits for the page that answers; what the form says against it fails the test.</summary>
    public static async Task Send(this IPage page, string button, params (string Field, string Value)[] typed)
    {
        foreach (var (field, value) in typed)
        {
            var one = page.Locator($"[name='{field}']").First;
            switch (await one.EvaluateAsync<string>("one => one.type"))
            {
                case "radio" or "checkbox":
                    await page.Locator($"[name='{field}'][value='{value}']").CheckAsync();
                    break;
                case "select-one":
                    await one.SelectOptionAsync(value);
                    break;
                default:
                    await one.FillAsync(value);
                    break;
            }
        }

        // the page that answers does not know it
        await page.EvaluateAsync("() => { window.before = true }");
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => !window.before && document.readyState === 'complete'");
        var faults = page.Locator(".govuk-error-summary");
        (await faults.CountAsync() == 0 ? "" : await faults.InnerTextAsync()).ShouldBeEmpty();
    }

    /// <summary>A date in the three boxes of its field.</summary>
    public static (string Field, string Value)[] Day(string field, DateOnly day) =>
        [($"{field}.Day", FormattableString.Invariant($"{day.Day}")), ($"{field}.Month", FormattableString.Invariant($"{day.Month}")), ($"{field}.Year", FormattableString.Invariant($"{day.Year}"))];
}
