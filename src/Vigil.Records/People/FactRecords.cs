using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.People;

/// <summary>Facts about a person: added, corrected, ended, or taken back as wrong. Each is one act.</summary>
/// <param name="door">The door.</param>
public sealed class FactRecords(Door door)
{
    /// <summary>Adds a fact.</summary>
    public Task<ActOutcome> AddAsync(ActRequest request, Guid personId, FactEntry entry, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(Candidate(Guid.Empty, entry), entry.TakesPlace, entry.Notified, stop);
        }, stop);

    /// <summary>Corrects a fact: what was recorded was wrong, and a new version of it takes its place.</summary>
    public Task<ActOutcome> CorrectAsync(ActRequest request, Guid personId, Guid factId, FactEntry entry, CancellationToken stop) =>
        OnHeldAsync(request, personId, factId, (recording, held) => recording.ReplaceAsync(held, Candidate(factId, entry), stop), stop);

    /// <summary>Ends a fact: it was true until its last day.</summary>
    public Task<ActOutcome> EndAsync(
        ActRequest request, Guid personId, Guid factId, DateOnly lastDay, DateOnly learnedOn, string source, CancellationToken stop) =>
        OnHeldAsync(request, personId, factId, async (recording, held) => held.Value is BirthFact or AllocationFact or RiskFact or ManagementFact
            ? new($"A {PersonWords.Noun(held.Value)} does not end by itself: record what takes its place.", "There is always exactly one")
            : await recording.EndAsync(held, lastDay, learnedOn, source, stop), stop);

    /// <summary>Takes a fact back as wrong. It stays in the history, with the reason.</summary>
    public Task<ActOutcome> WithdrawAsync(ActRequest request, Guid personId, Guid factId, CancellationToken stop) =>
        OnHeldAsync(request, personId, factId, async (recording, held) =>
        {
            if (held.Value is AllocationFact)
            {
                return new("An allocation is not taken back: reallocate the person.", "Exactly one manager and one supervisor");
            }

            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why it is taken back.", "What was on a record is not removed without a reason") { Field = "Reason" };
            }

            await recording.WithdrawAsync(held, stop);
            return null;
        }, stop);

    private Task<ActOutcome> OnHeldAsync(
        ActRequest request, Guid personId, Guid factId, Func<Recording, Held, Task<Refusal?>> work, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            return recording.Find(factId) is { } held
                ? await work(recording, held)
                : new("This entry is no longer on the record.", "Only what is on the record can be changed");
        }, stop);

    internal static Held Candidate(Guid factId, FactEntry entry) =>
        new(factId, entry.Fact(SealOf), entry.From, entry.To, entry.LearnedOn, entry.Source);

    private static Sealed SealOf(string plain) => throw new InvalidOperationException("There is no key to seal with.");
}
