using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Combined;

/// <summary>What is wrong with answers that were given, as against answers that were not: every predictor's faults together, each once.</summary>
public static class WrongAnswers
{
    /// <summary>The faults, in the order of the predictors that found them.</summary>
    public static IReadOnlyList<ScoringFault> Of(ScoringAnswers answers) =>
    [
        .. AllPredictors.Score(answers).SelectMany(score => score.Faults.Concat(score.NotDynamic))
            .Where(fault => fault.Kind is not (FaultKind.Missing or FaultKind.MissingForDynamic or FaultKind.NoFollowUp or FaultKind.Component)).DistinctBy(fault => fault.Text),
    ];
}
