using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Managed;

namespace Vigil.Records.Plan;

/// <summary>The risk management plan: written as a draft, signed as a version that does not change, followed action by action.</summary>
/// <param name="door">The door.</param>
public sealed class PlanRecords(Door door)
{
    private const string Policy = "Force policy: who writes and signs a plan";

    /// <summary>Saves the draft with a change to it; the first save begins it from the latest version.</summary>
    /// <param name="request">The act, with the version that the form was opened on: two who write at once are told.</param>
    /// <param name="personId">Whose plan.</param>
    /// <param name="change">What is changed in it.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> SaveAsync(ActRequest request, Guid personId, Func<PersonRecord, PlanContent, PlanContent> change, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (NotTheirs(act.Staff) is { } refusal)
            {
                return refusal;
            }

            var record = (await act.RecordAsync(personId, stop))!;
            var held = Plans.Draft(record);
            var draft = new PlanDraftFact(change(record, held?.Value.Content ?? Plans.Begin(record, act.Now.Day)), act.Staff.Name);
            var source = $"Written by {act.Staff.Name}";
            if (held is null)
            {
                act.Add(personId, draft, act.Now.Day, null, act.Now.Day, source);
            }
            else if (held.Value != draft)
            {
                await act.ReplaceAsync(personId, held.FactId, draft, held.TrueFrom, null, act.Now.Day, source, stop);
            }

            return null;
        }, stop);

    /// <summary>Takes the draft off; it stays in the history.</summary>
    public Task<ActOutcome> DiscardAsync(ActRequest request, Guid personId, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (Plans.Draft((await act.RecordAsync(personId, stop))!) is not { } draft)
            {
                return new("There is no draft any more.", Policy);
            }

            await act.WithdrawAsync(personId, draft.FactId, stop);
            return null;
        }, stop);

    /// <summary>Signs the draft: it becomes the next version and does not change any more. Refused in words while anything is missing.</summary>
    public Task<ActOutcome> SignAsync(ActRequest request, Guid personId, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (NotTheirs(act.Staff) is { } refusal)
            {
                return refusal;
            }

            var (record, today) = ((await act.RecordAsync(personId, stop))!, act.Now.Day);
            if (Plans.Draft(record) is not { Value.Content: var content } draft)
            {
                return new("There is no draft to sign.", Policy);
            }

            if (PlanSigning.Faults(record, content, today) is [var first, ..])
            {
                return first;
            }

            var countersigned = (await ManagedPolicies.OfAsync(act.Db, stop)).Plan.Countersigned;
            var number = record.Of<PlanFact>().Select(held => held.Value.Number).DefaultIfEmpty().Max() + 1;
            var notification = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, act.Now) : null;
            content = Powers.Named(record, SubjectToNotification.Is(record, notification, today), content, today);
            await act.WithdrawAsync(personId, draft.FactId, stop);
            act.Add(personId, new PlanFact(number, content, act.Staff.Id, act.Staff.Name, countersigned), today, null, today, $"Signed by {act.Staff.Name}");
            return null;
        }, stop);

    /// <summary>Closes an action of the plan with its outcome.</summary>
    /// <param name="request">The act.</param>
    /// <param name="personId">Whose plan.</param>
    /// <param name="number">Which action.</param>
    /// <param name="done">Whether it was done; otherwise it is not needed any more.</param>
    /// <param name="outcome">What came of it, or why it is not needed.</param>
    /// <param name="on">On which day.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> CloseAsync(ActRequest request, Guid personId, int number, bool done, string outcome, DateOnly on, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (Plans.InForce(record, act.Now.Day) is not { } plan || PlanActions.Open(record, plan.Value.Content).FirstOrDefault(one => one.Number == number) is not { } action)
            {
                return new("This action is closed already, or no longer in the plan.", "Risk management plan: its actions");
            }

            if (on > act.Now.Day || on < plan.TrueFrom)
            {
                return new($"The day must lie between {PersonWords.Day(plan.TrueFrom!.Value)}, when the plan was signed, and today.", "What is only expected is not yet a fact") { Field = "On" };
            }

            act.Add(personId, new ActionOutcomeFact(number, action.What, done, outcome, act.Staff.Name), on, on, act.Now.Day, $"Recorded by {act.Staff.Name}");
            return null;
        }, stop);

    private static Refusal? NotTheirs(Staff staff) => staff.Role is StaffRole.OffenderManager or StaffRole.Supervisor
        ? null : new("Offender managers and supervisors write and sign plans.", Policy);
}
