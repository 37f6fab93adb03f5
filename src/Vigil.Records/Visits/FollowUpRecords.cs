using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;

namespace Vigil.Records.Visits;

/// <summary>What follows failed visits: begun with an owner and a due date, and ended with what came of it.</summary>
/// <param name="door">The door.</param>
public sealed class FollowUpRecords(Door door)
{
    private const string Policy = "Force policy: failed visits";

    /// <summary>Begins a follow-up. It is a duty from today until it is ended.</summary>
    public Task<ActOutcome> BeginAsync(ActRequest request, Guid personId, FollowUpKind kind, string why, Guid owner, DateOnly dueOn, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var today = act.Now.Day;
            if (dueOn < today)
            {
                return new("The day by which it is due must be today or ahead.", Policy) { Field = "DueOn" };
            }

            if (await act.Db.Users.FirstOrDefaultAsync(user => user.Id == owner && user.ForceId == act.Staff.ForceId && user.Active && (user.Role == StaffRole.OffenderManager || user.Role == StaffRole.Supervisor), stop) is not { } who)
            {
                return new("Choose who does it.", Policy) { Field = "Owner" };
            }

            if (FollowUps.Open((await act.RecordAsync(personId, stop))!, today).Any(held => held.Value.Kind == kind))
            {
                return new("That is under way already: end it first, or carry on with it.", Policy) { Field = "Kind" };
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(
                new(Guid.Empty, new FollowUpFact(kind, why, owner, who.Name, dueOn), today, null, today, $"Begun by {act.Staff.Name} after failed visits"), false, false, stop);
        }, stop);

    /// <summary>Ends a follow-up with what came of it.</summary>
    public Task<ActOutcome> EndAsync(ActRequest request, Guid personId, Guid factId, string outcome, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            return recording.Find(factId) is { Value: FollowUpFact { Outcome: null } follow } held
                ? await recording.ReplaceAsync(held, held with { Value = follow with { Outcome = outcome }, TrueTo = act.Now.Day, LearnedOn = act.Now.Day, Source = $"Ended by {act.Staff.Name}" }, stop)
                : new Refusal("It has ended already.", Policy);
        }, stop);
}
