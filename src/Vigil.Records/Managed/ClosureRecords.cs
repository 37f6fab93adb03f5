using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.Managed;

/// <summary>The ending of management: its steps saved one by one, the ending itself as one act, and management taken up again.</summary>
/// <param name="door">The door.</param>
public sealed class ClosureRecords(Door door)
{
    private const string Policy = "Force policy: who ends management";

    /// <summary>Says why management ends, and begins the list of steps; another ground starts none of them anew.</summary>
    public Task<ActOutcome> BeginAsync(ActRequest request, Guid personId, EndingGround ground, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var (record, period, _) = await StandingAsync(act, personId, stop);
            if (!Endings.Possible(record, period, act.Now.Day).Contains(ground))
            {
                return new("The record does not bear out this ground. Record that first.", Policy) { Field = "Ground" };
            }

            await HoldAsync(act, record, closure => closure with { Ground = ground }, ground, stop);
            return null;
        }, stop);

    /// <summary>Saves one step; saved again it takes the place of what was saved before, but each agency is an entry of its own.</summary>
    public Task<ActOutcome> SaveAsync(ActRequest request, Guid personId, ClosureDone done, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var (record, _, _) = await StandingAsync(act, personId, stop);
            if (EndingDuties.Begun(record)?.Value is not { } held)
            {
                return new("Say first why management ends.", Policy);
            }

            if (done.On > act.Now.Day)
            {
                return new($"{PersonWords.Day(done.On)} is still ahead. Record the step once it is done.", "What is only expected is not yet a fact") { Field = "On" };
            }

            await HoldAsync(act, record, closure => closure with { Done = [.. closure.Done.Where(other => !Replaces(done, other)), done] }, held.Ground, stop);
            return null;
        }, stop);

    /// <summary>Ends management, or says what is still open. The record stays readable; its duties stop.</summary>
    public Task<ActOutcome> EndAsync(ActRequest request, Guid personId, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (await OnlySupervisorsAsync(act, stop) is { } not)
            {
                return not;
            }

            var (record, period, duties) = await StandingAsync(act, personId, stop);
            var closure = EndingDuties.Begun(record);
            if (Ended(record, act.Now.Day) is not null)
            {
                return new("Management has ended already.", Policy);
            }

            if (Endings.Refuse(closure?.Value, record, period, duties, act.Now) is { } refusal)
            {
                return refusal;
            }

            var source = $"Ended by {act.Staff.Name}";
            await act.EndAsync(personId, closure!.FactId, act.Now.Day, act.Now.Day, source, stop);
            if (record.Latest<AuthorisationFact>(act.Now.Day) is { } authority)
            {
                await act.EndAsync(personId, authority.FactId, act.Now.Day, act.Now.Day, source, stop);
            }

            act.Add(personId, new StatusFact(StatusKind.Ended, ManagedWords.Of(closure.Value.Ground)), act.Now.Day, null, act.Now.Day, source);
            return null;
        }, stop);

    /// <summary>Takes management up again, with a reason: the ended status ends, and what follows from the facts is owed again.</summary>
    public Task<ActOutcome> ReopenAsync(ActRequest request, Guid personId, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (await OnlySupervisorsAsync(act, stop) is { } not)
            {
                return not;
            }

            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why management is taken up again.", Policy) { Field = "Reason" };
            }

            if (Ended((await act.RecordAsync(personId, stop))!, act.Now.Day) is not { } ended)
            {
                return new("Management has not ended.", Policy);
            }

            if (ended.TrueFrom >= act.Now.Day)
            {
                await act.WithdrawAsync(personId, ended.FactId, stop);
            }
            else
            {
                await act.EndAsync(personId, ended.FactId, act.Now.Day.AddDays(-1), act.Now.Day, $"Taken up again by {act.Staff.Name}", stop);
            }

            return null;
        }, stop);

    private static bool Replaces(ClosureDone done, ClosureDone other) =>
        done.Step == other.Step && (done.Step != ClosureStep.Agencies || string.Equals(done.By, other.By, StringComparison.OrdinalIgnoreCase));

    private static Held<StatusFact>? Ended(PersonRecord record, DateOnly day) =>
        record.On<StatusFact>(day).LastOrDefault(status => status.Value.Kind == StatusKind.Ended);

    private static async Task HoldAsync(OpenAct act, PersonRecord record, Func<ClosureFact, ClosureFact> change, EndingGround ground, CancellationToken stop)
    {
        var source = $"Recorded by {act.Staff.Name}";
        // one that was ended today and taken up again is a past one: the next begins anew
        if (EndingDuties.Begun(record) is { } held)
        {
            await act.ReplaceAsync(record.Id, held.FactId, change(held.Value), held.TrueFrom, null, act.Now.Day, source, stop);
        }
        else
        {
            act.Add(record.Id, change(new(ground, [])), act.Now.Day, null, act.Now.Day, source);
        }
    }

    private static async Task<(PersonRecord Record, NotificationPeriod? Period, IReadOnlyList<Duty> Duties)> StandingAsync(OpenAct act, Guid personId, CancellationToken stop)
    {
        var record = (await act.RecordAsync(personId, stop))!;
        var notification = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, act.Now) : null;
        return (record, notification?.Period, PersonDuties.Of(record, notification, await ManagedPolicies.OfAsync(act.Db, stop), act.Now.Day));
    }

    private static async Task<Refusal?> OnlySupervisorsAsync(OpenAct act, CancellationToken stop) =>
        act.Staff.Role != StaffRole.Supervisor && (await ManagedPolicies.OfAsync(act.Db, stop)).SupervisorEnds
            ? new("Only a supervisor ends management or takes it up again: the force's policy says so.", Policy)
            : null;
}
