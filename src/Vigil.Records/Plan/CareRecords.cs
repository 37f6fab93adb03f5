using Vigil.Domain.Law;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.Plan;

/// <summary>Duties of care to the person: opened, acted on, looked at again and ended, each step a version.</summary>
/// <param name="door">The door.</param>
public sealed class CareRecords(Door door)
{
    private const string Gone = "This duty of care is not open any more.";

    /// <summary>Opens one.</summary>
    public Task<ActOutcome> OpenAsync(ActRequest request, Guid personId, CareFact care, DateOnly from, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, act =>
        {
            var refusal = CareRules.RefuseOpening(care, from, act.Now.Day);
            if (refusal is null)
            {
                act.Add(personId, care, from, null, act.Now.Day, $"Recorded by {act.Staff.Name}");
            }

            return Task.FromResult(refusal);
        }, stop);

    /// <summary>Adds an action; it takes the next number.</summary>
    public Task<ActOutcome> AddActionAsync(ActRequest request, Guid personId, Guid careId, string what, string owner, DateOnly dueOn, CancellationToken stop) =>
        OnOpenAsync(request, personId, careId, (act, care) => dueOn < act.Now.Day
            ? (null, new("The last day of an action must not lie behind.", "Force policy: duty of care") { Field = "Due" })
            : (care with { Actions = [.. care.Actions, new(care.Actions.Count + 1, what, owner, dueOn, null, null)] }, null), stop);

    /// <summary>Closes an action with its outcome.</summary>
    public Task<ActOutcome> CloseActionAsync(ActRequest request, Guid personId, Guid careId, int number, string outcome, CancellationToken stop) =>
        OnOpenAsync(request, personId, careId, (act, care) => care.Actions.Any(action => action.Number == number && action.DoneOn is null)
            ? (care with { Actions = [.. care.Actions.Select(action => action.Number == number ? action with { DoneOn = act.Now.Day, Outcome = outcome } : action)] }, null)
            : (null, new("This action is closed already.", "Force policy: duty of care")), stop);

    /// <summary>Looks at it again: it stays open until the next look.</summary>
    /// <param name="request">The act.</param>
    /// <param name="personId">Whom it is about.</param>
    /// <param name="careId">Which.</param>
    /// <param name="found">What was found.</param>
    /// <param name="safetyPlan">How the person is kept safe from now on.</param>
    /// <param name="next">The next look.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> ReviewAsync(ActRequest request, Guid personId, Guid careId, string found, string safetyPlan, DateOnly next, CancellationToken stop) =>
        OnOpenAsync(request, personId, careId, (act, care) => CareRules.RefuseNext(next, act.Now.Day) is { } refusal
            ? (null, refusal)
            : (care with { SafetyPlan = safetyPlan, ReviewOn = next, Reviews = [.. care.Reviews, new(act.Now.Day, act.Staff.Name, found, next)] }, null), stop);

    /// <summary>Ends it, with a reason, once nothing of it is open.</summary>
    public Task<ActOutcome> EndAsync(ActRequest request, Guid personId, Guid careId, string because, CancellationToken stop) =>
        OnOpenAsync(request, personId, careId, (_, care) => CareRules.RefuseEnding(care, because) is { } refusal ? (null, refusal) : (care with { EndedBecause = because }, null), stop);

    private Task<ActOutcome> OnOpenAsync(ActRequest request, Guid personId, Guid careId, Func<OpenAct, CareFact, (CareFact? After, Refusal? Refusal)> work, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (CareDuties.Open(record, act.Now.Day).FirstOrDefault(held => held.FactId == careId) is not { } held)
            {
                return new(Gone, "Force policy: duty of care");
            }

            var (after, refusal) = work(act, held.Value);
            if (after is not null)
            {
                await act.ReplaceAsync(personId, careId, after, held.TrueFrom, after.EndedBecause is null ? null : act.Now.Day, act.Now.Day, $"Recorded by {act.Staff.Name}", stop);
            }

            return refusal;
        }, stop);
}
