using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Sharing;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.National;

/// <summary>What is owed to the national system: the queue, one person's changes, and what staff say of each.</summary>
/// <param name="door">The door.</param>
public sealed class OwedRecords(Door door)
{
    private const string Purpose = "national-system";

    /// <summary>Whether whoever asks keys changes: may record on people.</summary>
    public bool MayMark => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Record, new(ResourceKind.Person)).Allowed;

    /// <summary>A page of what is owed, oldest first. The ledger names everyone shown. None where whoever asks may not open records.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<OwedQueue?> QueueAsync(OwedWhose whose, int page, CancellationToken stop) => ReadAsync("owed", whose, null, page, stop);

    /// <summary>Every change of one person since the starting day, keyed ones too, latest first.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<OwedQueue?> PersonAsync(Guid person, CancellationToken stop)
    {
        var queue = await ReadAsync("owed-person", OwedWhose.All, person, 1, stop);
        return queue is null ? null : queue with { Changes = [.. queue.Changes.Reverse()] };
    }

    /// <summary>Says of a change that it was keyed, need not be, or is owed again since it was keyed wrong.</summary>
    /// <param name="request">The form.</param>
    /// <param name="person">Whose record changed.</param>
    /// <param name="change">The act that changed it.</param>
    /// <param name="state">What is said.</param>
    /// <param name="note">The national reference, or why; needed but for what was keyed.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> MarkAsync(ActRequest request, Guid person, Guid change, OwedState state, string? note, CancellationToken stop) =>
        door.ActAsync(request, person, Operation.Record, async act =>
        {
            if (state != OwedState.Keyed && string.IsNullOrWhiteSpace(note))
            {
                return new(state == OwedState.Owed ? "Say what was keyed wrong." : "Say why it need not be keyed.", "What is owed is not taken away without a reason") { Field = "Note" };
            }

            var before = await act.Db.OwedMarks.Where(mark => mark.ChangeId == change && mark.PersonId == person).OrderByDescending(mark => mark.At).FirstOrDefaultAsync(stop);
            var settled = before is { State: not OwedState.Owed };
            if (settled == (state != OwedState.Owed) || !await act.Db.Facts.AnyAsync(fact => fact.PersonId == person && (fact.ActId == change || fact.SupersededBy == change), stop))
            {
                return new(settled ? "Someone has said so of this change already." : "This change is owed as it stands.", "A change is keyed once") { Field = "Note" };
            }

            act.Db.OwedMarks.Add(new()
            {
                Id = Guid.CreateVersion7(), ForceId = act.Staff.ForceId, PersonId = person, ChangeId = change, State = state,
                Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), StaffId = act.Staff.Id, At = door.At,
            });
            act.Says($"{state} {change}: {note?.Trim()}");
            return null;
        }, stop);

    private async Task<OwedQueue?> ReadAsync(string name, OwedWhose whose, Guid? person, int page, CancellationToken stop)
    {
        if (!AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Open, new(ResourceKind.Person)).Allowed)
        {
            await door.LookAsync(EntryKinds.Refused, name, person is { } one ? [one] : [], Purpose, "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var policy = await PolicyAsync(db, stop);
        var changes = new OwedChanges(db, policy.Value, door.Staff, door.Now.Day);
        var rows = changes.Of(whose, person, openOnly: person is null);
        var total = policy.Value.From is null ? 0 : await rows.CountAsync(stop);
        var shown = total == 0 ? [] : await rows.OrderBy(row => row.Act.At).ThenBy(row => row.Act.Id).ThenBy(row => row.Card.Number)
            .Skip(person is null ? (Math.Clamp(page, 1, ((total - 1) / OwedQueue.Size) + 1) - 1) * OwedQueue.Size : 0).Take(person is null ? OwedQueue.Size : 200).ToListAsync(stop);
        OwedQueue queue = new(door.Now.Day, policy, total, total == 0 ? [] : await changes.ReadAsync(shown, stop));
        await door.LookAsync(EntryKinds.Look, name, [.. queue.Changes.Select(change => change.PersonId).Distinct()], Purpose, null, stop);
        return queue;
    }

    private static async Task<Published<OwedPolicy>> PolicyAsync(RecordsDb db, CancellationToken stop) =>
        SettingRecords.Of(await db.Settings.FirstOrDefaultAsync(row => row.Key == SettingKeys.Owed, stop), OwedPolicy.Default);
}
