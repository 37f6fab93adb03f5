using Vigil.Domain.People;

namespace Vigil.Records.Sealing;

/// <summary>What kind of number is sealed in a fact.</summary>
public static class SealedFacts
{
    /// <summary>The kind sealed in a fact; none where nothing of it is sealed.</summary>
    public static SealedKind? KindOf(Fact fact) => fact switch
    {
        IdentifierFact { Kind: IdentifierKind.NationalInsurance } => SealedKind.NationalInsurance,
        AccountFact => SealedKind.Account,
        CardFact => SealedKind.Card,
        DocumentFact => SealedKind.Document,
        _ => null,
    };

    /// <summary>The kinds of number that someone can be found by exactly.</summary>
    public static IReadOnlyList<SealedKind> Numbers { get; } = [SealedKind.NationalInsurance, SealedKind.Account, SealedKind.Card, SealedKind.Document];

    /// <summary>What a kind of number is called: "National Insurance number".</summary>
    public static string NameOf(SealedKind kind) => kind switch
    {
        SealedKind.NationalInsurance => "National Insurance number",
        SealedKind.Account => "Account",
        SealedKind.Card => "Card",
        SealedKind.Document => "Passport or document",
        SealedKind.LedgerDetail => "Ledger detail",
        SealedKind.Key => "Key",
        SealedKind.Authenticator => "Authenticator",
        SealedKind.Picture => "Photograph",
        SealedKind.CookieKey => "Cookie key",
    };
}
