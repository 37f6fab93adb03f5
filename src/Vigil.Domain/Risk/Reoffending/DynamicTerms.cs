using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>The items that come from what is found now.</summary>
internal static class DynamicTerms
{
    private const Drugs Others = Drugs.Hallucinogens | Drugs.Ketamine | Drugs.Solvents | Drugs.Spice | Drugs.Other;

    private static readonly (Term Term, Weight Weight, Func<ScoringAnswers, int> Value)[] All =
    [
        (Term.Weapon, Weight.Weapon, answers => Is(answers.Weapon)),
        (Term.Accommodation, Weight.Accommodation, answers => Grade(answers.Accommodation)),
        // OASys asks it on a scale of 0 and 2, which the equations were fitted on
        (Term.Unemployed, Weight.Unemployed, answers => Is(answers.Unemployed) * 2),
        (Term.LivingTogether, Weight.LivingTogether, answers => Is(Together(answers))),
        (Term.RelationshipProblems, Weight.RelationshipProblems, answers => Grade(answers.RelationshipProblems)),
        (Term.ProblemsLivingTogether, Weight.ProblemsLivingTogether, answers => Together(answers) ? Grade(answers.RelationshipProblems) : 0),
        (Term.DomesticAbuse, Weight.DomesticAbuse, answers => Is(answers.DomesticAbuse)),
        (Term.Activities, Weight.Activities, answers => Grade(answers.Activities)),
        (Term.DrugMotivation, Weight.DrugMotivation, answers => (int)(answers.DrugMotivation ?? DrugMotivation.Full)),
        (Term.CurrentAlcohol, Weight.CurrentAlcohol, answers => Grade(answers.CurrentAlcohol)),
        (Term.BingeDrinking, Weight.BingeDrinking, answers => Grade(answers.BingeDrinking)),
        (Term.Impulsivity, Weight.Impulsivity, answers => Grade(answers.Impulsivity)),
        (Term.Temper, Weight.Temper, answers => Grade(answers.Temper)),
        (Term.Attitudes, Weight.Attitudes, answers => Grade(answers.Attitudes)),
        (Term.Heroin, Weight.Heroin, answers => Uses(answers, Drugs.Heroin)),
        (Term.Methadone, Weight.Methadone, answers => Uses(answers, Drugs.Methadone)),
        (Term.OtherOpiate, Weight.OtherOpiate, answers => Uses(answers, Drugs.OtherOpiate)),
        (Term.CrackCocaine, Weight.CrackCocaine, answers => Uses(answers, Drugs.CrackCocaine)),
        (Term.PowderCocaine, Weight.PowderCocaine, answers => Uses(answers, Drugs.PowderCocaine)),
        (Term.PrescribedDrugs, Weight.PrescribedDrugs, answers => Uses(answers, Drugs.PrescribedDrugs)),
        (Term.Benzodiazepines, Weight.Benzodiazepines, answers => Uses(answers, Drugs.Benzodiazepines)),
        (Term.Cannabis, Weight.Cannabis, answers => Uses(answers, Drugs.Cannabis)),
        (Term.Steroids, Weight.Steroids, answers => Uses(answers, Drugs.Steroids)),
        (Term.OtherDrugs, Weight.OtherDrugs, answers => Uses(answers, Others)),
        (Term.PastHomicide, Weight.PastHomicide, answers => Past(answers, PastConvictions.Homicide)),
        (Term.PastWounding, Weight.PastWounding, answers => Past(answers, PastConvictions.Wounding)),
        (Term.PastKidnapping, Weight.PastKidnapping, answers => Past(answers, PastConvictions.Kidnapping)),
        (Term.PastFirearm, Weight.PastFirearm, answers => Past(answers, PastConvictions.Firearm)),
        (Term.PastRobbery, Weight.PastRobbery, answers => Past(answers, PastConvictions.Robbery)),
        (Term.PastAggravatedBurglary, Weight.PastAggravatedBurglary, answers => Past(answers, PastConvictions.AggravatedBurglary)),
        (Term.PastWeapon, Weight.PastWeapon, answers => Past(answers, PastConvictions.Weapon)),
        (Term.PastDamageEndangeringLife, Weight.PastDamageEndangeringLife, answers => Past(answers, PastConvictions.DamageEndangeringLife)),
        (Term.PastArson, Weight.PastArson, answers => Past(answers, PastConvictions.Arson)),
    ];

    /// <summary>Adds those that an equation weighs.</summary>
    public static void Add(List<Contribution> items, FittedEquation equation, ScoringAnswers answers)
    {
        foreach (var (term, weight, valueOf) in All)
        {
            if (equation[weight] != 0)
            {
                var value = valueOf(answers);
                items.Add(new(term, equation[weight] * value, value));
            }
        }
    }

    private static bool Together(ScoringAnswers answers) => answers.Relationship == RelationshipStatus.LivingTogether;

    private static int Is(bool? answer) => answer == true ? 1 : 0;

    private static int Grade(ProblemLevel? level) => (int)(level ?? ProblemLevel.None);

    private static int Uses(ScoringAnswers answers, Drugs any) => Is((answers.Drugs & any) != 0);

    private static int Past(ScoringAnswers answers, PastConvictions kind) => Is(answers.PastConvictions?.HasFlag(kind));
}
