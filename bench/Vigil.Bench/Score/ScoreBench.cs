using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Exchange.Actuarial;

namespace Vigil.Bench.Score;

/// <summary>
/// <c>bench score</c>: the six predictors of 10,000 people on one core, against reading and writing the same answers as JSON, which
/// is the least that any program must do which asks another for scores.
/// </summary>
internal static class ScoreBench
{
    private const double Goal = 1.0;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 10_000, Description = "How many people." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 9, Description = "How many interleaved rounds." };
        var command = new Command("score", "The risk predictors against reading and writing the same answers as JSON.") { people, rounds };
        command.SetAction(parsed => Measure(parsed.GetValue(people), parsed.GetValue(rounds)));
        return command;
    }

    private static void Measure(int people, int rounds)
    {
        var answers = InventedAnswers.Of(people);
        var scored = 0;
        double Scores() => Timed(() => scored = answers.Sum(one => AllPredictors.Score(one).Count(score => score.IsScored)));
        double Json() => Timed(() => answers.Sum(one => JsonSerializer.Deserialize<ScoringAnswers>(JsonSerializer.SerializeToUtf8Bytes(one))!.Sanctions!.Value));
        for (var i = 0; i < 3; i++)
        {
            Scores();
            Json();
        }

        Say($"{people:N0} people, {scored:N0} of {people * 6:N0} scores worked out, one thread; each round: JSON, scores, JSON again");
        List<double> times = [], ratios = [], controls = [];
        for (var round = 1; round <= rounds; round++)
        {
            var (json, scores, again) = (Json(), Scores(), Json());
            times.Add(scores);
            ratios.Add(scores / json);
            controls.Add(again / json);
            Say($"round {round}: JSON {json:F3} s, scores {scores:F3} s, ratio {ratios[^1]:F2}; JSON again {again:F3} s, A/A {controls[^1]:F2}");
        }

        times.Sort();
        ratios.Sort();
        controls.Sort();
        var control = controls[controls.Count / 2];
        Say($"scores: median {times[times.Count / 2]:F3} s, min {times[0]:F3}, max {times[^1]:F3}; goal below {Goal:F1} s");
        Say($"scores / JSON: median {ratios[ratios.Count / 2]:F2}, min {ratios[0]:F2}, max {ratios[^1]:F2}");
        Say($"A/A control: median {control:F2}, min {controls[0]:F2}, max {controls[^1]:F2}{(control is >= 0.85 and <= 1.15 ? "" : " - outside 0.85-1.15: discard this run")}");
        var buffer = Timed(() => answers.Sum(one => ApiAnswer.Write(AllPredictors.Score(one, Reading.Api), indented: false).Length));
        Say($"scored and written as the API answers: {buffer:F3} s");
    }

    private static double Timed(Func<int> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var sum = work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(sum);
        return seconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("en-GB")));
}
