using Microsoft.Playwright;

namespace Vigil.Browser.Tests;

/// <summary>A page worked by its keyboard alone: Tab to each field in its turn, arrows within a choice, Enter on a button.</summary>
public static class Keys
{
    // what has the focus: its name, kind and value
    private const string Focused = """
        () => {
          const one = document.activeElement
          return [one.name || '', one.tagName === 'SELECT' ? 'select' : one.tagName === 'TEXTAREA' ? 'text' : one.tagName === 'BUTTON' ? 'button' : one.type || '', one.value || '', String(one.checked === true), (one.innerText || '').trim()]
        }
        """;

    /// <summary>Fills the fields named, in whatever order the page has them, and presses the button of that name.</summary>
    /// <exception cref="InvalidOperationException">A field or the button never came under the Tab key.</exception>
    public static async Task FillByKeys(this IPage page, IReadOnlyDictionary<string, string> values, string button, byte[]? picture = null)
    {
        var left = new Dictionary<string, string>(values, StringComparer.Ordinal);
        for (var tabs = 0; tabs < 250; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string[]>(Focused);
            if (focus[1] == "button" && focus[4] == button && left.Count == 0 && picture is null)
            {
                // the page that answers does not know it
                await page.EvaluateAsync("() => { window.before = true }");
                await page.Keyboard.PressAsync("Enter");
                await page.WaitForFunctionAsync("() => !window.before && document.readyState === 'complete'");
                return;
            }

            if (focus[1] == "file" && picture is not null)
            {
                var chooser = await Chooser(page);
                await chooser.SetFilesAsync(new FilePayload { Name = "picture.jpg", MimeType = "image/jpeg", Buffer = picture });
                picture = null;
            }
            else if (left.Remove(focus[0], out var value))
            {
                await Give(page, focus, value);
            }
        }

        throw new InvalidOperationException($"The Tab key does not reach {string.Join(", ", left.Keys.DefaultIfEmpty(button))} on {page.Url}.");
    }

    /// <summary>The chooser of files that a field with the focus opens; a busy machine may lose the first key.</summary>
    private static async Task<IFileChooser> Chooser(IPage page)
    {
        try
        {
            return await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"), new() { Timeout = 4000 });
        }
        catch (TimeoutException)
        {
            return await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"));
        }
    }

    private static async Task Give(IPage page, string[] focus, string value)
    {
        if (focus[1] is not ("radio" or "select"))
        {
            await page.Keyboard.PressAsync("Control+a");
            await page.Keyboard.TypeAsync(value);
            return;
        }

        if (focus[1] == "radio" && focus[3] == "false")
        {
            await page.Keyboard.PressAsync("Space");
        }

        for (var steps = 0; steps < 40 && (await page.EvaluateAsync<string[]>(Focused))[2] != value; steps++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        var chosen = await page.EvaluateAsync<string[]>(Focused);
        if (chosen[2] != value)
        {
            throw new InvalidOperationException($"{focus[0]} has no answer {value} on {page.Url}.");
        }
    }
}
