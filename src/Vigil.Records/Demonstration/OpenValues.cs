using Vigil.Domain.People;
using Vigil.Records.Sealing;

namespace Vigil.Records.Demonstration;

/// <summary>Facts whose sealed values are still open, and how they come to be sealed.</summary>
/// <param name="vault">Seals.</param>
/// <param name="forceId">The force.</param>
internal sealed class OpenValues(Vault vault, Guid forceId)
{
    /// <summary>The fact with what is open in it sealed under the person's key; any other fact as it is.</summary>
    public async ValueTask<Fact> SealAsync(Guid person, Fact fact, CancellationToken stop) => fact switch
    {
        IdentifierFact { Hidden: { } number } identifier => identifier with { Hidden = await SealAsync(person, SealedKind.NationalInsurance, number, stop) },
        AccountFact account => account with { Number = await SealAsync(person, SealedKind.Account, account.Number, stop) },
        CardFact card => card with { Number = await SealAsync(person, SealedKind.Card, card.Number, stop) },
        DocumentFact document => document with { Number = await SealAsync(person, SealedKind.Document, document.Number, stop) },
        _ => fact,
    };

    private ValueTask<Sealed> SealAsync(Guid person, SealedKind kind, Sealed open, CancellationToken stop) =>
        vault.SealAsync(forceId, person, kind, open.Cipher, stop);
}
