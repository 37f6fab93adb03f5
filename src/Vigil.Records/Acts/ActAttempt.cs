using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Derived;
using Vigil.Records.Storage;

namespace Vigil.Records.Acts;

/// <summary>One try at an act, inside one transaction.</summary>
internal sealed class ActAttempt(RecordsDb db, Door door, ActRequest request, Guid? personId, Operation operation)
{
    private CardRow? card;

    public async Task<ActOutcome> RunAsync(Func<OpenAct, Task<Refusal?>> work, CancellationToken stop)
    {
        if (await db.Acts.FirstOrDefaultAsync(act => act.Token == request.Token, stop) is { } earlier)
        {
            return new ActOutcome.AlreadyDone(earlier.Id);
        }

        var act = new OpenAct(db, door, request, personId);
        if (personId is { } id)
        {
            var person = await db.People.FirstOrDefaultAsync(row => row.Id == id, stop);
            if (person is null || !await AllowsAsync(person, stop))
            {
                return new ActOutcome.NotFound();
            }

            if (await TransferredAsync(person, stop) is { } gone)
            {
                return new ActOutcome.Refused(gone);
            }

            if (request.OpenedOnVersion is { } opened && opened != person.Version)
            {
                return new ActOutcome.ChangedMeanwhile(person.Version, await ActsSince.OfAsync(db, id, person.Version - opened, stop));
            }

            act.Open(person);
        }

        if (await work(act) is { } refusal)
        {
            return new ActOutcome.Refused(refusal);
        }

        await act.CloseAsync(stop);
        await db.Database.CommitTransactionAsync(stop);
        return new ActOutcome.Done(act.Id);
    }

    /// <summary>A record that was transferred is read here as long as it is kept, and changed only where it went.</summary>
    private async Task<Refusal?> TransferredAsync(PersonRow person, CancellationToken stop) =>
        card is { Ended: true } && await db.Transfers.FirstOrDefaultAsync(row => row.PersonId == person.Id && row.ForceId == person.ForceId && row.State == TransferState.Accepted, stop) is { } transfer
            ? new($"This record was transferred to {transfer.ToForce}. It can be read here and not changed.", "A person is managed by one force")
            : null;

    private async Task<bool> AllowsAsync(PersonRow person, CancellationToken stop)
    {
        card = await db.Cards.FirstOrDefaultAsync(row => row.PersonId == person.Id, stop);
        var relation = await Relations.OfAsync(db, door.Staff, door.Now.Day, card, stop);
        var sensitivity = person.Restricted ? Sensitivity.Restricted : Sensitivity.Ordinary;
        return AccessRules.Decide(door.Staff, relation, operation, new(ResourceKind.Person, sensitivity)).Allowed;
    }
}

/// <summary>What was done on a record since a form was opened.</summary>
internal static class ActsSince
{
    public static async Task<IReadOnlyList<ActSince>> OfAsync(RecordsDb db, Guid personId, int howMany, CancellationToken stop)
    {
        var acts = await db.Acts.Where(act => act.PersonId == personId).OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(Math.Max(howMany, 1))
            .Select(act => new { act.Id, act.Kind, act.At, Name = db.Users.Where(staff => staff.Id == act.StaffId).Select(staff => staff.Name).FirstOrDefault() ?? "Vigil" })
            .ToListAsync(stop);
        var ids = acts.Select(act => act.Id).ToList();
        var facts = await db.Facts.Where(fact => ids.Contains(fact.ActId)).Select(fact => new { fact.ActId, fact.Kind }).ToListAsync(stop);
        return [.. acts.Select(act => new ActSince(act.Kind, act.Name, act.At, [.. facts.Where(f => f.ActId == act.Id).Select(f => f.Kind).Distinct()]))];
    }
}
