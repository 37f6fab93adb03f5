using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;

namespace Vigil.Records.Visits;

/// <summary>That a manager stays with a person beyond the force's limit.</summary>
/// <param name="door">The door.</param>
public sealed class RotationRecords(Door door)
{
    private const string Policy = "Force policy: how long one manager stays with one person";

    /// <summary>Decides that the manager stays until it is looked at again. Changing the manager is an allocation.</summary>
    public Task<ActOutcome> KeepAsync(ActRequest request, Guid personId, string why, DateOnly nextOn, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Allocate, async act =>
        {
            if (nextOn <= act.Now.Day)
            {
                return new("The day to look again must be ahead.", Policy) { Field = "NextOn" };
            }

            if (VisitDuties.Tenure((await act.RecordAsync(personId, stop))!, act.Now.Day) is not { } tenure)
            {
                return new("Nobody manages this person: allocate them first.", Policy);
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(
                new(Guid.Empty, new RotationKeptFact(tenure.Manager, why, nextOn, act.Staff.Id, act.Staff.Name), act.Now.Day, act.Now.Day, act.Now.Day, $"Decided by {act.Staff.Name}"), false, false, stop);
        }, stop);
}
