using Vigil.Domain.People;

namespace Vigil.Records.Demonstration;

/// <summary>Facts whose sealed values are still open, and how they come to be sealed.</summary>
internal static class OpenValues
{
    /// <summary>The fact with what is open in it sealed; any other fact as it is.</summary>
    public static Fact Seal(Fact fact, Func<string, Sealed> seal) => fact switch
    {
        IdentifierFact { Hidden: { } number } identifier => identifier with { Hidden = seal(number.Cipher) },
        AccountFact account => account with { Number = seal(account.Number.Cipher) },
        CardFact card => card with { Number = seal(card.Number.Cipher) },
        DocumentFact document => document with { Number = seal(document.Number.Cipher) },
        _ => fact,
    };
}
