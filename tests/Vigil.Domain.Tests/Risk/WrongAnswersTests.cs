using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Tests.Risk;

/// <summary>What is wrong with answers is said all together, and stops only the predictors that need them.</summary>
public sealed class WrongAnswersTests
{
    private static readonly ScoringAnswers Answers = new()
    {
        AssessedOn = new(2026, 11, 24), Sex = Sex.Male, Born = new(1981, 5, 4), ConvictedOn = new(2022, 6, 1), FollowUpFrom = new(2023, 6, 1), Supervision = SupervisionStatus.Community, OffenceCode = "02001",
        AgeAtFirstSanction = 30, Sanctions = 4, ViolentSanctions = 1, EverSexualOffence = true, LatestSexualOffence = new(2022, 6, 1), StrangerVictim = false,
        ContactAdultSanctions = 3, ContactChildSanctions = 0, ImageSanctions = 0, NonContactSanctions = 0,
    };

    [Fact]
    public void Each_is_said_once_with_its_fields_however_many_predictors_find_it()
    {
        WrongAnswers.Of(Answers).ShouldBeEmpty();
        WrongAnswers.Of(Answers with { OffenceCode = "2001", ViolentSanctions = 9, Drugs = Drugs.Spice }).Select(fault => (fault.Kind, fault.Fields[0])).ShouldBe(
            [(FaultKind.OffenceCodeFormat, ScoringField.OffenceCode), (FaultKind.DrugsWithoutMotivation, ScoringField.DrugMotivation), (FaultKind.ViolentSanctionsOutOfRange, ScoringField.ViolentSanctions)], ignoreOrder: true);
        WrongAnswers.Of(Answers with { OffenceCode = null, Sanctions = null }).ShouldBeEmpty("what is not answered is missing, not wrong");
    }

    [Fact]
    public void One_predictor_that_fails_stops_none_but_the_sum_that_needs_it()
    {
        var whole = CalculatedFact.Of(Answers, "A. Officer");
        var half = CalculatedFact.Of(Answers with { OffenceCode = "99999" }, "A. Officer");

        whole.Scores.ShouldAllBe(score => score.Percent != null);
        half.Scores.Where(score => score.Percent is null).Select(score => score.Predictor).ShouldBe(
            [Predictor.AllReoffending, Predictor.ViolentReoffending, Predictor.SeriousViolentReoffending, Predictor.CombinedSerious]);
        half.Of(Predictor.DirectContactSexual)!.Words.ShouldBe(whole.Of(Predictor.DirectContactSexual)!.Words);
        half.Of(Predictor.CombinedSerious)!.Lacks.ShouldBe(["Could not be worked out: SVRP."]);
    }
}
