using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Exchange.Parts;
using Vigil.Records.Sealing;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Records one person of a file by one act.</summary>
internal static class PersonRecorder
{
    public const string Kind = "import-person";

    /// <summary>Records what was planned.</summary>
    public static async Task<ActOutcome> RecordAsync(Door door, StagedPerson person, PersonPlan plan, CancellationToken stop)
    {
        var id = PersonComparison.IdOf(door.Staff.ForceId, person.Reference);
        var request = new ActRequest(Guid.CreateVersion7(), Kind, "import", $"Reference {person.Reference}");
        return await door.ActAsync(request, plan.IsNew ? null : id, Operation.Import, async act =>
        {
            if (plan.IsNew)
            {
                (await act.NewPersonAsync(id, person.Number, stop)).Restricted = person.Restricted;
            }

            foreach (var (factId, staged, _) in plan.New)
            {
                act.AddAs(id, factId, await SealedAsync(act, id, staged, null, stop), staged.From, staged.To, staged.LearnedOn ?? act.Now.Day, Source(staged));
            }

            foreach (var (factId, staged, held) in plan.Different)
            {
                await act.ReplaceAsync(id, factId, await SealedAsync(act, id, staged, held, stop), staged.From, staged.To, staged.LearnedOn ?? act.Now.Day, Source(staged), stop);
            }

            return null;
        }, stop);

        string Source(StagedFact staged) => staged.Source ?? $"Imported, reference {person.Reference}";
    }

    private static async Task<Fact> SealedAsync(OpenAct act, Guid person, StagedFact staged, Sealed? held, CancellationToken stop)
    {
        if (staged.Number is not { } number)
        {
            return staged.Fact;
        }

        var kind = SealedFacts.KindOf(FactCells.SealedIn(staged.Fact)!.Value.Fact)!.Value;
        return FactCells.With(staged.Fact, held ?? await act.SealAsync(person, kind, number, stop));
    }
}
