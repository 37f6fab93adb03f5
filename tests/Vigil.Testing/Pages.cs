using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Vigil.Testing;

/// <summary>Asking for pages and sending their forms, as a browser without JavaScript does.</summary>
public static class Pages
{
    /// <summary>The page of an answer.</summary>
    public static async Task<IDocument> Page(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address(response.RequestMessage?.RequestUri ?? new("http://localhost")));
    }

    /// <summary>The page at an address; anything but "200 OK" throws.</summary>
    public static async Task<IDocument> Page(this HttpClient client, string address)
    {
        var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode == HttpStatusCode.OK
            ? await response.Page()
            : throw new HttpRequestException($"GET {address} answered {(int)response.StatusCode} {response.Headers.Location}", null, response.StatusCode);
    }

    /// <summary>The only form with method "post" in the main part of a page, but for those that need a script; or the one that a selector names.</summary>
    public static IHtmlFormElement Form(this IDocument page, string selector = "main form[method=post]:not([hidden])") =>
        (IHtmlFormElement)page.QuerySelectorAll(selector).Single();

    /// <summary>
    /// Sends a form as it stands, its hidden fields and anti-forgery token included, but for the values given. Several values
    /// of one name are several ticked boxes. A redirect is answered, not followed.
    /// </summary>
    public static Task<HttpResponseMessage> Submit(this HttpClient client, IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var given = values.Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        var fields = Standing(form).Where(field => !given.Contains(field.Key));
        var action = new Uri(new Uri(form.Owner!.Url), form.GetAttribute("action") ?? "");
        return client.PostAsync(action, new FormUrlEncodedContent([.. fields, .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))]));
    }

    /// <summary>What a form would send as it stands, but for its files.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form) => form.Elements.OfType<IHtmlElement>().SelectMany(Standing);

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlElement element)
    {
        (string? Name, string? Value)[] standing = element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [(box.Name, box.Value)] : [],
            IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
            IHtmlInputElement input => [(input.Name, input.Value)],
            IHtmlTextAreaElement area => [(area.Name, area.Value)],
            IHtmlSelectElement select => [(select.Name, select.Value)],
            _ => [],
        };
        return standing.Where(field => !string.IsNullOrEmpty(field.Name)).Select(field => KeyValuePair.Create(field.Name!, field.Value ?? ""));
    }
}
