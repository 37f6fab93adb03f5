using System.Globalization;
using System.Text;
using Vigil.Domain.Risk.Reoffending;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Cli.Score;

/// <summary>The scores of a line of cases as a line of CSV.</summary>
internal static class CaseScores
{
    /// <summary>The names of the columns.</summary>
    public const string Header =
        "id,svrp_static,svrp_static_band,svrp_dynamic,svrp_dynamic_band,vrp_static,vrp_static_band,vrp_dynamic,vrp_dynamic_band,arp_static,arp_static_band,arp_dynamic,arp_dynamic_band,error";

    private static readonly Predictor[] Order = [Predictor.SeriousViolentReoffending, Predictor.ViolentReoffending, Predictor.AllReoffending];

    /// <summary>Adds one.</summary>
    public static void Append(StringBuilder text, CaseLine line)
    {
        text.Append(Quoted(line.Id));
        List<string> errors = [.. line.Faults];
        foreach (var predictor in Order)
        {
            var fixedScore = line.Answers is { } known ? ReoffendingPredictors.Score(predictor, known, staticOnly: true) : null;
            var score = line.Answers is { } answers ? ReoffendingPredictors.Score(predictor, answers) : null;
            AppendScore(text, fixedScore);
            AppendScore(text, score?.Kind == ScoreKind.Dynamic ? score : null);
            errors.AddRange((score?.Faults ?? []).Concat(score?.NotDynamic ?? []).Select(fault => $"{predictor.Short()}: {fault.Text}"));
        }

        text.Append(',').Append(Quoted(string.Join(" ", errors.Distinct()))).Append('\n');
    }

    private static void AppendScore(StringBuilder text, PredictorScore? score) => text
        .Append(',').Append(score?.Percent?.ToString("0.00", CultureInfo.InvariantCulture))
        .Append(',').Append(score?.Band switch
        {
            ScoreBand.Low => "LOW",
            ScoreBand.Medium => "MEDIUM",
            ScoreBand.High => "HIGH",
            ScoreBand.VeryHigh => "VERY_HIGH",
            ScoreBand.NotApplicable or null => "",
        });

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
