using Vigil.Domain.Risk.Reoffending;
using Vigil.Domain.Risk.Scoring;
using Vigil.Domain.Risk.Sexual;

namespace Vigil.Domain.Risk.Combined;

/// <summary>All six predictors of one set of answers. The failure of one stops none of the others but the sum.</summary>
public static class AllPredictors
{
    /// <summary>The six scores in the order of <see cref="Predictor"/>.</summary>
    public static IReadOnlyList<PredictorScore> Score(ScoringAnswers answers, Reading reading = Reading.Ours)
    {
        var serious = ReoffendingPredictors.Score(Predictor.SeriousViolentReoffending, answers, reading);
        var direct = DcSrp.Score(answers, reading);
        var images = IicSrp.Score(answers, reading);
        return
        [
            ReoffendingPredictors.Score(Predictor.AllReoffending, answers, reading),
            ReoffendingPredictors.Score(Predictor.ViolentReoffending, answers, reading),
            serious, direct, images,
            Csrp.Of(serious, direct, images),
        ];
    }
}
