using Vigil.Domain.Risk.Scoring;
using Vigil.Web.Govuk;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Risk;

/// <summary>How a question of a calculation is answered.</summary>
public enum ScoringQuestion
{
    /// <summary>By a whole number, or a code of digits.</summary>
    Number,
    /// <summary>By a date.</summary>
    Date,
    /// <summary>By yes or no.</summary>
    YesNo,
    /// <summary>By one of several words.</summary>
    One,
    /// <summary>By any of several words.</summary>
    Some,
}

/// <summary>The questions that a calculation asks where the record does not answer them.</summary>
internal static class ScoringQuestions
{
    /// <summary>Said where none of several is so, as against not having been asked.</summary>
    public const string NoneOfThese = "none";

    private static readonly Choice[] Problems = [new("", "Not asked"), new("None", "No problems"), new("Some", "Some problems"), new("Significant", "Significant problems")];

    private static readonly (ScoringField Field, string? Hint)[] General =
    [
        (ScoringField.FollowUpFrom, "Start of the community sentence, or release"), (ScoringField.OffenceCode, "Home Office code, five digits"),
        (ScoringField.AgeAtFirstSanction, "In whole years"), (ScoringField.Sanctions, "Convictions and cautions ever, this one included"), (ScoringField.ViolentSanctions, "Of those, how many involved violence"),
    ];

    private static readonly (ScoringField Field, string? Hint)[] Sexual =
    [
        (ScoringField.ContactAdultSanctions, "0 where there are none"), (ScoringField.ContactChildSanctions, "0 where there are none"), (ScoringField.ImageSanctions, "0 where there are none"),
        (ScoringField.NonContactSanctions, "0 where there are none"), (ScoringField.StrangerVictim, "Was the current offence a sexually motivated contact offence against a stranger?"),
        (ScoringField.LatestOffence, "Leave it empty where it is not known: the five years are then counted from what is"),
    ];

    /// <summary>What is found now: ARP, VRP and SVRP weigh it only where every answer that they ask is there.</summary>
    public static IReadOnlyList<(ScoringField Field, string? Hint)> Now { get; } =
    [
        (ScoringField.Weapon, null), (ScoringField.Accommodation, null), (ScoringField.Unemployed, "Unemployed, or not available for work"), (ScoringField.Relationship, null), (ScoringField.RelationshipProblems, null),
        (ScoringField.DomesticAbuse, null), (ScoringField.Activities, null), (ScoringField.CurrentAlcohol, null), (ScoringField.BingeDrinking, null), (ScoringField.Impulsivity, null), (ScoringField.Temper, null),
        (ScoringField.Attitudes, null), (ScoringField.DrugMotivation, "Needed as soon as a drug is ticked"), (ScoringField.Drugs, null), (ScoringField.PastConvictions, null),
    ];

    /// <summary>What is asked of someone's history.</summary>
    public static IEnumerable<(ScoringField Field, string? Hint)> Of(ScoringAnswers answers) =>
        answers.EverSexualOffence == true ? [.. General, .. Sexual] : [.. General, (ScoringField.EverSexualOffence, "A conviction or caution")];

    /// <summary>How a question is answered.</summary>
    public static ScoringQuestion KindOf(ScoringField field) => field switch
    {
        ScoringField.ConvictedOn or ScoringField.FollowUpFrom or ScoringField.LatestSexualOffence or ScoringField.LatestOffence => ScoringQuestion.Date,
        ScoringField.StrangerVictim or ScoringField.EverSexualOffence => ScoringQuestion.YesNo,
        ScoringField.Drugs or ScoringField.PastConvictions => ScoringQuestion.Some,
        _ => Now.Any(asked => asked.Field == field) ? ScoringQuestion.One : ScoringQuestion.Number,
    };

    /// <summary>The words that a question can be answered with.</summary>
    public static IReadOnlyList<Choice> Choices(ScoringField field) => field switch
    {
        ScoringField.Weapon or ScoringField.Unemployed or ScoringField.DomesticAbuse => [new("", "Not asked"), new("yes", "Yes"), new("no", "No")],
        ScoringField.Relationship => [new("", "Not asked"), new("None", "None"), new("LivingTogether", "Living together"), new("LivingApart", "Living apart")],
        ScoringField.DrugMotivation => [new("", "Not asked"), new("Full", "Full"), new("Partial", "Partial"), new("None", "None")],
        ScoringField.Drugs => [.. Enum.GetValues<Drugs>().Where(drug => drug != Drugs.None).Select(drug => new Choice(drug.ToString(), ScoringWords.Of(drug)))],
        ScoringField.PastConvictions =>
            [.. Enum.GetValues<PastConvictions>().Where(kind => kind != PastConvictions.None).Select(kind => new Choice(kind.ToString(), ScoringWords.Of(kind))), new(NoneOfThese, "None of these")],
        _ => Problems,
    };

    /// <summary>An answer as the form has it; none where it was not given.</summary>
    public static string? Typed(this ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.Weapon => YesNo(answers.Weapon),
        ScoringField.Unemployed => YesNo(answers.Unemployed),
        ScoringField.DomesticAbuse => YesNo(answers.DomesticAbuse),
        ScoringField.StrangerVictim => YesNo(answers.StrangerVictim),
        ScoringField.EverSexualOffence => YesNo(answers.EverSexualOffence),
        ScoringField.Relationship => answers.Relationship?.ToString(),
        ScoringField.DrugMotivation => answers.DrugMotivation?.ToString(),
        ScoringField.Accommodation => answers.Accommodation?.ToString(),
        ScoringField.RelationshipProblems => answers.RelationshipProblems?.ToString(),
        ScoringField.Activities => answers.Activities?.ToString(),
        ScoringField.CurrentAlcohol => answers.CurrentAlcohol?.ToString(),
        ScoringField.BingeDrinking => answers.BingeDrinking?.ToString(),
        ScoringField.Impulsivity => answers.Impulsivity?.ToString(),
        ScoringField.Temper => answers.Temper?.ToString(),
        ScoringField.Attitudes => answers.Attitudes?.ToString(),
        _ => KindOf(field) == ScoringQuestion.Number ? ScoringWords.Of(answers, field) : null,
    };

