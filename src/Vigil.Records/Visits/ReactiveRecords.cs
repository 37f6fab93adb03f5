using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Managed;
using Vigil.Records.People;

namespace Vigil.Records.Visits;

/// <summary>Management without home visits: authorised, reviewed and ended by a supervisor; and the triggers that bring visits back.</summary>
/// <param name="door">The door.</param>
public sealed class ReactiveRecords(Door door)
{
    /// <summary>Authorises it, where the force's criteria are met.</summary>
    public Task<ActOutcome> AuthoriseAsync(ActRequest request, Guid personId, string why, DateOnly reviewOn, CancellationToken stop) =>
        OnRecordAsync(request, personId, async (act, record, recording) =>
        {
            var policy = (await ManagedPolicies.OfAsync(act.Db, stop)).Visits;
            return OnlySupervisors(act)
                ?? (Reactive.On(record, act.Now.Day) is not null ? new Refusal("This person is managed without visits already: review that.", Reactive.Policy) : null)
                ?? Reactive.RefusalFor(record, policy, act.Now.Day)
                ?? Ahead(reviewOn, act.Now.Day)
                ?? await recording.AddAsync(
                    new(Guid.Empty, new ReactiveFact(why, reviewOn, act.Staff.Id, act.Staff.Name), act.Now.Day, null, act.Now.Day, $"Authorised by {act.Staff.Name}"), false, false, stop);
        }, stop);

    /// <summary>Keeps it until the next review, whatever has triggered; that was weighed.</summary>
    public Task<ActOutcome> KeepAsync(ActRequest request, Guid personId, string why, DateOnly reviewOn, CancellationToken stop) =>
        OnHeldAsync(request, personId, (act, recording, held, reactive) =>
            Ahead(reviewOn, act.Now.Day) is { } refusal ? Task.FromResult<Refusal?>(refusal)
            : recording.ReplaceAsync(held, held with { Value = reactive with { ReviewOn = reviewOn, ReviewedOn = act.Now.Day, KeptBecause = why }, LearnedOn = act.Now.Day, Source = $"Reviewed by {act.Staff.Name}" }, stop), stop);

    /// <summary>Ends it: visits are owed again from today.</summary>
    public Task<ActOutcome> EndAsync(ActRequest request, Guid personId, string why, CancellationToken stop) =>
        OnHeldAsync(request, personId, async (act, recording, held, reactive) =>
        {
            // the day itself belongs to the visits; what was authorised today has had no day
            var last = act.Now.Day.AddDays(-1);
            if (held.TrueFrom > last)
            {
                await recording.WithdrawAsync(held, stop);
                return null;
            }

            return await recording.ReplaceAsync(held, held with { Value = reactive with { EndedBecause = why }, TrueTo = last, LearnedOn = act.Now.Day, Source = $"Ended by {act.Staff.Name}" }, stop);
        }, stop);

    /// <summary>Records a trigger, whoever learns of it.</summary>
    public Task<ActOutcome> TriggerAsync(ActRequest request, Guid personId, TriggerFact trigger, DateOnly on, string source, CancellationToken stop) =>
        OnRecordAsync(request, personId, (act, _, recording) => recording.AddAsync(new(Guid.Empty, trigger, on, on, act.Now.Day, source), false, false, stop), stop);

    private Task<ActOutcome> OnHeldAsync(ActRequest request, Guid personId, Func<OpenAct, Recording, Held, ReactiveFact, Task<Refusal?>> work, CancellationToken stop) =>
        OnRecordAsync(request, personId, async (act, record, recording) =>
            OnlySupervisors(act)
            ?? (record.Latest<ReactiveFact>(act.Now.Day) is { } found && recording.Find(found.FactId) is { } held
                ? await work(act, recording, held, found.Value)
                : new("This person is not managed without visits.", Reactive.Policy)), stop);

    private Task<ActOutcome> OnRecordAsync(ActRequest request, Guid personId, Func<OpenAct, PersonRecord, Recording, Task<Refusal?>> work, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
            await work(act, (await act.RecordAsync(personId, stop))!, await Recording.OpenAsync(act, personId, stop)), stop);

    private static Refusal? OnlySupervisors(OpenAct act) =>
        act.Staff.Role == StaffRole.Supervisor ? null : new("Only a supervisor authorises, reviews and ends management without visits.", Reactive.Policy);

    private static Refusal? Ahead(DateOnly reviewOn, DateOnly today) =>
        reviewOn > today ? null : new("The next review must be ahead.", Reactive.Policy) { Field = "ReviewOn" };
}
