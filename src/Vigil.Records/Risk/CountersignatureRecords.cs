using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.Risk;

/// <summary>Supervisors agree to what others judged, or return it with reasons: risk levels and plans alike.</summary>
/// <param name="door">The door.</param>
public sealed class CountersignatureRecords(Door door)
{
    /// <summary>Signs a fact that awaits it. What was read is what is signed: the act is refused on a record that changed meanwhile.</summary>
    /// <param name="request">The act, "countersign", with the version that the form was opened on.</param>
    /// <param name="personId">On whose record.</param>
    /// <param name="factId">What is signed.</param>
    /// <param name="agreed">Whether it is agreed to; otherwise it is returned.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> SignAsync(ActRequest request, Guid personId, Guid factId, bool agreed, string? reasons, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            var signature = new CountersignatureFact(factId, agreed, reasons, act.Staff.Id, act.Staff.Name);
            if (Countersigning.Refuse(record, record.Facts.FirstOrDefault(held => held.FactId == factId), signature, act.Staff.Role == StaffRole.Supervisor) is { } refusal)
            {
                return refusal;
            }

            act.Add(personId, signature, act.Now.Day, null, act.Now.Day, $"Signed by {act.Staff.Name}");
            return null;
        }, stop);
}
