using Vigil.Domain.Risk.Scoring;

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
}

/// <summary>The questions that a calculation from history asks where the record does not answer them.</summary>
internal static class ScoringQuestions
{
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

    /// <summary>What is asked of someone.</summary>
    public static IEnumerable<(ScoringField Field, string? Hint)> Of(ScoringAnswers answers) =>
        answers.EverSexualOffence == true ? [.. General, .. Sexual] : [.. General, (ScoringField.EverSexualOffence, "A conviction or caution")];

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

    /// <summary>A date that is an answer.</summary>
    public static DateOnly? DayOf(this ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.ConvictedOn => answers.ConvictedOn,
        ScoringField.FollowUpFrom => answers.FollowUpFrom,
        ScoringField.LatestSexualOffence => answers.LatestSexualOffence,
        ScoringField.LatestOffence => answers.LatestOffence,
        _ => null,
    };
}
