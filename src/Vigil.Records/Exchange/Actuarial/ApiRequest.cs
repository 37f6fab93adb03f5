using System.Text.Json;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>A request in the shape of the Ministry of Justice's actuarial API, read.</summary>
/// <param name="Answers">What it says; null where it cannot be used.</param>
/// <param name="Faults">What is wrong, a line each that begins with the path of what is wrong.</param>
public sealed record ApiRequest(ScoringAnswers? Answers, IReadOnlyList<string> Faults)
{
    private const string Version = "V1_0";

    /// <summary>Reads one. Members that the predictors here do not ask are passed over, as the API does; null is as if absent.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="today">The London date: the day of the assessment where none is given.</param>
    public static ApiRequest Read(ReadOnlyMemory<byte> utf8, DateOnly today)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement, today);
        }
        catch (JsonException wrong)
        {
            return new(null, [$"$: is not JSON, line {(wrong.LineNumber ?? 0) + 1}, byte {(wrong.BytePositionInLine ?? 0) + 1}"]);
        }
    }

    private static ApiRequest Read(JsonElement root, DateOnly today)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(null, ["$: should be an object"]);
        }

        var members = new ApiMembers(root);
        members.Only("version", Version);
        var answers = AnswersOf(members, today);
        return members.Faults.Count > 0 ? new(null, members.Faults) : new(answers, []);
    }

    private static ScoringAnswers AnswersOf(ApiMembers members, DateOnly today) => new()
    {
        AssessedOn = members.Date(ScoringField.AssessedOn) ?? today,
        Sex = members.Word(ScoringField.Sex, ApiWords.Sexes) ?? default,
        Born = members.Date(ScoringField.Born),
        ConvictedOn = members.Date(ScoringField.ConvictedOn),
        FollowUpFrom = members.Date(ScoringField.FollowUpFrom),
        AgeAtFirstSanction = members.Number(ScoringField.AgeAtFirstSanction),
        Sanctions = members.Number(ScoringField.Sanctions),
        ViolentSanctions = members.Number(ScoringField.ViolentSanctions),
        OffenceCode = members.Text(ScoringField.OffenceCode),
        Supervision = members.Word(ScoringField.Supervision, ApiWords.Supervisions),
        Weapon = members.Flag(ScoringField.Weapon),
        Accommodation = members.Word(ScoringField.Accommodation, ApiWords.Levels),
        Unemployed = members.Flag(ScoringField.Unemployed),
        RelationshipProblems = members.Word(ScoringField.RelationshipProblems, ApiWords.Levels),
        DomesticAbuse = members.Flag(ScoringField.DomesticAbuse),
        Relationship = members.Word(ScoringField.Relationship, ApiWords.Relationships),
        Activities = members.Word(ScoringField.Activities, ApiWords.Levels),
        CurrentAlcohol = members.Word(ScoringField.CurrentAlcohol, ApiWords.Levels),
        BingeDrinking = members.Word(ScoringField.BingeDrinking, ApiWords.Levels),
        Impulsivity = members.Word(ScoringField.Impulsivity, ApiWords.Levels),
        Temper = members.Word(ScoringField.Temper, ApiWords.Levels),
        Attitudes = members.Word(ScoringField.Attitudes, ApiWords.Levels),
        DrugMotivation = members.Word(ScoringField.DrugMotivation, ApiWords.Motivations),
        Drugs = members.Drugs(),
        PastConvictions = members.PastConvictions(),
        EverSexualOffence = members.Flag(ScoringField.EverSexualOffence),
        ContactAdultSanctions = members.Number(ScoringField.ContactAdultSanctions),
        ContactChildSanctions = members.Number(ScoringField.ContactChildSanctions),
        ImageSanctions = members.Number(ScoringField.ImageSanctions),
        NonContactSanctions = members.Number(ScoringField.NonContactSanctions),
        LatestSexualOffence = members.Date(ScoringField.LatestSexualOffence),
        LatestOffence = members.Date(ScoringField.LatestOffence),
        StrangerVictim = members.Flag(ScoringField.StrangerVictim),
    };
}
