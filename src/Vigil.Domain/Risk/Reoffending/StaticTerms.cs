using System.Globalization;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>The items that come from history.</summary>
internal static class StaticTerms
{
    private const int MostMonths = 36;
    private const int ViolenceBoost = 30;

    /// <summary>Adds them to a list.</summary>
    /// <param name="items">The list.</param>
    /// <param name="equation">Which equation.</param>
    /// <param name="answers">Answers without faults.</param>
    public static void Add(List<Contribution> items, FittedEquation equation, ScoringAnswers answers)
    {
        var (born, convicted, followUp) = (answers.Born!.Value, answers.ConvictedOn!.Value, answers.FollowUpOrConviction!.Value);
        var (count, woman) = (answers.Sanctions!.Value, answers.Sex == Sex.Female);
        var category = OffenceCodes.CategoryOf(answers.OffenceCode!)!.Value;
        var career = CompletedTime.Years(born, convicted) - answers.AgeAtFirstSanction!.Value;
        var age = CompletedTime.Years(born, followUp);
        var months = Math.Min(CompletedTime.Months(followUp, answers.AssessedOn), MostMonths);

        items.Add(new(Term.Constant, equation[Weight.Intercept]));
        items.Add(new(Term.Age, AgeWeight(equation, woman, age), age, woman ? 1 : 0));
        items.Add(new(Term.Female, woman ? equation[Weight.Female] : 0, woman ? 1 : 0));
        items.Add(new(Term.Offence, equation[category], Name: category.InWords()));
        items.Add(new(Term.OneSanction, count == 1 ? equation[Weight.OneSanction] : 0, count));
        items.Add(new(Term.TwoSanctions, count == 2 ? equation[Weight.TwoSanctions] : 0, count));
        items.Add(new(Term.Sanctions, equation[Weight.EachSanction] * count, count));
        items.Add(new(Term.Gap, count == 2 ? equation[woman ? Weight.FemaleGap : Weight.MaleGap] * career : 0, career, count));
        items.Add(new(Term.OffenceFreeMonths, Polynomial(months, equation[Weight.Months], equation[Weight.Months2], equation[Weight.Months3], equation[Weight.Months4]), months));
        AddRates(items, equation, count, career, woman);
        if (equation.WeighsViolence)
        {
            AddViolence(items, equation, answers.ViolentSanctions!.Value, career, woman);
        }
    }

    private static decimal AgeWeight(FittedEquation equation, bool woman, int age) => woman
        ? Polynomial(age, equation[Weight.FemaleAge], equation[Weight.FemaleAge2], equation[Weight.FemaleAge3], equation[Weight.FemaleAge4])
        : Polynomial(age, equation[Weight.MaleAge], equation[Weight.MaleAge2], equation[Weight.MaleAge3], equation[Weight.MaleAge4]);

    private static void AddRates(List<Contribution> items, FittedEquation equation, int count, int career, bool woman)
    {
        var counted = count >= 3;
        var rate = counted ? Logarithm(count, career + equation.CareerBoost) : 0;
        var shown = counted ? count : 0;
        items.Add(new(Term.Rate, rate * equation[woman ? Weight.FemaleRate : Weight.MaleRate], shown, career));
        if (equation.Predictor == Predictor.AllReoffending)
        {
            items.Add(new(Term.RateSquared, rate * rate * equation[woman ? Weight.FemaleRate2 : Weight.MaleRate2], shown, career));
        }
    }

    private static void AddViolence(List<Contribution> items, FittedEquation equation, int violent, int career, bool woman)
    {
        items.Add(new(Term.NeverViolent, violent == 0 ? equation[woman ? Weight.FemaleNeverViolent : Weight.MaleNeverViolent] : 0, violent));
        items.Add(new(Term.OnceViolent, violent == 1 ? equation[Weight.OnceViolent] : 0, violent));
        items.Add(new(Term.ViolentSanctions, equation[Weight.EachViolent] * violent, violent));
        items.Add(new(Term.ViolenceRate, violent == 0 ? 0 : Logarithm(violent, career + ViolenceBoost) * equation[Weight.ViolenceRate], violent, career));
    }

    // by its shortest digits: a cast would keep fifteen and differ in the last that is shown
    private static decimal Logarithm(int count, int years) =>
        decimal.Parse(Math.Log((double)count / years).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static decimal Polynomial(int x, decimal first, decimal second, decimal third, decimal fourth) =>
        (((((fourth * x) + third) * x) + second) * x + first) * x;
}