    /// <summary>Which of several are ticked.</summary>
    public static List<string> Ticked(this ScoringAnswers answers, ScoringField field) => field == ScoringField.Drugs
        ? [.. Enum.GetValues<Drugs>().Where(drug => drug != Drugs.None && answers.Drugs.HasFlag(drug)).Select(drug => drug.ToString())]
        : answers.PastConvictions switch
        {
            null => [],
            PastConvictions.None => [NoneOfThese],
            { } past => [.. Enum.GetValues<PastConvictions>().Where(kind => kind != PastConvictions.None && past.HasFlag(kind)).Select(kind => kind.ToString())],
        };

    /// <summary>An answer set to a number.</summary>
    public static ScoringAnswers With(this ScoringAnswers answers, ScoringField field, int? number) => field switch
    {
        ScoringField.AgeAtFirstSanction => answers with { AgeAtFirstSanction = number },
        ScoringField.Sanctions => answers with { Sanctions = number },
        ScoringField.ViolentSanctions => answers with { ViolentSanctions = number },
        ScoringField.ContactAdultSanctions => answers with { ContactAdultSanctions = number },
        ScoringField.ContactChildSanctions => answers with { ContactChildSanctions = number },
        ScoringField.ImageSanctions => answers with { ImageSanctions = number },
        ScoringField.NonContactSanctions => answers with { NonContactSanctions = number },
        _ => answers,
    };

    /// <summary>An answer set to a date.</summary>
    public static ScoringAnswers With(this ScoringAnswers answers, ScoringField field, DateOnly? day) => field switch
    {
        ScoringField.ConvictedOn => answers with { ConvictedOn = day },
        ScoringField.FollowUpFrom => answers with { FollowUpFrom = day },
        ScoringField.LatestSexualOffence => answers with { LatestSexualOffence = day },
        ScoringField.LatestOffence => answers with { LatestOffence = day },
        _ => answers,
    };

    /// <summary>An answer set to one of several words; a word that is none of them is no answer.</summary>
    public static ScoringAnswers With(this ScoringAnswers answers, ScoringField field, string? word) => field switch
    {
        ScoringField.Weapon => answers with { Weapon = YesNo(word) },
        ScoringField.Unemployed => answers with { Unemployed = YesNo(word) },
        ScoringField.DomesticAbuse => answers with { DomesticAbuse = YesNo(word) },
        ScoringField.StrangerVictim => answers with { StrangerVictim = YesNo(word) },
        ScoringField.EverSexualOffence => answers with { EverSexualOffence = YesNo(word) },
        ScoringField.Relationship => answers with { Relationship = One<RelationshipStatus>(word) },
        ScoringField.DrugMotivation => answers with { DrugMotivation = One<DrugMotivation>(word) },
        ScoringField.Accommodation => answers with { Accommodation = One<ProblemLevel>(word) },
        ScoringField.RelationshipProblems => answers with { RelationshipProblems = One<ProblemLevel>(word) },
        ScoringField.Activities => answers with { Activities = One<ProblemLevel>(word) },
        ScoringField.CurrentAlcohol => answers with { CurrentAlcohol = One<ProblemLevel>(word) },
        ScoringField.BingeDrinking => answers with { BingeDrinking = One<ProblemLevel>(word) },
        ScoringField.Impulsivity => answers with { Impulsivity = One<ProblemLevel>(word) },
        ScoringField.Temper => answers with { Temper = One<ProblemLevel>(word) },
        ScoringField.Attitudes => answers with { Attitudes = One<ProblemLevel>(word) },
        ScoringField.OffenceCode => answers with { OffenceCode = word },
        _ => answers,
    };

    /// <summary>An answer set to those ticked; of past convictions, nothing ticked is not asked.</summary>
    public static ScoringAnswers With(this ScoringAnswers answers, ScoringField field, IReadOnlyList<string> ticked) => field == ScoringField.Drugs
        ? answers with { Drugs = ticked.Aggregate(Drugs.None, (all, word) => all | (One<Drugs>(word) ?? Drugs.None)) }
        : answers with { PastConvictions = ticked.Count == 0 ? null : ticked.Aggregate(PastConvictions.None, (all, word) => all | (One<PastConvictions>(word) ?? PastConvictions.None)) };

    /// <summary>A date that is an answer.</summary>
    public static DateOnly? DayOf(this ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.ConvictedOn => answers.ConvictedOn,
        ScoringField.FollowUpFrom => answers.FollowUpFrom,
        ScoringField.LatestSexualOffence => answers.LatestSexualOffence,
        ScoringField.LatestOffence => answers.LatestOffence,
        _ => null,
    };

    private static string? YesNo(bool? answer) => answer switch { true => "yes", false => "no", null => null };

    private static bool? YesNo(string? word) => word switch { "yes" => true, "no" => false, _ => null };

    private static T? One<T>(string? word) where T : struct, Enum => Enum.GetNames<T>().Contains(word, StringComparer.Ordinal) ? Enum.Parse<T>(word!) : null;
}
