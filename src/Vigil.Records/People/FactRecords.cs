using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>Facts about a person: added, corrected, ended, or taken back as wrong, each by one act; and a sealed number shown.</summary>
/// <param name="door">The door.</param>
public sealed class FactRecords(Door door)
{
    private static readonly Refusal EndsElsewhere = new("Management is ended, and taken up again, on the page “End management”.", "Management ends by one act, once every step is done") { Field = "Kind" };

    private static readonly Refusal PlannedElsewhere = new("The plan and duties of care are written, signed and followed on their own pages. What is signed does not change: the next version does.", "A signed plan is immutable");

    private static readonly Refusal JudgedElsewhere = new("Levels and assessments are recorded, with whose they are, on the page “Risk”. One that is wrong is taken back there or made anew.", "Assessments are kept apart from facts") { Field = "Kind" };

    private static readonly Refusal VisitsElsewhere = new("What follows visits, and management without them, is recorded and ended on the pages of the visits.", "Each has an owner, an authority and an end");

    private static readonly Refusal SupervisedElsewhere = new("What a supervisor checked, asked or had put right is recorded on the page “Supervision” and is not corrected here.", "What supervision found stays said");

    /// <summary>Adds a fact.</summary>
    public Task<ActOutcome> AddAsync(ActRequest request, Guid personId, FactEntry entry, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (entry.Fact is StatusFact { Kind: StatusKind.Ended })
            {
                return EndsElsewhere;
            }

            if (entry.Fact is AssessedFact or CountersignatureFact)
            {
                return JudgedElsewhere;
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(entry, stop);
        }, stop);

    /// <summary>Corrects a fact: what was recorded was wrong, and a new version of it takes its place.</summary>
    public Task<ActOutcome> CorrectAsync(ActRequest request, Guid personId, Guid factId, FactEntry entry, CancellationToken stop) =>
        OnHeldAsync(request, personId, factId, async (recording, held) => entry.Fact is StatusFact { Kind: StatusKind.Ended } ? EndsElsewhere : held.Value is AssessedFact ? JudgedElsewhere : await recording.CorrectAsync(held, entry, stop), stop);

    /// <summary>Ends a fact: it was true until its last day.</summary>
    public Task<ActOutcome> EndAsync(
        ActRequest request, Guid personId, Guid factId, DateOnly lastDay, DateOnly learnedOn, string source, CancellationToken stop) =>
        OnHeldAsync(request, personId, factId, async (recording, held) => held.Value is BirthFact or AllocationFact or ManagementFact
            ? new($"A {PersonWords.Noun(held.Value)} does not end by itself: record what takes its place.", "There is always exactly one")
            : held.Value is AssessedFact ? JudgedElsewhere : await recording.EndAsync(held, lastDay, learnedOn, source, stop), stop);

    /// <summary>Records that a topic was asked about today and nothing new was told.</summary>
    public Task<ActOutcome> AskedAsync(ActRequest request, Guid personId, AskedFact asked, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            return asked.None && (!Topics.MayBeNone(asked.Topic) || recording.Holds(asked.Topic))
                ? new("Something is recorded there, or there is always one: end what is no longer true.", "There is none only where nothing is recorded")
                : await recording.AddAsync(new(asked, act.Now.Day, act.Now.Day, act.Now.Day, $"Asked by {act.Staff.Name}"), stop);
        }, stop);

    /// <summary>Records that an address was verified on a day, or found not to be true.</summary>
    public Task<ActOutcome> VerifyAsync(ActRequest request, Guid personId, VerificationFact verified, DateOnly on, CancellationToken stop) =>
        OnHeldAsync(request, personId, verified.Of, async (recording, held) => Verifications.PlaceOf(held.Value) != verified.Place
            ? new("The address has been changed meanwhile.", "What is verified is what is on the record")
            : on < held.TrueFrom || on > held.TrueTo
                ? new($"The address is not recorded for {PersonWords.Day(on)}.", "What is verified is what is on the record") { Field = "From" }
                : await recording.AddAsync(new(verified, on, on, door.Now.Day, $"Verified by {verified.By}"), stop), stop);

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
                ? held.Value is StatusFact { Kind: StatusKind.Ended } or ClosureFact or TransferFact ? EndsElsewhere
                    : held.Value is CountersignatureFact ? JudgedElsewhere
                    : held.Value is PlanFact or PlanDraftFact or ActionOutcomeFact or CareFact ? PlannedElsewhere
                    : held.Value is FollowUpFact or ReactiveFact or RotationKeptFact ? VisitsElsewhere
                    : held.Value is DipCheckFact or SupervisorActionFact or SupervisorReviewFact or AgencyCheckFact ? SupervisedElsewhere
                    : await work(recording, held)
                : new("This entry is no longer on the record.", "Only what is on the record can be changed");
        }, stop);

    /// <summary>
    /// Has a sealed number shown, for a reason given: the ledger's line is written first. None where it is not found or
    /// not allowed.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The reveal could not be written.</exception>
    /// <exception cref="SealingUnavailableException">The key has been destroyed or cannot be had.</exception>
    public async Task<string?> RevealAsync(Guid personId, Guid factId, string purpose, string reason, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedCard.ReadAsync(db, door, personId, stop);
        var row = opened is not null && opened.Allows(door.Staff, Operation.Reveal)
            ? await db.Facts.FirstOrDefaultAsync(fact => fact.PersonId == personId && fact.FactId == factId && fact.SupersededAt == null, stop)
            : null;
        var fact = row is null ? null : FactKinds.Read(row.Kind, row.Content);
        if (fact is null || SealedFacts.KindOf(fact) is not { } kind || SealedPart.Of(fact) is not { } part)
        {
            await door.LookAsync(EntryKinds.Refused, "reveal", [personId], purpose, "not found or not allowed", stop);
            return null;
        }

        await door.LookAsync(EntryKinds.Reveal, "reveal", [personId], purpose, $"{SealedFacts.NameOf(kind)} {part.Mask}: {reason}", stop);
        return await door.Vault.OpenAsync(door.Staff.ForceId, personId, kind, part, stop);
    }
}
