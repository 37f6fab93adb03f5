using System.CommandLine;
using System.Globalization;
using Vigil.Bench.Load;

namespace Vigil.Bench.Api;

/// <summary>
/// <c>bench api</c>: <c>/api/risk-scores/v1</c> on the real server, signed in, over 50 connections: at a rate, each delay counted from
/// when the request was due, and as fast as 50 clients can ask. Beside it a page of the same server that needs no sign-in.
/// </summary>
internal static class ApiBench
{
    private const double Goal = 10;

    private static readonly byte[] Request = """
        { "version": "V1_0", "gender": "MALE", "dateOfBirth": "1985-04-17", "assessmentDate": "2026-11-24", "dateOfCurrentConviction": "2024-03-05", "dateAtStartOfFollowup": "2025-03-04",
          "ageAtFirstSanction": 22, "totalNumberOfSanctionsForAllOffences": 3, "totalNumberOfViolentSanctions": 1, "currentOffenceCode": "00802", "supervisionStatus": "COMMUNITY",
          "hasEverCommittedSexualOffence": true, "totalContactAdultSexualSanctions": 1, "totalContactChildSexualSanctions": 0, "totalIndecentImageSanctions": 1, "totalNonContactSexualOffences": 1,
          "dateOfMostRecentSexualOffence": "2024-03-05" }
        """u8.ToArray();

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 100, Description = "How many people are on record." };
        var connections = new Option<int>("--connections") { DefaultValueFactory = _ => 50, Description = "How many connections." };
        var rate = new Option<double>("--rate") { DefaultValueFactory = _ => 200, Description = "Requests a second in the open loop." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 5, Description = "How many interleaved rounds." };
        var seconds = new Option<double>("--seconds") { DefaultValueFactory = _ => 5, Description = "How long each run takes." };
        var database = new Option<string>("--database") { DefaultValueFactory = _ => "sqlite", Description = "postgres or sqlite." };
        database.AcceptOnlyFromAmong("postgres", "sqlite");
        var command = new Command("api", "The risk scores asked by programs, at 50 connections.") { people, connections, rate, rounds, seconds, database };
        command.SetAction(async parsed =>
        {
            var place = LoadPlace.On(parsed.GetValue(database) == "sqlite", parsed.GetValue(people));
            await place.FillAsync(parsed.GetValue(people), new Progress<(int, int)>());
            await MeasureAsync(place, parsed.GetValue(connections), parsed.GetValue(rate), parsed.GetValue(rounds), parsed.GetValue(seconds));
        });
        return command;
    }

    private static async Task MeasureAsync(LoadPlace place, int connections, double rate, int rounds, double seconds)
    {
        await using var vigil = await ServerProcess.StartAsync(
            Path.Combine(BenchPostgres.Root(), "src", "Vigil.Cli", "bin", "Release", "net10.0", "vigil.dll"),
            new() { ["Keys"] = place.Keys, ["KeyFile"] = place.KeyFile }, "serve", "--records", place.Application, "--urls", "URLS");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = connections }) { BaseAddress = vigil.Address };
        var visitor = new Visitor(client);
        await visitor.SignInAsync((await Cast.ReadAsync(place.Engine)).Managers[0].Id);
        async Task<bool> Score(int number) => await AnsweredAsync(await visitor.SendJsonAsync("/api/risk-scores/v1", Request), 4_000);
        async Task<bool> Page(int number) => await AnsweredAsync(await client.GetAsync("/accessibility"), 1_000);

        await Loads.AsFastAsync(Score, connections, 8);
        await Loads.AsFastAsync(Page, connections, 2);
        List<Shots> at = [], again = [], fast = [], pages = [];
        for (var round = 0; round < rounds; round++)
        {
            at.Add(await Loads.AtRateAsync(Score, rate, seconds));
            fast.Add(await Loads.AsFastAsync(Score, connections, seconds));
            pages.Add(await Loads.AsFastAsync(Page, connections, seconds));
            again.Add(await Loads.AtRateAsync(Score, rate, seconds));
        }

        Say($"{connections} connections, {rounds} rounds, {place.Engine.GetType().Name}; answers not as expected: {at.Concat(fast).Concat(pages).Concat(again).Sum(shots => shots.Failed)}");
        Say($"at {rate:F0} a second: p50 {Median(at, 0.5):F2} ms, p95 {Median(at, 0.95):F2} ms, p99 {Median(at, 0.99):F2} ms; goal p95 below {Goal:F0} ms");
        Say($"as fast as {connections} clients can: {PerSecond(fast):N0} a second, p50 {Median(fast, 0.5):F2} ms, p95 {Median(fast, 0.95):F2} ms");
        Say($"a page without sign-in: {PerSecond(pages):N0} a second, p95 {Median(pages, 0.95):F2} ms");
        var controls = at.Zip(again, (one, other) => other.Quantile(0.95) / one.Quantile(0.95)).Order().ToArray();
        var control = controls[controls.Length / 2];
        Say($"A/A control of p95 at the rate: median {control:F2}, min {controls[0]:F2}, max {controls[^1]:F2}{(control is >= 0.85 and <= 1.15 ? "" : " - outside 0.85-1.15: discard this run")}");
    }

    private static async Task<bool> AnsweredAsync(HttpResponseMessage answer, int least)
    {
        using (answer)
        {
            return answer.IsSuccessStatusCode && (await answer.Content.ReadAsByteArrayAsync()).Length >= least;
        }
    }

    private static double Median(List<Shots> runs, double q) => runs.Select(shots => shots.Quantile(q)).Order().ElementAt(runs.Count / 2);

    private static double PerSecond(List<Shots> runs) => runs.Select(shots => shots.PerSecond).Order().ElementAt(runs.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("en-GB")));
}
