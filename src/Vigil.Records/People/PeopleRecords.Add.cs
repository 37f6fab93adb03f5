using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;

namespace Vigil.Records.People;

/// <summary>A person to be added.</summary>
/// <param name="ManagerId">The offender manager.</param>
/// <param name="SupervisorId">The supervisor.</param>
/// <param name="Facts">What is known: at least a name.</param>
public sealed record NewPerson(Guid ManagerId, Guid SupervisorId, IReadOnlyList<FactEntry> Facts);

/// <content>A person added.</content>
public sealed partial class PeopleRecords
{
    /// <summary>Whether whoever asks may add a person.</summary>
    public bool MayAdd => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Record, new(ResourceKind.Person)).Allowed;

    /// <summary>Adds a person with what is known and with exactly one manager and one supervisor.</summary>
    public async Task<ActOutcome> AddAsync(ActRequest request, NewPerson person, CancellationToken stop)
    {
        if (!MayAdd)
        {
            await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "not allowed", stop);
            return new ActOutcome.NotFound();
        }

        return await door.ActAsync(request, null, Operation.Record, async act =>
        {
            if (await StaffChecks.AllocationAsync(act, person.ManagerId, person.SupervisorId, stop) is { } allocation)
            {
                return allocation;
            }

            var recording = Recording.New(act, (await act.NewPersonAsync(stop)).Id);
            foreach (var entry in person.Facts.OrderBy(entry => entry.Fact is not BirthFact))
            {
                if (await recording.AddAsync(entry, stop) is { } refusal)
                {
                    return refusal;
                }
            }

            return await recording.AddAsync(
                new(Guid.Empty, new AllocationFact(person.ManagerId, person.SupervisorId, null), act.Now.Day, null, act.Now.Day, "Allocated when the record was made"),
                false, false, stop);
        }, stop);
    }

    /// <summary>The person whom an act added, or none.</summary>
    public async Task<Guid?> AddedByAsync(Guid actId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return await db.Acts.Where(act => act.Id == actId && act.StaffId == door.Staff.Id).Select(act => act.PersonId).FirstOrDefaultAsync(stop);
    }
}
