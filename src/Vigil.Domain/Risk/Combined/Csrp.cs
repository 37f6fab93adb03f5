using Vigil.Domain.People;
using Vigil.Domain.Risk.Reoffending;
using Vigil.Domain.Risk.Scoring;
using Vigil.Domain.Risk.Sexual;

namespace Vigil.Domain.Risk.Combined;

/// <summary>
/// The Combined Serious Reoffending Predictor (before: RSR): serious violence, direct contact and images and indirect contact
/// added up, each as rounded to two decimals. Source: hmpps-arns-risk-actuarial-api, model version 1.0.
/// </summary>
public static class Csrp
{
    /// <summary>What a woman with a sexual offence is given in place of the sexual predictors, in percent: 1 in 261.</summary>
    public const decimal FemaleSexualOffence = 0.38m;

    private static readonly ScoringField[] Needed = [ScoringField.Sex, ScoringField.EverSexualOffence];

    /// <summary>The score from its components worked out here.</summary>
    public static PredictorScore Score(ScoringAnswers answers, Reading reading = Reading.Ours) =>
        Of(ReoffendingPredictors.Score(Predictor.SeriousViolentReoffending, answers, reading), DcSrp.Score(answers, reading), IicSrp.Score(answers, reading));

    /// <summary>The score from components of the same answers; with faults in any of them, none.</summary>
    public static PredictorScore Of(PredictorScore serious, PredictorScore direct, PredictorScore images)
    {
        PredictorScore[] components = [direct, images, serious];
        var answers = serious.Answers;
        var score = new PredictorScore(Predictor.CombinedSerious, serious.Reading, answers)
        {
            Kind = ScoreKind.Combined,
            Components = components,
            ApiDiffers = [.. components.SelectMany(component => component.ApiDiffers)],
        };
        var faults = new List<ScoringFault>();
        if (Array.FindAll(components, component => !component.IsScored) is { Length: > 0 } missing)
        {
            faults.Add(new(FaultKind.Component, []) { Components = Array.ConvertAll(missing, component => component.Predictor) });
        }

        faults.AddMissing(FaultKind.Missing, answers, Needed);
        if (faults.Count > 0)
        {
            return score with { Faults = faults };
        }

        List<Contribution> items = [.. components.Select(component => new Contribution(Term.Component, component.Percent!.Value, Name: component.Predictor.Short()))];
        if (answers.Sex == Sex.Female && answers.EverSexualOffence == true)
        {
            items.Add(new(Term.FemaleSexualOffence, FemaleSexualOffence));
        }

        var percent = Rounding.Percent(items.Sum(item => item.Weight) / 100m);
        return score with { Percent = percent, Band = ScoreBands.Of(Predictor.CombinedSerious, percent), Total = percent, Contributions = items };
    }
}
