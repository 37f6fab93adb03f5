using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Sealing;

namespace Vigil.Records.People;

/// <summary>
/// Facts being recorded on one person inside an act: checked against what is held, put in the place of what they
/// succeed, and noted where they are changes that the law requires to be notified.
/// </summary>
internal sealed class Recording
{
    private readonly OpenAct act;
    private readonly ChangeNotes notes;
    private PersonRecord record;

    private Recording(OpenAct act, PersonRecord record) => (this.act, this.record, notes) = (act, record, new(act, record));

    /// <summary>Begins on a person's record as it stands inside the act.</summary>
    public static async Task<Recording> OpenAsync(OpenAct act, Guid personId, CancellationToken stop) =>
        new(act, (await act.RecordAsync(personId, stop))!);

    /// <summary>Begins on a record that the act has just made.</summary>
    public static Recording New(OpenAct act, Guid personId) => new(act, new(personId, 0, 1, []));

    /// <summary>The fact as it is held, or none.</summary>
    public Held? Find(Guid factId) => record.Facts.FirstOrDefault(held => held.FactId == factId);

    /// <summary>Whether anything answers a topic today.</summary>
    public bool Holds(Topic topic) => record.Facts.Any(held => held.TrueOn(act.Now.Day) && Topics.Answers(topic, held.Value));

    /// <summary>Adds a fact as a form gives it, or says why it cannot be.</summary>
    public async Task<Refusal?> AddAsync(FactEntry entry, CancellationToken stop)
    {
        if (await SamePncAsync(entry.Fact, stop) is { } known)
        {
            return known;
        }

        if (await SealAsync(entry, null, stop) is not { } fact)
        {
            return new("Enter the number.", "A sealed value is not left open or empty") { Field = "Number" };
        }

        return await AddAsync(new(Guid.Empty, fact, entry.From, entry.To, entry.LearnedOn, entry.Source), entry.TakesPlace, entry.Notified, stop);
    }

    /// <summary>Corrects a fact as a form gives it, or says why it cannot be; a sealed number not typed again stays as it is.</summary>
    public async Task<Refusal?> CorrectAsync(Held before, FactEntry entry, CancellationToken stop)
    {
        if (entry.Fact.GetType() != before.Value.GetType())
        {
            return new("An entry of one kind does not become one of another: take this one back and record the other.", "A fact keeps its kind");
        }

        if (await SamePncAsync(entry.Fact, stop) is { } known)
        {
            return known;
        }

        return await SealAsync(entry, before, stop) is { } fact
            ? await ReplaceAsync(before, new(before.FactId, fact, entry.From, entry.To, entry.LearnedOn, entry.Source), stop)
            : new("Enter the number.", "A sealed value is not left open or empty") { Field = "Number" };
    }

    /// <summary>Adds a fact, or says why it cannot be.</summary>
    public async Task<Refusal?> AddAsync(Held candidate, bool takesPlace, bool notified, CancellationToken stop)
    {
        var clashes = takesPlace || FactTraits.Succeeds(candidate.Value) ? Contradictions.Clashes(record, candidate).ToList() : [];
        if (clashes.Count > 0 && candidate.TrueFrom is null)
        {
            return new($"Enter since when it is true: it takes the place of the {PersonWords.Noun(clashes[0].Value)} held, which ends the day before.", "Facts that cannot be true at once") { Field = "From" };
        }

        if (clashes.FirstOrDefault(held => held.TrueFrom > candidate.TrueFrom) is { } later)
        {
            return new(
                $"A later {PersonWords.Noun(later.Value)} is recorded{(later.TrueFrom is { } from ? $" from {PersonWords.Day(from)}" : "")}. Correct that one first if it is wrong.",
                "Facts that cannot be true at once") { Field = "From" };
        }

        if (clashes.Find(held => held.TrueFrom == candidate.TrueFrom) is { } sameDay)
        {
            return await ReplaceAsync(sameDay, candidate with { FactId = sameDay.FactId }, stop);
        }

        var ended = clashes.ConvertAll(held => (Before: held, After: held with
        {
            TrueTo = candidate.TrueFrom!.Value.AddDays(-1), LearnedOn = candidate.LearnedOn, Source = candidate.Source,
        }));
        ended.ForEach(end => Hold(end.After));
        if (Contradictions.Find(record, candidate, act.Now.Day) is { } refusal)
        {
            return refusal;
        }

        var added = candidate with { FactId = act.Add(record.Id, candidate.Value, candidate.TrueFrom, candidate.TrueTo, candidate.LearnedOn, candidate.Source) };
        Hold(added);
        await notes.NoteAsync(null, notified ? null : added, stop);
        foreach (var (before, after) in ended)
        {
            await act.EndAsync(record.Id, before.FactId, after.TrueTo!.Value, after.LearnedOn, after.Source, stop);
            await notes.NoteAsync(notified ? null : before, notified ? null : after, stop);
        }

        return null;
    }

