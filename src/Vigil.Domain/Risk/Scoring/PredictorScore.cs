namespace Vigil.Domain.Risk.Scoring;

/// <summary>What a predictor says of a set of answers, with everything that is needed to check or contest it.</summary>
/// <param name="Predictor">Which predictor.</param>
/// <param name="Reading">How open points were read.</param>
/// <param name="Answers">What it was worked out from.</param>
public sealed record PredictorScore(Predictor Predictor, Reading Reading, ScoringAnswers Answers)
{
    /// <summary>The version of the weights and the bands.</summary>
    public const string ModelVersion = "1.0";

    /// <summary>Static, dynamic or combined; null where nothing could be worked out.</summary>
    public ScoreKind? Kind { get; init; }
    /// <summary>The score in percent with two decimals, rounded half up; null where it could not be worked out.</summary>
    public decimal? Percent { get; init; }
    /// <summary>The band.</summary>
    public ScoreBand? Band { get; init; }
    /// <summary>Points, 0 to 64, of the direct contact predictor.</summary>
    public int? Points { get; init; }
    /// <summary>Every item and what it adds.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];
    /// <summary>The sum of a fitted equation, or the points.</summary>
    public decimal? Total { get; init; }
    /// <summary>Why there is no score: all faults together.</summary>
    public IReadOnlyList<ScoringFault> Faults { get; init; } = [];
    /// <summary>Why the score is not the dynamic one.</summary>
    public IReadOnlyList<ScoringFault> NotDynamic { get; init; } = [];
    /// <summary>What the Ministry's API would say otherwise, a sentence each; empty where it agrees.</summary>
    public IReadOnlyList<string> ApiDiffers { get; init; } = [];
    /// <summary>When the five-year reduction is to be looked at; null where the band cannot be lower.</summary>
    public FiveYearReduction? Reduction { get; init; }
    /// <summary>Whether the band given is already the reduced one: only ever so in the API's reading; null where the question does not arise.</summary>
    public bool? Reduced { get; init; }
    /// <summary>What the combined predictor is the sum of.</summary>
    public IReadOnlyList<PredictorScore> Components { get; init; } = [];

    /// <summary>Whether there is a score.</summary>
    public bool IsScored => Percent is not null;
}
