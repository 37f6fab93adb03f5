using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Sealing;

namespace Vigil.Records.Notification;

/// <summary>The numbers told at the counter that are stored only sealed.</summary>
public static class ToldNumbers
{
    /// <summary>The number in a telling and its kind; none where nothing of it is sealed.</summary>
    public static (SealedKind Kind, string Typed)? Of(Told told) => told switch
    {
        InsuranceTold insurance => (SealedKind.NationalInsurance, insurance.Number),
        AccountTold account => (SealedKind.Account, account.Number),
        CardTold card => (SealedKind.Card, card.Number),
        DocumentTold document => (SealedKind.Document, document.Number),
        _ => null,
    };

    internal static async Task<Dictionary<Told, Sealed>> SealAsync(OpenAct act, Guid personId, IEnumerable<Told> told, CancellationToken stop)
    {
        Dictionary<Told, Sealed> all = [];
        foreach (var one in told.Distinct())
        {
            if (Of(one) is { } number)
            {
                all[one] = await act.SealAsync(personId, number.Kind, number.Typed, stop);
            }
        }

        return all;
    }
}