    /// <summary>Puts a new version in the place of a fact, or says why it cannot be.</summary>
    public async Task<Refusal?> ReplaceAsync(Held before, Held after, CancellationToken stop)
    {
        if (Contradictions.Find(record, after, act.Now.Day) is { } refusal)
        {
            return refusal;
        }

        await act.ReplaceAsync(record.Id, after.FactId, after.Value, after.TrueFrom, after.TrueTo, after.LearnedOn, after.Source, stop);
        await notes.NoteAsync(before, after, stop);
        Hold(after);
        if (!before.Value.Equals(after.Value))
        {
            await UnsignAsync(before, stop);
        }

        return null;
    }

    /// <summary>Ends a fact, or says why it cannot be.</summary>
    public async Task<Refusal?> EndAsync(Held before, DateOnly lastDay, DateOnly learnedOn, string source, CancellationToken stop)
    {
        var after = before with { TrueTo = lastDay, LearnedOn = learnedOn, Source = source };
        if (Contradictions.Find(record, after, act.Now.Day) is { } refusal)
        {
            return refusal;
        }

        await act.EndAsync(record.Id, before.FactId, lastDay, learnedOn, source, stop);
        await notes.NoteAsync(before, after, stop);
        Hold(after);
        return null;
    }

    /// <summary>Takes a fact back as wrong, and with it the change that it was noted to be.</summary>
    public async Task WithdrawAsync(Held held, CancellationToken stop)
    {
        await act.WithdrawAsync(record.Id, held.FactId, stop);
        await notes.NoteAsync(held, null, stop);
        Drop(held.FactId);
        await UnsignAsync(held, stop);
    }

    /// <summary>A countersignature is for what was said then: it goes with that.</summary>
    private async Task UnsignAsync(Held signed, CancellationToken stop)
    {
        if (Countersigning.Of(record, signed.FactId) is { } signature)
        {
            await act.WithdrawAsync(record.Id, signature.FactId, stop);
            Drop(signature.FactId);
        }
    }

    private void Drop(Guid factId) => record = record with { Facts = [.. record.Facts.Where(fact => fact.FactId != factId)] };

    /// <summary>A PNC number is one person's. The other record is named by its number, unless it is restricted.</summary>
    private async Task<Refusal?> SamePncAsync(Fact fact, CancellationToken stop) =>
        fact is IdentifierFact { Kind: IdentifierKind.Pnc, Value: { } pnc } && await SamePnc.HolderAsync(act.Db, [SearchKeys.NumberForm(pnc)], record.Id, stop) is { } holder
            ? new($"{(holder.Restricted ? "Another record" : FormattableString.Invariant($"Record {holder.Number}"))} has this PNC number already. Check the number; if it is right, find that record by it and record there.", "A PNC number is one person's") { Field = "Pnc" }
            : null;

    /// <summary>The fact with its number sealed; none where one must be and is neither typed nor held.</summary>
    private async Task<Fact?> SealAsync(FactEntry entry, Held? before, CancellationToken stop)
    {
        if (SealedFacts.KindOf(entry.Fact) is not { } kind)
        {
            return entry.Fact;
        }

        if (!string.IsNullOrWhiteSpace(entry.Number))
        {
            return entry.Fact.With(await act.SealAsync(record.Id, kind, entry.Number, stop));
        }

        return before is not null && SealedPart.Of(before.Value) is { } held ? entry.Fact.With(held) : null;
    }

    private void Hold(Held held) =>
        record = record with { Facts = [.. record.Facts.Where(fact => fact.FactId != held.FactId), held] };
}
