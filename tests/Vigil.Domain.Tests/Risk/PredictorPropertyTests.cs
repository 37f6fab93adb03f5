using CsCheck;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Reoffending;
using Vigil.Domain.Risk.Scoring;
using Vigil.Domain.Risk.Sexual;

namespace Vigil.Domain.Tests.Risk;

public class PredictorPropertyTests
{
    private static readonly ScoringAnswers Someone = RiskExamples.Read(
        "man; born 1985-04-17; convicted 2024-03-05; follow-up 2025-03-04; first at 22; 4 sanctions; 2 violent; offence 00802; community; sexual offence; adult 1; child 1; images 0; non-contact 0; latest sexual 2024-03-05");

    [Theory, InlineData(Reading.Ours), InlineData(Reading.Api)]
    public void Whatever_is_answered_there_are_six_scores_or_reasons_and_never_both(Reading reading) => AnyAnswers.Whole.Sample(answers =>
    {
        var scores = AllPredictors.Score(answers, reading);
        scores.Select(score => score.Predictor).ShouldBe(Enum.GetValues<Predictor>());
        foreach (var score in scores)
        {
            score.IsScored.ShouldBe(score.Faults.Count == 0);
            score.IsScored.ShouldBe(score.Band is not null);
            score.Percent.ShouldBeOneOf(null, Math.Round(score.Percent ?? 0, 2));
            (score.Percent is null or (>= 0m and <= 99.99m)).ShouldBeTrue();
            score.Faults.Concat(score.NotDynamic).ShouldAllBe(fault => fault.Text.Length > 10);
            score.Contributions.ShouldAllBe(item => item.Words.Length > 2 && item.WeightInWords.Length > 0);
        }

        _ = ImpossibleHistory.Warnings(answers).Count();
    }, iter: 1_000);

    [Fact]
    public void Somebody_is_scored_among_them()
    {
        var scored = new int[6];
        AnyAnswers.Whole.Sample(answers => AllPredictors.Score(answers).Where(score => score.IsScored).ToList().ForEach(score => Interlocked.Increment(ref scored[(int)score.Predictor])), iter: 1_000);
        scored.ShouldAllBe(count => count > 0);
    }

    [Fact]
    public void The_items_of_a_fitted_equation_add_up_to_its_total() => AnyAnswers.Whole.Sample(answers =>
    {
        foreach (var score in AllPredictors.Score(answers).Where(score => score.IsScored && score.Predictor <= Predictor.SeriousViolentReoffending))
        {
            score.Contributions.Sum(item => item.Weight).ShouldBe(score.Total!.Value);
        }
    }, iter: 500);

    [Fact]
    public void A_band_never_falls_as_a_percentage_rises()
    {
        foreach (var predictor in new[] { Predictor.AllReoffending, Predictor.ViolentReoffending, Predictor.SeriousViolentReoffending, Predictor.CombinedSerious })
        {
            var bands = Enumerable.Range(0, 10_000).Select(i => ScoreBands.Of(predictor, i / 100m)).ToArray();
            bands.ShouldBe(bands.Order());
            bands.Distinct().Count().ShouldBe(4);
            var (medium, high, veryHigh) = ScoreBands.From(predictor);
            foreach (var (bound, band) in new[] { (medium, ScoreBand.Medium), (high, ScoreBand.High), (veryHigh, ScoreBand.VeryHigh) })
            {
                ScoreBands.Of(predictor, bound).ShouldBe(band);
                ScoreBands.Of(predictor, bound - 0.01m).ShouldBe(band - 1);
            }
        }
    }

    [Fact]
    public void More_points_are_never_a_lower_probability_or_band()
    {
        var all = Enumerable.Range(0, DcSrpPoints.Most + 1).ToArray();
        all.Select(DcSrpPoints.Probability).ShouldBe(all.Select(DcSrpPoints.Probability).Order());
        all.Select(DcSrpPoints.Band).ShouldBe(all.Select(DcSrpPoints.Band).Order());
    }

    [Fact]
    public void Another_sexual_sanction_never_lowers_the_points()
    {
        for (var i = 0; i < 5; i++)
        {
            DcSrp.Score(Someone with { ContactAdultSanctions = i + 1, Sanctions = 20 }).Points!.Value.ShouldBeGreaterThanOrEqualTo(DcSrp.Score(Someone with { ContactAdultSanctions = i, Sanctions = 20 }).Points!.Value);
        }
    }

    [Fact]
    public void A_problem_that_weighs_never_lowers_a_score()
    {
        var answered = RiskExamples.Read(RiskExamples.All().Single(example => example.Id.StartsWith("R-8", StringComparison.Ordinal)).Answers);
        foreach (var predictor in Enum.GetValues<Predictor>().Where(predictor => predictor <= Predictor.SeriousViolentReoffending))
        {
            var at = Enum.GetValues<ProblemLevel>().Select(level => ReoffendingPredictors.Score(predictor, answered with { Accommodation = level, CurrentAlcohol = level, Temper = level }).Total!.Value).ToArray();
            at.ShouldBe(at.Order());
            at[2].ShouldBeGreaterThan(at[0]);
        }
    }

