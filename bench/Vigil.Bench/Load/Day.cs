using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace Vigil.Bench.Load;

/// <summary>
/// A working day at Vigil: the staff signed in, each asking for their own work and their own people. What is done is done
/// by the form that was read for it, each on another person.
/// </summary>
/// <param name="client">The connections to Vigil.</param>
/// <param name="cast">Who, and about whom.</param>
internal sealed class Day(HttpClient client, Cast cast)
{
    private readonly Dictionary<Guid, Visitor> visitors = [];
    private readonly ConcurrentDictionary<Ask, ConcurrentQueue<(Managed Person, Dictionary<string, string> Form)>> forms = new();
    private int reads, people;

    /// <summary>How many of each were answered as they should be.</summary>
    public ConcurrentDictionary<Ask, int> Done { get; } = new();

    /// <summary>The first answer of each kind, in bytes.</summary>
    public ConcurrentDictionary<Ask, int> Bytes { get; } = new();

    /// <summary>What was wrong with answers that were not as they should be.</summary>
    public ConcurrentDictionary<string, int> Faults { get; } = new();

    /// <summary>Signs everyone in, and opens as many forms as may be sent before the next are read.</summary>
    public async Task BeginAsync(int ahead)
    {
        foreach (var staff in cast.Managers.Concat(cast.Supervisors))
        {
            visitors[staff.Id] = new(client);
            await visitors[staff.Id].SignInAsync(staff.Id);
        }

        for (var i = 0; i < ahead; i++)
        {
            await FormAsync(Ask.EntryForm, Ask.AddFact);
            await FormAsync(Ask.CounterForm, Ask.Notify);
        }
    }

    /// <summary>One request of the mix.</summary>
    public async Task<bool> ShootAsync(int number)
    {
        var ask = Mix.Of(number);
        try
        {
            var right = ask switch
            {
                Ask.EntryForm => await FormAsync(ask, Ask.AddFact),
                Ask.CounterForm => await FormAsync(ask, Ask.Notify),
                Ask.AddFact or Ask.Notify => await SendAsync(ask),
                _ => await ReadAsync(ask),
            };
            return right;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return Fault(ask, failure.Message);
        }
    }

    private async Task<bool> ReadAsync(Ask ask)
    {
        var number = Interlocked.Increment(ref reads);
        var person = cast.People[number * 7 % cast.People.Count];
        var (asker, path) = ask switch
        {
            Ask.Today => (cast.Managers[number % cast.Managers.Count].Id, "/today"),
            Ask.Team => (cast.Supervisors[number % cast.Supervisors.Count].Id, "/team"),
            Ask.People => (cast.Managers[number % cast.Managers.Count].Id, string.Create(CultureInfo.InvariantCulture, $"/people?page-number={(number % 40) + 1}")),
            Ask.Overview => (person.Manager, $"/people/{person.Id}"),
            Ask.Record => (person.Manager, $"/people/{person.Id}/record"),
            _ => (person.Manager, $"/people/{person.Id}/facts/{person.Fact}"),
        };
        return await PageAsync(ask, asker, path) is not null;
    }

    private async Task<bool> FormAsync(Ask ask, Ask act)
    {
        var person = cast.People[Interlocked.Increment(ref people) % cast.People.Count];
        if (await PageAsync(ask, person.Manager, PathOf(act, person)) is not { } html)
        {
            return false;
        }

        var form = HtmlForm.In(html);
        if (act == Ask.AddFact)
        {
            (form["Typed[Given]"], form["Typed[Family]"], form["Typed[Kind]"], form["TakesPlace"], form["Notified"], form["Source"]) =
                ("Alex", "Bench", "Alias", "no", "yes", "told by the person");
        }
        else
        {
            (form["Form.Checks"], form["Form.Station"], form["step"]) = ("Photograph", StationIn(html), "done");
            foreach (var question in HtmlForm.Questions(html))
            {
                form[question] = "no";
            }
        }

        forms.GetOrAdd(act, _ => new()).Enqueue((person, form));
        return true;
    }

    private async Task<bool> SendAsync(Ask act)
    {
        if (!forms.GetOrAdd(act, _ => new()).TryDequeue(out var next))
        {
            return Fault(act, "no form was read for it");
        }

        using var answer = await visitors[next.Person.Manager].PostAsync(PathOf(act, next.Person), next.Form);
        var to = answer.Headers.Location?.OriginalString ?? "";
        return answer.StatusCode == HttpStatusCode.Redirect && (to.EndsWith("/record", StringComparison.Ordinal) || to.EndsWith("/acknowledgement", StringComparison.Ordinal))
            ? Right(act, 0)
            : Fault(act, $"{(int)answer.StatusCode} {to}");
    }

    private async Task<string?> PageAsync(Ask ask, Guid asker, string path)
    {
        using var answer = await visitors[asker].GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            Fault(ask, $"{(int)answer.StatusCode} {answer.Headers.Location?.OriginalString}");
            return null;
        }

        Right(ask, System.Text.Encoding.UTF8.GetByteCount(html));
        return html;
    }

    private static string PathOf(Ask act, Managed person) => act == Ask.AddFact ? $"/people/{person.Id}/enter/name" : $"/people/{person.Id}/notifications/record";

    private static string StationIn(string html)
    {
        var select = html.IndexOf("name=\"Form.Station\"", StringComparison.Ordinal);
        const string value = "<option value=\"";
        // the first choice only says that there is one to make
        var first = html.IndexOf(value, select, StringComparison.Ordinal);
        var second = html.IndexOf(value, first + value.Length, StringComparison.Ordinal) + value.Length;
        return WebUtility.HtmlDecode(html[second..html.IndexOf('"', second)]);
    }

    private bool Right(Ask ask, int bytes)
    {
        Done.AddOrUpdate(ask, 1, (_, count) => count + 1);
        Bytes.TryAdd(ask, bytes);
        return true;
    }

    private bool Fault(Ask ask, string what)
    {
        Faults.AddOrUpdate($"{ask}: {what}", 1, (_, count) => count + 1);
        return false;
    }
}
