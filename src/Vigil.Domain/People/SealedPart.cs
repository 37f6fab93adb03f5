namespace Vigil.Domain.People;

/// <summary>The part of a fact that is stored only sealed.</summary>
public static class SealedPart
{
    /// <summary>The sealed part of a fact; none where nothing of it is sealed.</summary>
    public static Sealed? Of(Fact fact) => fact switch
    {
        IdentifierFact number => number.Hidden,
        AccountFact account => account.Number,
        CardFact card => card.Number,
        DocumentFact document => document.Number,
        _ => null,
    };

    /// <summary>Whether a fact of this kind has a sealed part.</summary>
    public static bool Has(Fact fact) => fact is IdentifierFact { Kind: IdentifierKind.NationalInsurance } or AccountFact or CardFact or DocumentFact;

    /// <summary>The fact with another sealed part.</summary>
    public static Fact With(this Fact fact, Sealed part) => fact switch
    {
        IdentifierFact number => number with { Value = null, Hidden = part },
        AccountFact account => account with { Number = part },
        CardFact card => card with { Number = part },
        DocumentFact document => document with { Number = part },
        _ => fact,
    };
}
