using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Storage;

namespace Vigil.Records.Supervision;

/// <summary>Something to be put right, as a supervisor asks for it.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="OwnerStaffId">Who does it.</param>
/// <param name="DueOn">The last day.</param>
public sealed record AskedFor(string What, Guid OwnerStaffId, DateOnly DueOn);

/// <summary>Supervisors check records, and what they have put right is followed until it is settled.</summary>
/// <param name="door">The door.</param>
public sealed class SupervisionRecords(Door door)
{
    private const string Policy = "Force policy: supervision";

    /// <summary>Records what a supervisor found on a record that was drawn. One that failed has an action; its stratum is drawn more of next time.</summary>
    public Task<ActOutcome> CheckAsync(
        ActRequest request, Guid personId, Guid factId, bool passed, string words, IReadOnlyList<ReviewedItem> items, AskedFor? asked, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (record.Facts.FirstOrDefault(held => held.FactId == factId) is not { Value: DipCheckFact { Result: null } drawn } held)
            {
                return new("This record no longer waits to be checked.", Policy);
            }

            var (action, refusal) = await ActionAsync(act, asked, $"{(passed ? "" : "failed ")}dip sample of {PersonWords.Day(held.TrueFrom!.Value)}", factId, stop);
            refusal ??= Who(act, record) ?? SupervisionRules.Refuse(items) ?? SupervisionRules.Refuse(passed, words, action, act.Now.Day);
            if (refusal is not null)
            {
                return refusal;
            }

            var result = new DipResult(passed, words.Trim(), items, act.Now.Day, act.Staff.Id, act.Staff.Name);
            await act.ReplaceAsync(personId, factId, drawn with { Result = result }, held.TrueFrom, held.TrueTo, act.Now.Day, $"Checked by {act.Staff.Name}", stop);
            if (action is not null)
            {
                act.AddAs(personId, StableId.Of("supervisor-action", request.Token.ToString()), action, act.Now.Day, null, act.Now.Day, $"Set by {act.Staff.Name}");
            }

            return null;
        }, stop);

    /// <summary>Records a supervisor's review of how a person is managed. Where something is to be put right, somebody does it by a day.</summary>
    public Task<ActOutcome> ReviewAsync(ActRequest request, Guid personId, string words, IReadOnlyList<ReviewedItem> items, DateOnly? next, AskedFor? asked, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var (today, id) = (act.Now.Day, StableId.Of("supervisor-review", request.Token.ToString()));
            var (action, refusal) = await ActionAsync(act, asked, $"supervisor’s review of {PersonWords.Day(today)}", id, stop);
            refusal ??= Who(act, (await act.RecordAsync(personId, stop))!) ?? SupervisionRules.Refuse(items)
                ?? SupervisionRules.Refuse(!items.Any(item => item.Finding == Finding.ToPutRight), words, action, today)
                ?? (next <= today ? new Refusal("The next review must be ahead.", Policy) { Field = "Next" } : null);
            if (refusal is not null)
            {
                return refusal;
            }

            act.AddAs(personId, id, new SupervisorReviewFact(items, words.Trim(), next, act.Staff.Id, act.Staff.Name), today, null, today, $"Reviewed by {act.Staff.Name}");
            if (action is not null)
            {
                act.AddAs(personId, StableId.Of("supervisor-action", request.Token.ToString()), action, today, null, today, $"Set by {act.Staff.Name}");
            }

            return null;
        }, stop);

    /// <summary>Records what became of an action: by its owner, or by a supervisor.</summary>
    public Task<ActOutcome> SettleAsync(ActRequest request, Guid personId, Guid factId, string outcome, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if ((await act.RecordAsync(personId, stop))!.Facts.FirstOrDefault(held => held.FactId == factId) is not { Value: SupervisorActionFact { Settled: null } action } held)
            {
                return new("This action is settled already.", Policy);
            }

            if (act.Staff.Role != StaffRole.Supervisor && act.Staff.Id != action.OwnerStaffId)
            {
                return new($"{action.Owner} settles it, or a supervisor does.", Policy);
            }

            if (string.IsNullOrWhiteSpace(outcome))
            {
                return new("Say what came of it.", Policy) { Field = "Outcome" };
            }

            var settled = new ActionSettled(act.Now.Day, outcome.Trim(), act.Staff.Id, act.Staff.Name);
            await act.ReplaceAsync(personId, factId, action with { Settled = settled }, held.TrueFrom, held.TrueTo, act.Now.Day, $"Settled by {act.Staff.Name}", stop);
            return null;
        }, stop);

    private static Refusal? Who(OpenAct act, PersonRecord record) => SupervisionRules.RefuseWho(
        act.Staff.Role == StaffRole.Supervisor, record.Latest<AllocationFact>(act.Now.Day)?.Value.ManagerId == act.Staff.Id);

    /// <summary>The action as it is recorded, with the name of its owner; a refusal where nobody of the force who works records has it.</summary>
    private static async Task<(SupervisorActionFact? Action, Refusal? Refusal)> ActionAsync(OpenAct act, AskedFor? asked, string arose, Guid from, CancellationToken stop)
    {
        if (asked is null)
        {
            return (null, null);
        }

        var name = await act.Db.Users.Where(user => user.Id == asked.OwnerStaffId && user.ForceId == act.Staff.ForceId && user.Active && (user.Role == StaffRole.OffenderManager || user.Role == StaffRole.Supervisor))
            .Select(user => user.Name).FirstOrDefaultAsync(stop);
        return name is null
            ? (null, new("Choose who does it.", Policy) { Field = "Owner" })
            : string.IsNullOrWhiteSpace(asked.What)
                ? (null, new Refusal("Say what is to be done.", Policy) { Field = "What" })
                : (new(asked.What.Trim(), asked.OwnerStaffId, name, asked.DueOn, arose, from, act.Staff.Name), null);
    }
}
