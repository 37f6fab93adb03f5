using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Sexual;

/// <summary>
/// The Images and Indirect Contact Sexual Reoffending Predictor (before: OSP/IIC): the first case that fits, for men with a sexual
/// offence. Source: hmpps-arns-risk-actuarial-api, model version 1.0.
/// </summary>
public static class IicSrp
{
    private const decimal OtherSexual = 0.00281m;

    /// <summary>The score; with faults, none.</summary>
    public static PredictorScore Score(ScoringAnswers answers, Reading reading = Reading.Ours)
    {
        var score = new PredictorScore(Predictor.ImagesAndIndirectContactSexual, reading, answers) { Kind = ScoreKind.Static };
        var faults = SexualFaults.OfImages(answers, reading);
        if (faults.Count > 0)
        {
            return score with { Faults = faults };
        }

        if (answers.EverSexualOffence != true)
        {
            return score with { Percent = 0.00m, Band = ScoreBand.NotApplicable };
        }

        if (answers.Sex == Sex.Female)
        {
            return reading == Reading.Api
                ? Scored(score, 0m, ScoreBand.Low, "woman")
                : score with { Percent = 0.00m, Band = ScoreBand.NotApplicable, ApiDiffers = ["The Ministry's program gives a woman with a sexual offence 0 % and the band low, as if it applied to her."] };
        }

        return OfMan(score, answers, reading);
    }

    private static PredictorScore OfMan(PredictorScore score, ScoringAnswers answers, Reading reading)
    {
        var (images, children) = (answers.ImageSanctions!.Value, answers.ContactChildSanctions!.Value);
        var (adults, without) = (answers.ContactAdultSanctions!.Value, answers.NonContactSanctions!.Value);
        return (images, children) switch
        {
            ( >= 2, _) => Scored(score, 0.1031m, ScoreBand.High, "two or more sanctions for images or indirect contact"),
            (1, _) => Scored(score, 0.03328m, ScoreBand.Medium, "one sanction for images or indirect contact"),
            (_, >= 2) => Scored(score, 0.00926m, ScoreBand.Low, "two or more sanctions for contact offences against children"),
            (_, 1) => Scored(score, 0.00634m, ScoreBand.Low, "one sanction for contact offences against children"),
            _ when adults != 0 && without != 0 => Scored(score, OtherSexual, ScoreBand.Low, "other sexual sanctions"),
            _ when reading == Reading.Api => Scored(score, 0m, ScoreBand.Low, "no case fits"),
            _ => Scored(score, OtherSexual, ScoreBand.Low, "other sexual sanctions") with
            {
                ApiDiffers = ["The Ministry's program gives 0 %: it asks for sanctions of both other kinds, against adults and without contact. Its earlier versions, and the name of the case, ask for any."],
            },
        };
    }

    private static PredictorScore Scored(PredictorScore score, decimal probability, ScoreBand band, string words)
    {
        var percent = Rounding.Percent(probability);
        return score with { Percent = percent, Band = band, Total = probability, Contributions = [new(Term.Case, probability, Name: words)] };
    }
}
