using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Web.Words;

/// <summary>The answers of a calculation as they are read.</summary>
public static class ScoringWords
{
    /// <summary>An answer; none where it was not given.</summary>
    public static string? Of(ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.AssessedOn => Day(answers.AssessedOn),
        ScoringField.Sex => answers.Sex == Sex.NotRecorded ? null : answers.Sex.ToString(),
        ScoringField.Born => Day(answers.Born),
        ScoringField.ConvictedOn => Day(answers.ConvictedOn),
        ScoringField.FollowUpFrom => Day(answers.FollowUpFrom),
        ScoringField.LatestSexualOffence => Day(answers.LatestSexualOffence),
        ScoringField.LatestOffence => Day(answers.LatestOffence),
        ScoringField.AgeAtFirstSanction => Number(answers.AgeAtFirstSanction),
        ScoringField.Sanctions => Number(answers.Sanctions),
        ScoringField.ViolentSanctions => Number(answers.ViolentSanctions),
        ScoringField.ContactAdultSanctions => Number(answers.ContactAdultSanctions),
        ScoringField.ContactChildSanctions => Number(answers.ContactChildSanctions),
        ScoringField.ImageSanctions => Number(answers.ImageSanctions),
        ScoringField.NonContactSanctions => Number(answers.NonContactSanctions),
        ScoringField.OffenceCode => answers.OffenceCode,
        ScoringField.Supervision => answers.Supervision switch { SupervisionStatus.Custody => "In custody", SupervisionStatus.Remand => "On remand", SupervisionStatus.Community => "In the community", null => null },
        ScoringField.EverSexualOffence => YesNo(answers.EverSexualOffence),
        ScoringField.StrangerVictim => YesNo(answers.StrangerVictim),
        ScoringField.Weapon => YesNo(answers.Weapon),
        ScoringField.Unemployed => YesNo(answers.Unemployed),
        ScoringField.DomesticAbuse => YesNo(answers.DomesticAbuse),
        ScoringField.Accommodation => Problem(answers.Accommodation),
        ScoringField.RelationshipProblems => Problem(answers.RelationshipProblems),
        ScoringField.Activities => Problem(answers.Activities),
        ScoringField.CurrentAlcohol => Problem(answers.CurrentAlcohol),
        ScoringField.BingeDrinking => Problem(answers.BingeDrinking),
        ScoringField.Impulsivity => Problem(answers.Impulsivity),
        ScoringField.Temper => Problem(answers.Temper),
        ScoringField.Attitudes => Problem(answers.Attitudes),
        ScoringField.Relationship => answers.Relationship switch { RelationshipStatus.None => "None", RelationshipStatus.LivingTogether => "Living together", RelationshipStatus.LivingApart => "Living apart", null => null },
        ScoringField.DrugMotivation => answers.DrugMotivation switch { DrugMotivation.Full => "Full", DrugMotivation.Partial => "Partial", DrugMotivation.None => "None", null => null },
        ScoringField.Drugs => answers.Drugs == Drugs.None ? null : string.Join(", ", Enum.GetValues<Drugs>().Where(drug => drug != Drugs.None && answers.Drugs.HasFlag(drug)).Select(Of)),
        ScoringField.PastConvictions => answers.PastConvictions switch
        {
            null => null,
            PastConvictions.None => "None of these",
            { } past => string.Join(", ", Enum.GetValues<PastConvictions>().Where(kind => kind != PastConvictions.None && past.HasFlag(kind)).Select(Of)),
        },
    };

    /// <summary>What an answer is called, at the head of its line.</summary>
    public static string Name(ScoringField field) => field.InWords() is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    /// <summary>"Crack cocaine".</summary>
    public static string Of(Drugs drug) => drug switch
    {
        Drugs.Heroin => "Heroin",
        Drugs.OtherOpiate => "Another opiate",
        Drugs.CrackCocaine => "Crack cocaine",
        Drugs.PowderCocaine => "Powder cocaine",
        Drugs.PrescribedDrugs => "Prescribed drugs, misused",
        Drugs.Benzodiazepines => "Benzodiazepines",
        Drugs.Cannabis => "Cannabis",
        Drugs.Steroids => "Steroids",
        Drugs.Other => "Any other",
        Drugs.Ketamine => "Ketamine",
        Drugs.Spice => "Spice",
        Drugs.Hallucinogens => "Hallucinogens",
        Drugs.Solvents => "Solvents",
        Drugs.Methadone => "Methadone, not prescribed",
        _ => "None",
    };

    /// <summary>"Arson".</summary>
    public static string Of(PastConvictions kind) => kind switch
    {
        PastConvictions.Homicide => "Homicide, attempt or threat",
        PastConvictions.Wounding => "Wounding or grievous bodily harm",
        PastConvictions.Kidnapping => "Kidnapping or false imprisonment",
        PastConvictions.Firearm => "Firearm with intent",
        PastConvictions.Robbery => "Robbery",
        PastConvictions.AggravatedBurglary => "Aggravated burglary",
        PastConvictions.Weapon => "Weapon other than a firearm",
        PastConvictions.DamageEndangeringLife => "Criminal damage endangering life",
        PastConvictions.Arson => "Arson",
        _ => "None",
    };

    private static string? Problem(ProblemLevel? level) => level switch { ProblemLevel.None => "No problems", ProblemLevel.Some => "Some problems", ProblemLevel.Significant => "Significant problems", null => null };

    private static string? Day(DateOnly? day) => day is { } known ? Dates.Long(known) : null;

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? YesNo(bool? answer) => answer switch { true => "Yes", false => "No", null => null };
}
