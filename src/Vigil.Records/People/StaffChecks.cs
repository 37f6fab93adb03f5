using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.People;

/// <summary>Whether staff members are what an allocation or a cover needs them to be.</summary>
internal static class StaffChecks
{
    private const string Policy = "Exactly one manager and one supervisor";

    /// <summary>Why a person cannot be allocated to a manager and a supervisor, or nothing where they can.</summary>
    public static async Task<Refusal?> AllocationAsync(OpenAct act, Guid managerId, Guid supervisorId, CancellationToken stop) =>
        !await IsAsync(act, managerId, StaffRole.OffenderManager, stop) ? new("Choose an offender manager who is at work in this force.", Policy) { Field = "Manager" }
        : !await IsAsync(act, supervisorId, StaffRole.Supervisor, stop) ? new("Choose a supervisor who is at work in this force.", Policy) { Field = "Supervisor" }
        : null;

    /// <summary>Whether an account of this force is active and of a role.</summary>
    public static Task<bool> IsAsync(OpenAct act, Guid staffId, StaffRole role, CancellationToken stop) =>
        act.Db.Users.AnyAsync(user => user.Id == staffId && user.ForceId == act.Staff.ForceId && user.Active && user.Role == role, stop);
}
