using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Managed;
using Vigil.Records.People;

namespace Vigil.Records.Risk;

/// <summary>The risk level is judged by a person, with reasons. Nothing that is calculated changes it.</summary>
/// <param name="door">The door.</param>
public sealed class JudgementRecords(Door door)
{
    private const string Policy = "Force policy: the risk level is judged, with reasons";

    /// <summary>Judges the level from today; a change awaits a countersignature where the force's policy says so.</summary>
    /// <param name="request">The act.</param>
    /// <param name="personId">Whose level.</param>
    /// <param name="level">Which.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="evidence">What it rests on besides assessments.</param>
    /// <param name="restsOn">The assessments it rests on.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> JudgeAsync(ActRequest request, Guid personId, RiskLevel level, string reasons, string evidence, IReadOnlyList<Guid> restsOn, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (Missing(level, reasons, evidence) is { } missing)
            {
                return missing;
            }

            var record = (await act.RecordAsync(personId, stop))!;
            if (restsOn.Any(id => record.Facts.FirstOrDefault(held => held.FactId == id)?.Value is not AssessedFact))
            {
                return new("An assessment that it rests on is no longer on the record. Choose again.", Policy) { Field = "RestsOn" };
            }

            var before = RiskLevels.Standing(record, act.Now.Day);
            var asked = level != before && (await ManagedPolicies.OfAsync(act.Db, stop)).Assessing.CountersignLevels;
            var judged = new RiskFact(level, $"Judged by {act.Staff.Name}: {reasons}")
            {
                Judged = new(before, reasons, evidence, restsOn, act.Staff.Id, act.Staff.Name, asked),
            };
            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(new(Guid.Empty, judged, act.Now.Day, null, act.Now.Day, $"Judged by {act.Staff.Name}"), true, true, stop);
        }, stop);

    private static Refusal? Missing(RiskLevel level, string reasons, string evidence) =>
        level == RiskLevel.NotRecorded ? new("Select the level.", Policy) { Field = "Level" }
        : string.IsNullOrWhiteSpace(reasons) ? new("Give the reasons.", Policy) { Field = "Reasons" }
        : string.IsNullOrWhiteSpace(evidence) ? new("Say what it rests on.", Policy) { Field = "Evidence" }
        : null;
}
