using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Vigil.Bench.Load;

/// <summary>
/// <c>bench load</c>: Vigil's real server under the mix of a working day, against a bare page that runs the same
/// statements, turn and turn about.
/// </summary>
internal static class LoadBench
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 12_000, Description = "How many people." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 7, Description = "How many interleaved rounds." };
        var rate = new Option<double?>("--rate") { Description = "Requests a second in the open loop: 100, or 20 on SQLite." };
        var seconds = new Option<double>("--seconds") { DefaultValueFactory = _ => 20, Description = "How long each run of the open loop takes; saturation takes a third." };
        var clients = new Option<int>("--clients") { DefaultValueFactory = _ => 16, Description = "How many ask at once at saturation." };
        var warm = new Option<double>("--warm") { DefaultValueFactory = _ => 40, Description = "How many seconds both are asked before anything counts." };
        var database = new Option<string>("--database") { DefaultValueFactory = _ => "postgres", Description = "postgres or sqlite." };
        database.AcceptOnlyFromAmong("postgres", "sqlite");
        var command = new Command("load", "Vigil under load against a bare page with the same SQL.") { people, rounds, rate, seconds, clients, warm, database };
        command.SetAction(async parsed =>
        {
            var sqlite = parsed.GetValue(database) == "sqlite";
            var place = LoadPlace.On(sqlite, parsed.GetValue(people));
            await FillAsync(place, parsed.GetValue(people));
            await MeasureAsync(place, new(parsed.GetValue(rounds), parsed.GetValue(rate) ?? (sqlite ? 20 : 100), parsed.GetValue(seconds), parsed.GetValue(clients), parsed.GetValue(warm)));
        });
        return command;
    }

    private static async Task FillAsync(LoadPlace place, int people)
    {
        var start = Stopwatch.GetTimestamp();
        await place.FillAsync(people, new Told());
        Say($"{people:N0} people on {place.Engine.GetType().Name}, ready after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
    }

    private static async Task MeasureAsync(LoadPlace place, Rounds rounds)
    {
        var cast = await Cast.ReadAsync(place.Engine);
        await using var vigil = await ServerProcess.StartAsync(
            Path.Combine(BenchPostgres.Root(), "src", "Vigil.Cli", "bin", "Release", "net10.0", "vigil.dll"),
            new() { ["Keys"] = place.Keys, ["KeyFile"] = place.KeyFile }, "serve", "--records", place.Application, "--urls", "URLS");
        await using var peer = await ServerProcess.StartAsync(
            typeof(LoadBench).Assembly.Location, [], "peer", "--records", place.Owner, "--keys", place.OwnersKeys, "--key-file", place.KeyFile, "--urls", "URLS");
        using HttpClient toVigil = vigil.Client(), toPeer = peer.Client();
        var before = await place.LedgerAsync();
        var day = new Day(toVigil, cast);
        await day.BeginAsync(ahead: 150);
        var signedIn = cast.Managers.Count + cast.Supervisors.Count;
        Say($"{cast.Managers.Count} managers and {cast.Supervisors.Count} supervisors signed in; {cast.People.Count:N0} people in the mix");
        await rounds.RunAsync(day.ShootAsync, number => ShootAsync(toPeer, number), vigil, peer);
        await Task.Delay(TimeSpan.FromSeconds(2));
        LoadReport.Ledger(before, await place.LedgerAsync(), day, signedIn);
    }

    private static async Task<bool> ShootAsync(HttpClient peer, int number)
    {
        var ask = Mix.Of(number);
        using var request = new HttpRequestMessage(Mix.IsAct(ask) ? HttpMethod.Post : HttpMethod.Get, BarePeer.AddressOf(ask, number));
        using var answer = await peer.SendAsync(request);
        return answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Length >= 0;
    }

    internal static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("en-GB")));

    private sealed class Told : IProgress<(int Done, int Of)>
    {
        private long last = Stopwatch.GetTimestamp();

        public void Report((int Done, int Of) value)
        {
            if (Stopwatch.GetElapsedTime(last) > TimeSpan.FromSeconds(20))
            {
                last = Stopwatch.GetTimestamp();
                Say($"  {value.Done:N0} of {value.Of:N0} acts recorded …");
            }
        }
    }
}
