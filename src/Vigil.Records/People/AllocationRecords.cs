using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>Who manages whom: allocated, reallocated with a hand-over note, restricted.</summary>
/// <param name="door">The door.</param>
public sealed class AllocationRecords(Door door)
{
    private const string OneEach = "Exactly one manager and one supervisor";

    /// <summary>Everyone of the force who can be chosen as manager or supervisor. It names nobody managed, so no look is written.</summary>
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return await ColleaguesAsync(db, door.Staff.ForceId, stop);
    }

    /// <summary>Allocates a person to exactly one manager and one supervisor; what a new manager must know goes into the note.</summary>
    public Task<ActOutcome> AllocateAsync(
        ActRequest request, Guid personId, Guid managerId, Guid supervisorId, DateOnly from, string? handOver, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Allocate, async act =>
        {
            if (await StaffChecks.AllocationAsync(act, managerId, supervisorId, stop) is { } refusal)
            {
                return refusal;
            }

            var record = (await act.RecordAsync(personId, stop))!;
            var held = record.Of<AllocationFact>().LastOrDefault();
            if (held?.Value is { } now && now.ManagerId == managerId && now.SupervisorId == supervisorId)
            {
                return new("They are the manager and the supervisor already.", OneEach) { Field = "Manager" };
            }

            if (held is not null && held.Value.ManagerId != managerId && string.IsNullOrWhiteSpace(handOver))
            {
                return new("Say what the new manager must know.", "A person is handed over with a note") { Field = "HandOver" };
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(
                new(Guid.Empty, new AllocationFact(managerId, supervisorId, handOver), from, null, act.Now.Day, $"Allocated by {act.Staff.Name}"), true, false, stop);
        }, stop);

    /// <summary>Restricts a record to its manager, cover and supervisor, or lifts that. Only the named supervisor does it, with a reason.</summary>
    public Task<ActOutcome> RestrictAsync(ActRequest request, Guid personId, bool restricted, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Allocate, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (record.Latest<AllocationFact>(act.Now.Day)?.Value.SupervisorId != act.Staff.Id)
            {
                return new("Only the person's own supervisor restricts a record or lifts that.", "Whoever restricts a record must still be able to open it");
            }

            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why.", "Access to a record is not changed without a reason") { Field = "Reason" };
            }

            (await act.Db.People.SingleAsync(row => row.Id == personId, stop)).Restricted = restricted;
            return null;
        }, stop);

    internal static async Task<IReadOnlyList<Colleague>> ColleaguesAsync(RecordsDb db, Guid forceId, CancellationToken stop) =>
        await db.Users.Where(user => user.ForceId == forceId && user.Active && (user.Role == StaffRole.OffenderManager || user.Role == StaffRole.Supervisor))
            .OrderBy(user => user.Name).Select(user => new Colleague(user.Id, user.Name, user.Role, user.SupervisorId)).ToListAsync(stop);
}

/// <summary>A member of staff to choose.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they are.</param>
/// <param name="SupervisorId">Their supervisor.</param>
public sealed record Colleague(Guid Id, string Name, StaffRole Role, Guid? SupervisorId);
