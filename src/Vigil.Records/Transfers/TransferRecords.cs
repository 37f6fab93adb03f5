using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Transfers;

/// <summary>
/// Records that pass between forces of one installation: asked by a supervisor, accepted or rejected by a supervisor of the
/// other force, and until then taken back. The record stays with the force that asks until the very act that accepts it.
/// </summary>
/// <param name="door">The door.</param>
public sealed class TransferRecords(Door door)
{
    private const string Policy = "A person is managed by one force, and passes to another when that accepts";

    /// <summary>Whether whoever asks may ask for transfers and answer them.</summary>
    public bool MayAnswer => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Allocate, new(ResourceKind.Person)).Allowed;

    /// <summary>The other forces of the installation. It names nobody, so no look is written.</summary>
    public async Task<IReadOnlyList<OtherForce>> ForcesAsync(CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return await db.Forces.Where(force => force.ForceId != door.Staff.ForceId).OrderBy(force => force.Name).Select(force => new OtherForce(force.ForceId, force.Name)).ToListAsync(stop);
    }

    /// <summary>Every transfer to and from this force, those that wait first; none where whoever asks may not answer them. One query and a look naming everyone.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<IReadOnlyList<TransferNote>?> ListAsync(CancellationToken stop)
    {
        if (!MayAnswer)
        {
            await door.LookAsync(EntryKinds.Refused, "transfers", [], "supervise", "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var rows = await db.Transfers.OrderByDescending(row => row.AskedAt).Take(200).ToListAsync(stop);
        await door.LookAsync(EntryKinds.Look, "transfers", [.. rows.Select(row => row.PersonId).Distinct()], "supervise", null, stop);
        return [.. rows.OrderBy(row => row.State != TransferState.Asked).ThenByDescending(row => row.AskedAt).Select(row => TransferNote.Of(row, door.Staff.ForceId))];
    }

    /// <summary>One transfer; none where it is not found or not allowed. A look names whose it is.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<TransferAsked?> OpenAsync(Guid id, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        if (!MayAnswer || await db.Transfers.FirstOrDefaultAsync(row => row.Id == id, stop) is not { } transfer)
        {
            await door.LookAsync(EntryKinds.Refused, "open-transfer", [], "supervise", "not found or not allowed", stop);
            return null;
        }

        var colleagues = await AllocationRecords.ColleaguesAsync(db, door.Staff.ForceId, stop);
        await door.LookAsync(EntryKinds.Look, "open-transfer", [transfer.PersonId], "supervise", null, stop);
        return new(TransferNote.Of(transfer, door.Staff.ForceId), colleagues);
    }

    /// <summary>The transfers of one record, the latest first. Whoever asks has the record open already, so no further look is written.</summary>
    public async Task<IReadOnlyList<TransferNote>> OfPersonAsync(Guid personId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var rows = await db.Transfers.Where(row => row.PersonId == personId && row.ForceId == door.Staff.ForceId).OrderByDescending(row => row.AskedAt).ToListAsync(stop);
        return [.. rows.Select(row => TransferNote.Of(row, door.Staff.ForceId))];
    }

    /// <summary>Asks another force to take a record over. Nothing changes until it accepts.</summary>
    public Task<ActOutcome> AskAsync(ActRequest request, Guid personId, Guid toForce, string handOver, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Allocate, async act =>
        {
            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why the record is to pass to another force.", Policy) { Field = "Reason" };
            }

            if (string.IsNullOrWhiteSpace(handOver))
            {
                return new("Say what the other force must know.", "A person is handed over with a note") { Field = "HandOver" };
            }

            var forces = await act.Db.Forces.Where(force => force.ForceId == toForce || force.ForceId == act.Staff.ForceId).ToDictionaryAsync(force => force.ForceId, force => force.Name, stop);
            if (toForce == act.Staff.ForceId || !forces.TryGetValue(toForce, out var to))
            {
                return new("Choose another force of this installation.", Policy) { Field = "Force" };
            }

            var record = (await act.RecordAsync(personId, stop))!;
            if (record.On<StatusFact>(act.Now.Day).Any(status => status.Value.Kind == StatusKind.Ended))
            {
                return new("Management has ended here: there is nobody to hand over.", Policy);
            }

            if (await act.Db.Transfers.AnyAsync(row => row.PersonId == personId && row.State == TransferState.Asked, stop))
            {
                return new("A transfer of this record waits for its answer already. Take that one back first.", Policy);
            }

            act.Db.Transfers.Add(new()
            {
                Id = act.Id, ForceId = act.Staff.ForceId, ToForceId = toForce, PersonId = personId, Force = forces[act.Staff.ForceId], ToForce = to,
                Name = record.NameOn(act.Now.Day)?.FirstLast ?? "Name not recorded", Reason = request.Reason.Trim(), HandOver = handOver.Trim(),
                AskedBy = act.Staff.Name, AskedAt = door.At, State = TransferState.Asked,
            });
            return null;
        }, stop);

    /// <summary>Takes a transfer back while it waits.</summary>
    public Task<ActOutcome> RevokeAsync(ActRequest request, Guid personId, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Allocate, async act =>
        {
            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                return new("Say why it is taken back.", Policy) { Field = "Revoked" };
            }

            if (await act.Db.Transfers.FirstOrDefaultAsync(row => row.PersonId == personId && row.ForceId == act.Staff.ForceId && row.State == TransferState.Asked, stop) is not { } waiting)
            {
                return new("No transfer of this record waits for an answer.", Policy);
            }

            Settle(waiting, TransferState.Revoked, request.Reason);
            return null;
        }, stop);

    /// <summary>Rejects a transfer, with a reason: the record stays where it is.</summary>
    public Task<ActOutcome> RejectAsync(ActRequest request, Guid id, CancellationToken stop) => AnswerAsync(request, id, async (act, transfer) =>
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            return new("Say why it is rejected.", Policy) { Field = "Rejected" };
        }

        Settle(transfer, TransferState.Rejected, request.Reason);
        await new SendersSide(door, act, transfer).TellAsync("transfer-rejected", $"Rejected by {act.Staff.Name} of {transfer.ToForce}: {request.Reason.Trim()}", stop);
        return null;
    }, stop);

    /// <summary>
    /// Accepts a transfer: the whole record with its history becomes a record of this force, under a manager and a supervisor
    /// here, and ends in the force that sent it. All of it happens, or nothing.
    /// </summary>
    public Task<ActOutcome> AcceptAsync(ActRequest request, Guid id, Guid managerId, Guid supervisorId, CancellationToken stop) => AnswerAsync(request, id, async (act, transfer) =>
    {
        if (await StaffChecks.AllocationAsync(act, managerId, supervisorId, stop) is { } refusal)
        {
            return refusal;
        }

        var side = new SendersSide(door, act, transfer);
        var sent = await side.ReadAsync(stop);
        var person = await new TakingOver(door, act, transfer, sent).RunAsync(stop);
        transfer.NewPersonId = person;
        Settle(transfer, TransferState.Accepted, null);
        var recording = await Recording.OpenAsync(act, person, stop);
        if (await recording.AddAsync(
            new(Guid.Empty, new AllocationFact(managerId, supervisorId, transfer.HandOver), act.Now.Day, null, act.Now.Day, $"Taken over from {transfer.Force}"), true, false, stop) is { } not)
        {
            return not;
        }

        act.Add(person, new TransferFact(false, transfer.Force, sent.Person.Number), act.Now.Day, null, act.Now.Day, $"Accepted by {act.Staff.Name}");
        await side.EndAsync($"Accepted by {act.Staff.Name} of {transfer.ToForce}", stop);
        return null;
    }, stop);

    private async Task<ActOutcome> AnswerAsync(ActRequest request, Guid id, Func<OpenAct, TransferRow, Task<Refusal?>> answer, CancellationToken stop)
    {
        if (!MayAnswer)
        {
            await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "not allowed", stop);
            return new ActOutcome.NotFound();
        }

        return await door.ActAsync(request, null, Operation.Allocate, async act =>
            await act.Db.Transfers.FirstOrDefaultAsync(row => row.Id == id && row.ToForceId == act.Staff.ForceId, stop) is not { } transfer
                ? new("No such transfer waits for this force.", Policy)
                : transfer.State != TransferState.Asked ? new(Answered(transfer), Policy) : await answer(act, transfer), stop);
    }

    private static string Answered(TransferRow transfer) => transfer.State switch
    {
        TransferState.Accepted => $"It was accepted already by {transfer.AnsweredBy}.",
        TransferState.Rejected => $"It was rejected already by {transfer.AnsweredBy}.",
        TransferState.Revoked => $"It was taken back by {transfer.AnsweredBy}.",
        TransferState.Asked => "",
    };

    private void Settle(TransferRow transfer, TransferState state, string? answer) =>
        (transfer.State, transfer.AnsweredBy, transfer.AnsweredAt, transfer.Answer) = (state, door.Staff.Name, door.At, answer?.Trim());
}
