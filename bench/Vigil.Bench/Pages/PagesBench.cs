using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Bench.Load;
using Vigil.Records.Demonstration;

namespace Vigil.Bench.Pages;

/// <summary><c>bench pages</c>: how many bytes the first HTML of every page takes, found by following every link there is.</summary>
internal static class PagesBench
{
    private const int Most = 30_720;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 790, Description = "How many people." };
        var each = new Option<int>("--each") { DefaultValueFactory = _ => 60, Description = "How many addresses of each route are asked for." };
        var command = new Command("pages", "The size of every page's first HTML.") { people, each };
        command.SetAction(async parsed =>
        {
            var place = LoadPlace.On(sqlite: true, parsed.GetValue(people));
            await place.FillAsync(parsed.GetValue(people), new Progress<(int, int)>());
            await using var vigil = await ServerProcess.StartAsync(
                Path.Combine(BenchPostgres.Root(), "src", "Vigil.Cli", "bin", "Release", "net10.0", "vigil.dll"),
                new() { ["Keys"] = place.Keys, ["KeyFile"] = place.KeyFile }, "serve", "--records", place.Application, "--urls", "URLS");
            using var client = vigil.Client();
            Dictionary<string, List<int>> sizes = [];
            await using var db = place.Engine.Open(DemonstrationForce.Id);
            foreach (var role in (await db.Users.Where(user => user.Active).OrderBy(user => user.Id).ToListAsync()).GroupBy(user => user.Role))
            {
                var visitor = new Visitor(client);
                await visitor.SignInAsync(role.First().Id);
                await FollowAsync(visitor, parsed.GetValue(each), sizes);
            }

            return Say(sizes);
        });
        return command;
    }

    private static async Task FollowAsync(Visitor visitor, int each, Dictionary<string, List<int>> sizes)
    {
        HashSet<string> seen = ["/"];
        Dictionary<string, int> asked = [];
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var path))
        {
            using var answer = await visitor.GetAsync(path);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? System.Text.Encoding.UTF8.GetString(bytes) : "";
            if (html.Length > 0 && answer.IsSuccessStatusCode)
            {
                sizes.TryAdd(Links.RouteOf(path), []);
                sizes[Links.RouteOf(path)].Add(bytes.Length);
            }

            foreach (var link in Links.In(html, path).Append(answer.Headers.Location is { IsAbsoluteUri: false } to ? to.OriginalString : path))
            {
                var route = Links.RouteOf(link);
                if (asked.GetValueOrDefault(route) < each && seen.Add(link))
                {
                    asked[route] = asked.GetValueOrDefault(route) + 1;
                    next.Enqueue(link);
                }
            }
        }
    }

    /// <summary>Tells them, the largest first; 1 where one is too large.</summary>
    private static int Say(Dictionary<string, List<int>> sizes)
    {
        foreach (var (route, bytes) in sizes.OrderByDescending(route => route.Value.Max()))
        {
            bytes.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(bytes[^1] > Most ? "OVER" : "    ")} {route,-60} {bytes.Count,4} seen  median {bytes[bytes.Count / 2],6}  largest {bytes[^1],6} bytes, {bytes.Count(size => size > Most)} over"));
        }

        var over = sizes.Count(route => route.Value[^1] > Most);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sizes.Count} routes, {sizes.Sum(route => route.Value.Count)} pages, {over} routes with a page over {Most} bytes"));
        return over > 0 ? 1 : 0;
    }
}
