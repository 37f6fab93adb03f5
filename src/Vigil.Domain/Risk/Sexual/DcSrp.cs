using Vigil.Domain.Calendar;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Sexual;

/// <summary>
/// The Direct Contact Sexual Reoffending Predictor (before: OSP/DC), for men with a sexual offence. Source:
/// hmpps-arns-risk-actuarial-api, model version 1.0.
/// </summary>
public static class DcSrp
{
    private const int MonthsOfReduction = 60;

    /// <summary>The score; with faults, none.</summary>
    public static PredictorScore Score(ScoringAnswers answers, Reading reading = Reading.Ours)
    {
        var score = new PredictorScore(Predictor.DirectContactSexual, reading, answers) { Kind = ScoreKind.Static };
        var faults = SexualFaults.OfDirectContact(answers, reading);
        if (faults.Count > 0)
        {
            return score with { Faults = faults };
        }

        if (answers.Sex == Sex.Female || answers.EverSexualOffence != true)
        {
            return score with { Percent = 0.00m, Band = ScoreBand.NotApplicable };
        }

        Contribution[] items = [.. Items(answers)];
        var points = (int)items.Sum(item => item.Weight);
        var band = DcSrpPoints.Band(points);
        var forecast = Forecast(answers, band);
        var apiReduces = points == 0 ? (bool?)null : ApiReduces(answers, band);
        var reduced = reading == Reading.Api ? apiReduces : points == 0 ? null : false;
        return score with
        {
            Points = points,
            Total = points,
            Percent = Rounding.Percent(DcSrpPoints.Probability(points)),
            Band = reduced == true ? band.Below() : band,
            Contributions = items,
            Reduction = forecast,
            Reduced = reduced,
            ApiDiffers = reading == Reading.Ours && apiReduces == true
                ? [$"The Ministry's program lowers the band to {band.Below().InWords()} by itself, five years having passed since the dates given; here a person decides that."]
                : [],
        };
    }

    /// <summary>Whether the Ministry's program lowers the band: a man above low, not serving, five whole years since follow-up started and since each offence given.</summary>
    /// <param name="answers">Dates, sex and supervision.</param>
    /// <param name="band">The band by points.</param>
    public static bool ApiReduces(ScoringAnswers answers, ScoreBand? band) =>
        answers.Sex == Sex.Male && answers.Supervision != SupervisionStatus.Custody && band > ScoreBand.Low
        && FiveYearsFrom(answers) is { } from && from <= answers.AssessedOn;

    private static FiveYearReduction? Forecast(ScoringAnswers answers, ScoreBand band) =>
        band > ScoreBand.Low && FiveYearsFrom(answers) is { } from
            ? new(from, band.Below(), answers.Supervision == SupervisionStatus.Community, answers.LatestOffence is not null)
            : null;

    private static DateOnly? FiveYearsFrom(ScoringAnswers answers)
    {
        DateOnly?[] since = [answers.FollowUpFrom, answers.LatestOffence, answers.LatestSexualOffence];
        return since.Max()?.AfterMonths(MonthsOfReduction);
    }

    private static IEnumerable<Contribution> Items(ScoringAnswers answers)
    {
        var (born, all) = (answers.Born!.Value, answers.Sanctions!.Value);
        var (adult, child, without) = (answers.ContactAdultSanctions!.Value, answers.ContactChildSanctions!.Value, answers.NonContactSanctions!.Value);
        var age = CompletedTime.Years(born, answers.FollowUpFrom!.Value);
        var then = CompletedTime.Years(born, answers.LatestSexualOffence!.Value);
        yield return new(Term.ContactAdultSanctions, DcSrpPoints.ContactAdult(adult), adult);
        yield return new(Term.ContactChildSanctions, DcSrpPoints.ContactChild(child), child);
        yield return new(Term.NonContactSanctions, DcSrpPoints.NonContact(without), without);
        yield return new(Term.AgePoints, DcSrpPoints.Age(age), age);
        yield return new(Term.AgeAtSexualSanction, DcSrpPoints.AgeAtSexualSanction(then), then);
        yield return new(Term.OtherSanction, DcSrpPoints.OtherSanction(all), all);
        yield return new(Term.StrangerVictim, DcSrpPoints.Stranger(answers.StrangerVictim), answers.StrangerVictim == true ? 1 : 0);
    }
}
