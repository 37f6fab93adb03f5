using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Storage;

namespace Vigil.Records.Transfers;

/// <summary>A record as the force that sends it holds it: every version of every fact, and every act.</summary>
/// <param name="Person">The record.</param>
/// <param name="Facts">Every version.</param>
/// <param name="Acts">Every act, oldest first.</param>
/// <param name="Names">The names of whoever acted.</param>
/// <param name="Pictures">Its pictures, sealed as they are there.</param>
internal sealed record Sent(
    PersonRow Person, IReadOnlyList<FactRow> Facts, IReadOnlyList<ActRow> Acts, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, byte[]> Pictures);

/// <summary>What an answer to a transfer does in the force that asked, within the same transaction and at the same instant.</summary>
internal sealed class SendersSide(Door door, OpenAct act, TransferRow transfer)
{
    /// <summary>Reads the whole record.</summary>
    public async Task<Sent> ReadAsync(CancellationToken stop)
    {
        var db = act.Db;
        await door.TurnAsync(db, transfer.ForceId, stop);
        var person = await db.People.AsNoTracking().SingleAsync(row => row.Id == transfer.PersonId, stop);
        var facts = await db.Facts.AsNoTracking().Where(row => row.PersonId == transfer.PersonId).ToListAsync(stop);
        var acts = await db.Acts.AsNoTracking().Where(row => row.PersonId == transfer.PersonId).ToListAsync(stop);
        // an act on several people names one of them, or none: what it did to this record came from it all the same
        var named = acts.Select(row => row.Id).ToHashSet();
        var others = facts.SelectMany(row => new[] { (Guid?)row.ActId, row.SupersededBy }).OfType<Guid>().Where(id => !named.Contains(id)).Distinct().ToList();
        acts.AddRange(await db.Acts.AsNoTracking().Where(row => others.Contains(row.Id)).ToListAsync(stop));
        var staff = acts.Select(row => row.StaffId).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, stop);
        var pictures = await db.Pictures.AsNoTracking().Where(row => row.PersonId == transfer.PersonId).ToDictionaryAsync(row => row.Id, row => row.Sealed, stop);
        await door.TurnAsync(db, act.Staff.ForceId, stop);
        return new(person, facts, [.. acts.OrderBy(row => row.At).ThenBy(row => row.Id)], names, pictures);
    }

    /// <summary>Writes a line of that force's ledger.</summary>
    public Task TellAsync(string kind, string reason, CancellationToken stop) => ActAsync(kind, reason, _ => Task.CompletedTask, stop);

    /// <summary>Ends the record there, with a pointer to where it went.</summary>
    public Task EndAsync(string reason, CancellationToken stop) => ActAsync("transfer-accepted", reason, async theirs =>
    {
        var (id, day) = (transfer.PersonId, theirs.Now.Day);
        var record = (await theirs.RecordAsync(id, stop))!;
        theirs.Add(id, new TransferFact(true, transfer.ToForce, record.Number), day, null, day, reason);
        theirs.Add(id, new StatusFact(StatusKind.Ended, $"Transferred to {transfer.ToForce}"), day, null, day, reason);
    }, stop);

    private async Task ActAsync(string kind, string reason, Func<OpenAct, Task> work, CancellationToken stop)
    {
        var db = act.Db;
        // what this force has written so far is saved under its own name
        await db.SaveChangesAsync(stop);
        await door.TurnAsync(db, transfer.ForceId, stop);
        var theirs = new OpenAct(db, door.Of(Staff.System(transfer.ForceId)), new(Guid.CreateVersion7(), kind, "transfer", reason), transfer.PersonId);
        theirs.Open(await db.People.SingleAsync(row => row.Id == transfer.PersonId, stop));
        await work(theirs);
        await theirs.CloseAsync(stop);
        await door.TurnAsync(db, act.Staff.ForceId, stop);
    }
}
