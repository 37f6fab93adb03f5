using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;

namespace Vigil.Records.Risk;

/// <summary>Assessments of risk: made by ARMS, recorded from elsewhere, or calculated here. None changes the risk level.</summary>
/// <param name="door">The door.</param>
public sealed class AssessmentRecords(Door door)
{
    private const string Policy = "Force policy: assessments of risk";

    /// <summary>Records an assessment by ARMS.</summary>
    public Task<ActOutcome> ArmsAsync(ActRequest request, Guid personId, ArmsFact arms, DateOnly on, CancellationToken stop) =>
        AddAsync(request, personId, arms, on, $"ARMS by {arms.Assessor}", record =>
            arms.ReviewOn <= on ? new("The next review must be after the assessment.", Policy) { Field = "ReviewOn" }
            : Unconfirmed(Assessments.Arms(record, on)?.Value, arms) is { } factor ? new($"Confirm or change “{factor.Name}”: an answer is not carried forward unread.", Policy) { Field = factor.Code }
            : arms.Factors.FirstOrDefault(one => one.Rating != FactorRating.NotKnown && one.Evidence.Length == 0) is { } bare ? new($"Say what “{bare.Name}” rests on.", Policy) { Field = bare.Code }
            : null, stop);

    /// <summary>Records an assessment that was made elsewhere or by hand.</summary>
    public Task<ActOutcome> RecordAsync(ActRequest request, Guid personId, RecordedFact recorded, DateOnly on, string source, CancellationToken stop) =>
        AddAsync(request, personId, recorded, on, source, _ =>
            Catalogue.Of(recorded.Generation) is null ? new("Choose the instrument.", Policy)
            : recorded.ReviewOn <= on ? new("The next review must be after the assessment.", Policy) { Field = "ReviewOn" }
            : recorded.Results.All(result => result.Words.Length == 0) && recorded.Summary is null ? new("Enter what it said: a score, a band or words.", Policy) { Field = "Summary" }
            : null, stop);

    /// <summary>Calculates the scores from answers and records them with these answers. The person's own dates are those of the record.</summary>
    public Task<ActOutcome> CalculateAsync(ActRequest request, Guid personId, ScoringAnswers answers, CancellationToken stop) =>
        AddAsync(request, personId, CalculatedFact.Of(answers, door.Staff.Name), answers.AssessedOn, $"Calculated by {door.Staff.Name}", record =>
            record.Of<BirthFact>().LastOrDefault() is { } birth && birth.Value.Born != answers.Born ? new("The date of birth on the record has changed. Calculate again.", Policy)
            : CalculatedFact.Of(answers, "").Scores.All(score => score.Percent is null) ? new("No score could be worked out from these answers.", Policy)
            : null, stop);

    private Task<ActOutcome> AddAsync(ActRequest request, Guid personId, Fact fact, DateOnly on, string source, Func<PersonRecord, Refusal?> refuse, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (refuse(record) is { } refusal)
            {
                return refusal;
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(new(Guid.Empty, fact, on, null, act.Now.Day, source), false, true, stop);
        }, stop);

    /// <summary>The first factor that stands as it did before and was not confirmed.</summary>
    private static RatedFactor? Unconfirmed(ArmsFact? before, ArmsFact now) => now.Factors.FirstOrDefault(factor =>
        !factor.Confirmed && before?.Factors.FirstOrDefault(one => one.Code == factor.Code) is { } last
        && (last.Rating, last.Evidence, last.Source) == (factor.Rating, factor.Evidence, factor.Source));
}
