using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>Kinds of value that a member of a request may have.</summary>
public enum ApiKind
{
    /// <summary>A date, 2026-03-02.</summary>
    Date,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>True or false.</summary>
    Flag,
    /// <summary>Text.</summary>
    Text,
    /// <summary>One of a few words.</summary>
    Word,
    /// <summary>A list of such words.</summary>
    Words,
}

/// <summary>A member of a request.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it may hold.</param>
/// <param name="Meaning">What it answers, in plain words.</param>
/// <param name="Words">The words it may be, where there are only a few.</param>
public sealed record ApiMember(string Name, ApiKind Kind, string Meaning, IReadOnlyList<string> Words);

/// <summary>The shape of a request, for whoever describes it.</summary>
public static class ApiShape
{
    /// <summary>Every member that is read.</summary>
    public static IReadOnlyList<ApiMember> Members { get; } =
    [
        new("version", ApiKind.Word, "version of the shape", ["V1_0"]),
        .. Enum.GetValues<ScoringField>().Where(field => field != ScoringField.Drugs).Select(Of),
        .. ApiWords.DrugMembers.Select(member => new ApiMember(member.Name, ApiKind.Flag, "whether it is used now; counts only with motivationToTackleDrugMisuse", [])),
    ];

    private static ApiMember Of(ScoringField field) => field switch
    {
        ScoringField.AssessedOn or ScoringField.Born or ScoringField.ConvictedOn or ScoringField.FollowUpFrom
            or ScoringField.LatestSexualOffence or ScoringField.LatestOffence => Named(field, ApiKind.Date),
        ScoringField.AgeAtFirstSanction or ScoringField.Sanctions or ScoringField.ViolentSanctions or ScoringField.ContactAdultSanctions
            or ScoringField.ContactChildSanctions or ScoringField.ImageSanctions or ScoringField.NonContactSanctions => Named(field, ApiKind.Number),
        ScoringField.OffenceCode => Named(field, ApiKind.Text),
        ScoringField.Sex => Worded(field, ApiWords.Sexes),
        ScoringField.Supervision => Worded(field, ApiWords.Supervisions),
        ScoringField.Relationship => Worded(field, ApiWords.Relationships),
        ScoringField.DrugMotivation => Worded(field, ApiWords.Motivations),
        ScoringField.PastConvictions => Worded(field, ApiWords.Convictions) with { Kind = ApiKind.Words },
        ScoringField.Weapon or ScoringField.Unemployed or ScoringField.DomesticAbuse or ScoringField.EverSexualOffence or ScoringField.StrangerVictim => Named(field, ApiKind.Flag),
        ScoringField.Accommodation or ScoringField.RelationshipProblems or ScoringField.Activities or ScoringField.CurrentAlcohol or ScoringField.BingeDrinking
            or ScoringField.Impulsivity or ScoringField.Temper or ScoringField.Attitudes => Worded(field, ApiWords.Levels),
        ScoringField.Drugs => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static ApiMember Named(ScoringField field, ApiKind kind) => new(ApiNames.Of(field), kind, field.InWords(), []);

    private static ApiMember Worded<T>(ScoringField field, (string Word, T)[] words) => new(ApiNames.Of(field), ApiKind.Word, field.InWords(), [.. words.Select(pair => pair.Word)]);
}
