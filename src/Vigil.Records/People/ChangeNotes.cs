using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Acts;

namespace Vigil.Records.People;

/// <summary>Keeps the changes noted on a record in step with the facts that they follow from, so that duties follow too.</summary>
/// <param name="act">The act.</param>
/// <param name="record">The record as it stood when the act began.</param>
internal sealed class ChangeNotes(OpenAct act, PersonRecord record)
{
    private readonly List<Held<ChangeFact>> noted = [.. record.Of<ChangeFact>()];

    /// <summary>A fact was held as <paramref name="before"/> and is now held as <paramref name="after"/>; none where it was not held.</summary>
    public async Task NoteAsync(Held? before, Held? after, CancellationToken stop)
    {
        var was = before is null ? [] : NotifiableChange.After(record, before).ToList();
        var now = after is null ? [] : NotifiableChange.After(record, after).ToList();
        var gone = was.Except(now).ToList();
        foreach (var change in now.Except(was))
        {
            if (gone.Find(old => old.Kind == change.Kind) is { } moved)
            {
                gone.Remove(moved);
                await MoveAsync(moved, change, after!, stop);
            }
            else if (NoteOf(change) is null)
            {
                Add(change, after!);
            }
        }

        foreach (var change in gone)
        {
            if (NoteOf(change) is { } note)
            {
                noted.Remove(note);
                await act.WithdrawAsync(record.Id, note.FactId, stop);
            }
        }
    }

    /// <summary>The day was wrong. What was not noted before, because it was notified, is not noted now.</summary>
    private async Task MoveAsync(Change from, Change to, Held held, CancellationToken stop)
    {
        if (NoteOf(from) is not { } note)
        {
            return;
        }

        noted.Remove(note);
        if (NoteOf(to) is null)
        {
            var moved = new ChangeFact(note.Value.Change with { On = to.On }, NotifiableChange.Words(held, to));
            noted.Add(note with { Value = moved, TrueFrom = to.On });
            await act.ReplaceAsync(record.Id, note.FactId, moved, to.On, null, held.LearnedOn, held.Source, stop);
        }
        else
        {
            await act.WithdrawAsync(record.Id, note.FactId, stop);
        }
    }

    private void Add(Change change, Held held)
    {
        var fact = new ChangeFact(change, NotifiableChange.Words(held, change));
        var id = act.Add(record.Id, fact, change.On, null, held.LearnedOn, held.Source);
        noted.Add(new(id, fact, change.On, null, held.LearnedOn, held.Source));
    }

    private Held<ChangeFact>? NoteOf(Change change) =>
        noted.Find(held => held.Value.Change.Kind == change.Kind && held.Value.Change.On == change.On);
}
