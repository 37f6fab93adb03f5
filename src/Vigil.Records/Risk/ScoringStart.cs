using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Risk;

/// <summary>What a calculation begins with: what the record holds, and for the rest the answers of the time before.</summary>
/// <param name="Answers">The answers as far as they are known.</param>
/// <param name="FromRecord">Which of them the record gives, each with the entry it comes from; these are corrected there.</param>
public sealed record ScoringStart(ScoringAnswers Answers, IReadOnlyDictionary<ScoringField, Held> FromRecord)
{
    /// <summary>What a record gives on a day.</summary>
    public static ScoringStart Of(PersonRecord record, DateOnly day)
    {
        var known = new Dictionary<ScoringField, Held>();
        var answers = (Assessments.Calculation(record)?.Value.Answers ?? new ScoringAnswers { AssessedOn = day }) with { AssessedOn = day };
        if (Last<BirthFact>(record, held => held is not null) is { Value: BirthFact birth } born)
        {
            known[ScoringField.Born] = born;
            answers = answers with { Born = birth.Born };
            if (birth.Sex != Sex.NotRecorded)
            {
                known[ScoringField.Sex] = born;
                answers = answers with { Sex = birth.Sex };
            }
        }

        if (Last<OutcomeFact>(record, outcome => outcome.Outcome.Date <= day) is { Value: OutcomeFact current } latest)
        {
            known[ScoringField.ConvictedOn] = latest;
            answers = answers with { ConvictedOn = current.Outcome.Date };
        }

        if (Last<OutcomeFact>(record, outcome => outcome.Schedule3 && outcome.Outcome.Date <= day) is { Value: OutcomeFact sexual } listed)
        {
            known[ScoringField.EverSexualOffence] = known[ScoringField.LatestSexualOffence] = listed;
            answers = answers with { EverSexualOffence = true, LatestSexualOffence = sexual.Outcome.Date };
        }

        return new(Supervised(record, day, answers, known), known);
    }

    private static ScoringAnswers Supervised(PersonRecord record, DateOnly day, ScoringAnswers answers, Dictionary<ScoringField, Held> known)
    {
        var custody = record.Facts.Where(held => held.Value is StatusFact { Kind: StatusKind.InPrison or StatusKind.OnRemand }).OrderBy(held => held.TrueFrom).ToList();
        if (custody.FindLast(held => held.TrueOn(day)) is { } now)
        {
            known[ScoringField.Supervision] = now;
            return answers with { Supervision = ((StatusFact)now.Value).Kind == StatusKind.InPrison ? SupervisionStatus.Custody : SupervisionStatus.Remand };
        }

        var release = custody.FindLast(held => held.Value is StatusFact { Kind: StatusKind.InPrison } && held.TrueTo >= answers.ConvictedOn);
        if (release is not null)
        {
            known[ScoringField.FollowUpFrom] = release;
        }

        return answers with { Supervision = SupervisionStatus.Community, FollowUpFrom = release?.TrueTo ?? answers.FollowUpFrom ?? answers.ConvictedOn };
    }

    private static Held? Last<T>(PersonRecord record, Func<T, bool> which) where T : Fact =>
        record.Facts.Where(held => held.Value is T one && which(one)).OrderBy(held => held.TrueFrom).ThenBy(held => held.FactId).LastOrDefault();
}
