using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk;

/// <summary>One item of a score as it was calculated.</summary>
/// <param name="Words">The item and what was answered, in plain words.</param>
/// <param name="Weight">What it added.</param>
public sealed record ScoredItem(string Words, decimal Weight);

/// <summary>One predictor's answer as it was calculated.</summary>
/// <param name="Predictor">Which predictor.</param>
/// <param name="Kind">Static, dynamic or combined; none where there is no score.</param>
/// <param name="Percent">The score in percent; none where it could not be worked out.</param>
/// <param name="Points">Points, where the predictor counts them.</param>
/// <param name="Band">The band.</param>
/// <param name="Items">Every item and what it added.</param>
/// <param name="Lacks">Why there is no score, or why not the dynamic one.</param>
/// <param name="Reduction">When the five-year reduction is to be looked at.</param>
public sealed record Scored(
    Predictor Predictor, ScoreKind? Kind, decimal? Percent, int? Points, ScoreBand? Band, IReadOnlyList<ScoredItem> Items, IReadOnlyList<string> Lacks, FiveYearReduction? Reduction)
{
    /// <summary>A calculator's answer as it is kept.</summary>
    public static Scored Of(PredictorScore score) => new(
        score.Predictor, score.Kind, score.Percent, score.Points, score.Band, [.. score.Contributions.Select(item => new ScoredItem(item.Words, item.Weight))],
        [.. (score.IsScored ? score.NotDynamic : score.Faults).Select(fault => fault.Text)], score.Reduction);

    /// <summary>"26 points, 1.12%, medium".</summary>
    public string Words => Band == ScoreBand.NotApplicable ? "does not apply" : Percent is not { } percent ? "could not be worked out"
        : string.Join(", ", new[]
        {
            Points is { } points ? string.Create(CultureInfo.InvariantCulture, $"{points} points") : null, $"{percent.ToString("0.00", CultureInfo.InvariantCulture)}%", Band?.InWords(),
        }.Where(part => part is not null));
}

/// <summary>
/// Scores calculated here from answers that are kept with them, on the fact's first day. They are statements about groups of people
/// with the same answers: no level follows from them.
/// </summary>
/// <param name="Version">The version of the predictors.</param>
/// <param name="Answers">What they were worked out from.</param>
/// <param name="Scores">What each predictor said.</param>
/// <param name="Warnings">What of the answers could hardly be true together.</param>
/// <param name="By">Who had them calculated.</param>
public sealed record CalculatedFact(string Version, ScoringAnswers Answers, IReadOnlyList<Scored> Scores, IReadOnlyList<string> Warnings, string By) : AssessedFact
{
    /// <summary>All predictors on a set of answers.</summary>
    public static CalculatedFact Of(ScoringAnswers answers, string by) => new(
        PredictorScore.ModelVersion, answers, [.. Combined.AllPredictors.Score(answers).Select(Scored.Of)], [.. Combined.ImpossibleHistory.Warnings(answers)], by);

    /// <summary>What one predictor said; none where it is not among them.</summary>
    public Scored? Of(Predictor predictor) => Scores.FirstOrDefault(score => score.Predictor == predictor);

    /// <inheritdoc/>
    public override string? Whose() => By;

    /// <inheritdoc/>
    public override string Noun() => "calculated scores";

    /// <inheritdoc/>
    public override string Text() => string.Join("; ", Scores.Where(score => score.Percent is not null && score.Band != ScoreBand.NotApplicable).Select(score => $"{score.Predictor.Short()} {score.Words}")) is { Length: > 0 } words
        ? $"{words} (calculated here, version {Version})" : "No score could be worked out";

    /// <inheritdoc/>
    public bool Equals(CalculatedFact? other) => other is not null && (Version, Answers, By, Claim) == (other.Version, other.Answers, other.By, other.Claim)
        && Scores.Select(score => (score.Predictor, score.Percent, score.Band)).SequenceEqual(other.Scores.Select(score => (score.Predictor, score.Percent, score.Band)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Answers, By);
}
