using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Bench.Load;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Demonstration;
using Vigil.Records.Ledger;
using Vigil.Records.People;

namespace Vigil.Bench.Find;

/// <summary><c>bench find</c>: how long a search takes, its line in the ledger written; and a record as it was, ten years of it.</summary>
internal static class FindBench
{
    private const int MostOfSearch = 50, MostOfPast = 200;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 12_000, Description = "How many people." };
        var searches = new Option<int>("--searches") { DefaultValueFactory = _ => 200, Description = "How many searches of each kind." };
        var database = new Option<string>("--database") { DefaultValueFactory = _ => "postgres", Description = "postgres or sqlite." };
        database.AcceptOnlyFromAmong("postgres", "sqlite");
        var command = new Command("find", "How long finding someone takes, and a record as it was.") { people, searches, database };
        command.SetAction(async parsed =>
        {
            var place = LoadPlace.On(parsed.GetValue(database) == "sqlite", parsed.GetValue(people));
            await place.FillAsync(parsed.GetValue(people), new Progress<(int, int)>());
            await MeasureAsync(place, parsed.GetValue(searches));
        });
        return command;
    }

    private static async Task MeasureAsync(LoadPlace place, int searches)
    {
        var cast = await Cast.ReadAsync(place.Engine);
        var looks = new LookWriter(place.Engine);
        var typed = await Typed.DrawAsync(place.Engine, searches);
        // compiled, and the database's pages read, before anything counts
        foreach (var wanted in typed.SelectMany(kind => kind.Value.Take(20)))
        {
            await FindAsync(wanted);
        }

        List<double> all = [];
        foreach (var (kind, wanted) in typed)
        {
            var (times, found) = (new List<double>(), 0);
            foreach (var one in wanted)
            {
                var start = Stopwatch.GetTimestamp();
                found += await FindAsync(one) > 0 ? 1 : 0;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            all.AddRange(times);
            Say(kind, times, $"{found} of {times.Count} found someone");
        }

        Say("every search", all, $"goal at most {MostOfSearch} ms");
        await PastAsync();

        async Task<int> FindAsync(string wanted) => (await new FindRecords(Door(cast.Managers[wanted.Length % cast.Managers.Count])).FindAsync(SearchTerms.Of(wanted), CancellationToken.None))!.People.Count;

        Door Door(Staff staff) => new(place.Engine, looks, new LondonClock(TimeProvider.System), staff);

        async Task PastAsync()
        {
            await using var db = place.Engine.Open(DemonstrationForce.Id);
            var longest = await db.Facts.GroupBy(fact => fact.PersonId).OrderByDescending(group => group.Count()).Take(100).Select(group => group.Key).ToListAsync();
            var most = await db.Facts.Where(fact => fact.PersonId == longest[0]).CountAsync();
            var (times, today) = (new List<double>(), new LondonClock(TimeProvider.System).Now.Day);
            foreach (var person in cast.People.Where(person => longest.Contains(person.Id)))
            {
                for (var years = 0; years <= 10; years++)
                {
                    var start = Stopwatch.GetTimestamp();
                    await new PeopleRecords(Door(cast.Managers.Single(manager => manager.Id == person.Manager))).AsAtAsync(person.Id, new(today.AddYears(-years), today.AddYears(-years)), "manage", CancellationToken.None);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            Say("a record as it was, each of ten years back", times, $"up to {most} fact versions; goal at most {MostOfPast} ms");
        }
    }

    private static void Say(string what, List<double> times, string then)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-44} p50 {times[times.Count / 2],6:F1}  p99 {times[Math.Min(times.Count - 1, times.Count * 99 / 100)],6:F1}  longest {times[^1],6:F1} ms  ({then})"));
    }
}
