using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>
/// The All Reoffending, Violent and Serious Violent Reoffending Predictors: logistic equations over history and, where every
/// answer is there, what is found now. Source: hmpps-arns-risk-actuarial-api, model version 1.0.
/// </summary>
public static class ReoffendingPredictors
{
    /// <summary>The score of one of the three; with faults, no score.</summary>
    /// <param name="predictor">ARP, VRP or SVRP.</param>
    /// <param name="answers">What is known.</param>
    /// <param name="reading">How open points are read.</param>
    /// <param name="staticOnly">From history alone, even where every answer is there.</param>
    public static PredictorScore Score(Predictor predictor, ScoringAnswers answers, Reading reading = Reading.Ours, bool staticOnly = false)
    {
        var faults = ReoffendingFaults.Static(predictor, answers);
        var notDynamic = ReoffendingFaults.Dynamic(predictor, answers);
        if (faults.Count > 0)
        {
            return new(predictor, reading, answers) { Faults = faults, NotDynamic = notDynamic };
        }

        var kind = staticOnly || notDynamic.Count > 0 ? ScoreKind.Static : ScoreKind.Dynamic;
        var equation = new FittedEquation(predictor, kind);
        var items = new List<Contribution>(48);
        StaticTerms.Add(items, equation, answers);
        if (kind == ScoreKind.Dynamic)
        {
            DynamicTerms.Add(items, equation, answers);
        }

        var total = 0m;
        foreach (var item in items)
        {
            total += item.Weight;
        }

        var percent = Rounding.Percent(Rounding.Logistic((double)total));
        return new(predictor, reading, answers)
        {
            Kind = kind,
            Percent = percent,
            Band = ScoreBands.Of(predictor, percent),
            Contributions = items,
            Total = total,
            NotDynamic = notDynamic,
        };
    }
}
