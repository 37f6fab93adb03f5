using System.Collections.Concurrent;
using System.Net;

namespace Vigil.Bench.Load;

/// <summary>One signed-in member of staff, with the cookies that a browser would keep.</summary>
/// <param name="client">The connection pool, shared.</param>
internal sealed class Visitor(HttpClient client)
{
    private readonly ConcurrentDictionary<string, string> everywhere = new();
    private readonly ConcurrentDictionary<string, string> byPath = new();

    /// <summary>Chooses a persona on the demonstration's own page.</summary>
    public async Task SignInAsync(Guid account)
    {
        using var page = await GetAsync("/sign-in/demonstration");
        var form = HtmlForm.In(await page.Content.ReadAsStringAsync());
        form["Account"] = account.ToString();
        using var answer = await PostAsync("/sign-in/demonstration", form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in was answered with {(int)answer.StatusCode}.");
        }
    }

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form) =>
        SendAsync(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) });

    /// <summary>Sends JSON.</summary>
    public Task<HttpResponseMessage> SendJsonAsync(string path, byte[] json) =>
        SendAsync(new(HttpMethod.Post, path) { Content = new ByteArrayContent(json) { Headers = { ContentType = new("application/json") } } });

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var path = request.RequestUri!.OriginalString;
        var record = RecordOf(path);
        IEnumerable<string> cookies = everywhere.Values;
        if (record is not null && byPath.TryGetValue(record, out var purpose))
        {
            cookies = cookies.Append(purpose);
        }

        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies));
        var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                var pair = cookie[..cookie.IndexOf(';', StringComparison.Ordinal)];
                if (record is not null && cookie.Contains($"path={record}", StringComparison.OrdinalIgnoreCase))
                {
                    byPath[record] = pair;
                }
                else
                {
                    everywhere[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair;
                }
            }
        }

        return answer;
    }

    /// <summary>"/people/ID", where a path is of one record.</summary>
    private static string? RecordOf(string path)
    {
        const int length = 44;
        return path.StartsWith("/people/", StringComparison.Ordinal) && path.Length >= length ? path[..length] : null;
    }
}
