using System.Globalization;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Tests.Risk;

/// <summary>A cell holds statements parted by semicolons; before each may stand "API", for its reading.</summary>
public class RiskExamplesTests
{
    public static TheoryData<RiskExample> Examples() => [.. RiskExamples.All()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_holds(RiskExample example)
    {
        var answers = RiskExamples.Read(example.Answers);
        foreach (var statement in example.Says.Split(';', StringSplitOptions.TrimEntries))
        {
            var api = statement.StartsWith("API ", StringComparison.Ordinal);
            Check(answers, AllPredictors.Score(answers, api ? Reading.Api : Reading.Ours), api ? statement[4..] : statement);
        }
    }

    [Fact]
    public void Where_an_example_says_what_the_API_would_the_result_says_so_too()
    {
        foreach (var example in RiskExamples.All())
        {
            var (ours, api) = (AllPredictors.Score(RiskExamples.Read(example.Answers)), AllPredictors.Score(RiskExamples.Read(example.Answers), Reading.Api));
            foreach (var (our, its) in ours.Zip(api))
            {
                var differs = our.Percent != its.Percent || our.Band != its.Band || our.Components.Zip(its.Components).Any(pair => pair.First.Percent != pair.Second.Percent || pair.First.Band != pair.Second.Band);
                (our.ApiDiffers.Count > 0).ShouldBe(differs, $"{example.Id} {our.Predictor}");
                its.ApiDiffers.ShouldBeEmpty();
            }
        }
    }

    private static void Check(ScoringAnswers answers, IReadOnlyList<PredictorScore> scores, string statement)
    {
        PredictorScore Of(string name) => scores.Single(score => score.Predictor.Short() == name);
        var review = scores.Select(score => score.Reduction).SingleOrDefault(reduction => reduction is not null);
        switch (statement.Split(' '))
        {
            case ["no", "warnings"]:
                ImpossibleHistory.Warnings(answers).ShouldBeEmpty();
                break;
            case ["warns", .. var words]:
                ImpossibleHistory.Warnings(answers).ShouldContain(warning => warning.Contains(string.Join(' ', words)));
                break;
            case ["no", "review"]:
                review.ShouldBeNull();
                break;
            case ["review", var day, "to", .. var band]:
                $"{review!.ReviewOn:yyyy-MM-dd} {review.Reduced.InWords()}".ShouldBe($"{day} {string.Join(' ', band)}");
                break;
            case [var name, "fails:", .. var words]:
                Of(name).IsScored.ShouldBeFalse();
                Of(name).Faults.ShouldContain(fault => fault.Text.Contains(string.Join(' ', words)), Said(Of(name)));
                break;
            case [var name, "misses", .. var words]:
                Of(name).NotDynamic.ShouldContain(fault => fault.Text.Contains(string.Join(' ', words)), string.Join(" ", Of(name).NotDynamic.Select(fault => fault.Text)));
                break;
            case [var name, "not", "applicable"]:
                Of(name).Percent.ShouldBe(0m);
                Of(name).Band.ShouldBe(ScoreBand.NotApplicable);
                break;
            case [var name, ..]:
                Said(Of(name)).ShouldBe(statement);
                break;
        }
    }

    private static string Said(PredictorScore score) => string.Join(' ', new[]
    {
        score.Predictor.Short(),
        score.Points is { } points ? string.Create(CultureInfo.InvariantCulture, $"{points} points") : "",
        score.Percent?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Join(" ", score.Faults.Select(fault => fault.Text)),
        score.Band?.InWords() ?? "",
        score.Predictor <= Predictor.SeriousViolentReoffending ? score.Kind?.ToString().ToLowerInvariant() ?? "" : "",
    }.Where(part => part.Length > 0));
}