    [Theory, InlineData(0.00005, 0.01), InlineData(0.123449999999, 12.34), InlineData(0.12345, 12.35), InlineData(0.999951, 99.99), InlineData(0, 0), InlineData(1, 99.99)]
    public void A_probability_is_rounded_half_up_to_two_decimals_of_a_percent(double probability, double percent) =>
        Rounding.Percent(probability).ShouldBe((decimal)percent);

    [Fact]
    public void Next_to_a_half_the_exact_digits_decide()
    {
        // 0.00145 as a double lies a little below, 0.00035 a little above
        Rounding.Percent(0.00145).ShouldBe(decimal.Parse(0.00145.ToString("F28", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture) < 0.00145m ? 0.14m : 0.15m);
        Rounding.Percent(0.00035).ShouldBe(decimal.Parse(0.00035.ToString("F28", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture) < 0.00035m ? 0.03m : 0.04m);
    }

    [Fact]
    public void Months_and_years_are_those_completed()
    {
        CompletedTime.Months(new(2026, 1, 31), new(2026, 2, 28)).ShouldBe(0);
        CompletedTime.Months(new(2026, 1, 31), new(2026, 3, 31)).ShouldBe(2);
        CompletedTime.Years(new(2004, 2, 29), new(2025, 2, 28)).ShouldBe(20);
        CompletedTime.Years(new(2004, 2, 29), new(2025, 3, 1)).ShouldBe(21);
        CompletedTime.Years(new(2026, 1, 1), new(2020, 1, 1)).ShouldBe(0);
    }

    [Fact]
    public void In_custody_the_five_years_are_a_date_that_does_not_fall_due()
    {
        var answers = RiskExamples.Read("man; born 1970-05-10; follow-up 2020-06-01; 5 sanctions; remand; sexual offence; adult 1; child 2; images 1; non-contact 0; latest sexual 2019-03-15");
        var score = DcSrp.Score(answers);

        score.Band.ShouldBe(ScoreBand.High);
        score.Reduced.ShouldBe(false);
        score.Reduction.ShouldBe(new FiveYearReduction(new(2025, 6, 1), ScoreBand.Medium, InTheCommunity: false, LatestOffenceKnown: false));
        score.Reduction!.IsDue(answers.AssessedOn).ShouldBeFalse();
        score.ApiDiffers.ShouldHaveSingleItem();
        DcSrp.Score(answers, Reading.Api).Band.ShouldBe(ScoreBand.Medium);
        DcSrp.Score(answers with { Supervision = SupervisionStatus.Community }).Reduction!.IsDue(answers.AssessedOn).ShouldBeTrue();
        DcSrp.Score(answers with { Supervision = SupervisionStatus.Custody }, Reading.Api).Reduced.ShouldBe(false);
    }

    [Fact]
    public void Sex_is_what_is_recorded_and_without_it_nothing_is_scored()
    {
        AllPredictors.Score(Someone with { Sex = Sex.NotRecorded }).ShouldAllBe(score => !score.IsScored);
        AllPredictors.Score(Someone).ShouldAllBe(score => score.IsScored);
    }

    [Fact]
    public void Negative_counts_are_refused_here_and_weigh_nothing_in_the_APIs_reading()
    {
        var answers = Someone with { NonContactSanctions = -2 };
        DcSrp.Score(answers).Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.NegativeCount);
        DcSrp.Score(answers, Reading.Api).Points.ShouldBe(DcSrp.Score(Someone).Points);
    }

    [Fact]
    public void Being_unemployed_counts_twice_and_says_so()
    {
        var answered = RiskExamples.Read(RiskExamples.All().Single(example => example.Id.StartsWith("R-8", StringComparison.Ordinal)).Answers);
        var item = ReoffendingPredictors.Score(Predictor.AllReoffending, answered).Contributions.Single(item => item.Term == Term.Unemployed);
        Math.Round(item.Weight, 15).ShouldBe(0.063556746761875m);
        item.Words.ShouldBe("unemployed (counted twice)");
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_names_its_answers()
    {
        var score = ReoffendingPredictors.Score(Predictor.AllReoffending, new()
        {
            AssessedOn = new(2020, 1, 1), Sex = Sex.Male, Born = new(2025, 1, 1), ConvictedOn = new(2023, 1, 1), Sanctions = 0, AgeAtFirstSanction = 110, OffenceCode = "onetwothree", FollowUpFrom = new(2200, 1, 1),
        });
        score.Faults.Select(fault => fault.Kind).ShouldBe(
        [
            FaultKind.ConvictedBeforeBirth, FaultKind.ConvictedAfterAssessment, FaultKind.FirstSanctionAgeOutOfRange, FaultKind.OffenceCodeFormat, FaultKind.SanctionsOutOfRange, FaultKind.FollowUpAgeOutOfRange,
        ]);
        score.Kind.ShouldBeNull();
    }
}
