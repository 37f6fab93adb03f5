using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;

namespace Vigil.Records.Managed;

/// <summary>Warning markers looked at again: kept until another day, or removed, each with a reason.</summary>
/// <param name="door">The door.</param>
public sealed class WarningRecords(Door door)
{
    private const string Policy = "Force policy: review of warning markers";

    /// <summary>Keeps a marker until its next review.</summary>
    public Task<ActOutcome> KeepAsync(ActRequest request, Guid personId, Guid factId, DateOnly next, CancellationToken stop) =>
        OnStandingAsync(request, personId, factId, async (act, recording, held) =>
        {
            if (next <= act.Now.Day)
            {
                return new("The next review must be ahead.", Policy) { Field = "Next" };
            }

            if (next > held.TrueTo)
            {
                return new($"This marker ends by itself on {PersonWords.Day(held.TrueTo.Value)}, before that.", Policy) { Field = "Next" };
            }

            var kept = (WarningFact)held.Value with { ReviewOn = next, ReviewedOn = act.Now.Day, KeptBecause = request.Reason!.Trim() };
            return await recording.ReplaceAsync(held, held with { Value = kept }, stop);
        }, stop);

    /// <summary>Removes a marker: yesterday was its last day. One recorded today is taken back.</summary>
    public Task<ActOutcome> RemoveAsync(ActRequest request, Guid personId, Guid factId, CancellationToken stop) =>
        OnStandingAsync(request, personId, factId, async (act, recording, held) =>
        {
            if (held.TrueFrom >= act.Now.Day)
            {
                await recording.WithdrawAsync(held, stop);
                return null;
            }

            return await recording.EndAsync(held, act.Now.Day.AddDays(-1), act.Now.Day, $"Removed at a review by {act.Staff.Name}: {request.Reason!.Trim()}", stop);
        }, stop);

    private Task<ActOutcome> OnStandingAsync(
        ActRequest request, Guid personId, Guid factId, Func<OpenAct, Recording, Held, Task<Refusal?>> work, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why.", Policy) { Field = "Reason" };
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return recording.Find(factId) is { Value: WarningFact } held && held.TrueOn(act.Now.Day)
                ? await work(act, recording, held)
                : new Refusal("This marker no longer stands.", Policy);
        }, stop);
}
