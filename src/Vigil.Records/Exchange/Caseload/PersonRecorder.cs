using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>What an import has to do for one person.</summary>
/// <param name="IsNew">There is no record yet.</param>
/// <param name="New">Facts to add.</param>
/// <param name="Different">Facts to replace by a new version.</param>
/// <param name="Kept">How many facts staff have changed since, so that they stay.</param>
internal sealed record Plan(bool IsNew, IReadOnlyList<StagedFact> New, IReadOnlyList<StagedFact> Different, int Kept)
{
    /// <summary>Whether there is anything to do.</summary>
    public bool Anything => IsNew || New.Count > 0 || Different.Count > 0;
}

/// <summary>Records one person of a file by one act.</summary>
/// <param name="door">The door, under whoever imports.</param>
/// <param name="vault">Seals numbers.</param>
/// <param name="person">The person.</param>
internal sealed class PersonRecorder(Door door, Vault vault, StagedPerson person)
{
    private const string Kind = "import-person";
    private readonly Guid id = IdOf(door.Staff.ForceId, person.Reference);

    /// <summary>The record of a reference.</summary>
    public static Guid IdOf(Guid forceId, string reference) => StableId.Of("caseload", forceId.ToString(), reference.ToUpperInvariant());

    /// <summary>Compares the file with the record.</summary>
    public async Task<Plan> PlanAsync(CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        if (!await db.People.AnyAsync(row => row.Id == id, stop))
        {
            return new(true, person.Facts, [], 0);
        }

        // a fact withdrawn by staff has no current version, and does not come back either
        var held = (await db.Facts.Where(fact => fact.PersonId == id)
                .Select(fact => new { Row = fact, Act = db.Acts.Where(act => act.Id == (fact.SupersededBy ?? fact.ActId)).Select(act => act.Kind).First() }).ToListAsync(stop))
            .GroupBy(one => one.Row.FactId)
            .ToDictionary(versions => versions.Key, versions => versions.OrderByDescending(one => one.Row.SupersededAt is null).ThenByDescending(one => one.Row.SupersededAt).First());
        List<StagedFact> added = [], different = [];
        var kept = 0;
        foreach (var staged in person.Facts)
        {
            if (!held.TryGetValue(await FactIdOfAsync(staged, stop), out var one))
            {
                added.Add(staged);
            }
            else if (!await SameAsync(staged, one.Row, stop))
            {
                var untouched = one.Act == Kind && one.Row.SupersededAt is null;
                (untouched ? different : []).Add(staged);
                kept += untouched ? 0 : 1;
            }
        }

        return new(false, added, different, kept);
    }

    /// <summary>Records what was planned.</summary>
    public async Task RecordAsync(Plan plan, CancellationToken stop)
    {
        var request = new ActRequest(Guid.CreateVersion7(), Kind, "import", $"Reference {person.Reference}");
        var source = $"Imported, reference {person.Reference}";
        await door.ActAsync(request, plan.IsNew ? null : id, Operation.Import, async act =>
        {
            if (plan.IsNew)
            {
                await act.NewPersonAsync(id, stop);
            }

            foreach (var staged in plan.New)
            {
                act.AddAs(id, await FactIdOfAsync(staged, stop), await SealedAsync(staged, stop), staged.From, staged.To, act.Now.Day, source);
            }

            foreach (var staged in plan.Different)
            {
                await act.ReplaceAsync(id, await FactIdOfAsync(staged, stop), await SealedAsync(staged, stop), staged.From, staged.To, act.Now.Day, source, stop);
            }

            return null;
        }, stop);
    }

    /// <summary>A fact's identity: by its name in the file, or, where its number is sealed, by the index that only the force's key can make of it.</summary>
    private async Task<Guid> FactIdOfAsync(StagedFact staged, CancellationToken stop) =>
        StableId.Of("caseload-fact", id.ToString(), staged.Key + (staged is { Number: { } number, Fact: not IdentifierFact } ? "/" + await IndexOfAsync(staged.Fact, number, stop) : null));

    /// <summary>A sealed number is the same if its index is: nothing has to be opened to see that.</summary>
    private async Task<bool> SameAsync(StagedFact staged, FactRow row, CancellationToken stop)
    {
        if (row.TrueFrom != staged.From || row.TrueTo != staged.To)
        {
            return false;
        }

        var held = FactKinds.Read(row.Kind, row.Content);
        return staged.Number is { } number
            ? SealedPart.Of(held)?.Index == await IndexOfAsync(staged.Fact, number, stop) && held.With(Sealed.Awaited) == staged.Fact.With(Sealed.Awaited)
            : row.Content == FactKinds.Write(staged.Fact);
    }

    private async Task<string> IndexOfAsync(Fact fact, string number, CancellationToken stop) =>
        await vault.IndexOfAsync(door.Staff.ForceId, SealedFacts.KindOf(fact)!.Value, number, stop);

    private async Task<Fact> SealedAsync(StagedFact staged, CancellationToken stop) => staged.Number is { } number
        ? staged.Fact.With(await vault.SealAsync(door.Staff.ForceId, id, SealedFacts.KindOf(staged.Fact)!.Value, number, stop))
        : staged.Fact;
}
