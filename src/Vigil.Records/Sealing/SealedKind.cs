namespace Vigil.Records.Sealing;

/// <summary>What kind of value is sealed. Its name is bound into the seal, so that a value cannot stand in for another.</summary>
public enum SealedKind
{
    /// <summary>A National Insurance number.</summary>
    NationalInsurance,
    /// <summary>Sort code and account number.</summary>
    Account,
    /// <summary>A card number.</summary>
    Card,
    /// <summary>A passport or other document number.</summary>
    Document,
    /// <summary>A detail of a ledger entry.</summary>
    LedgerDetail,
    /// <summary>A key, wrapped by the master key.</summary>
    Key,
    /// <summary>The secret of a staff member's authenticator app.</summary>
    Authenticator,
    /// <summary>A photograph.</summary>
    Picture,
    /// <summary>The keys that protect cookies and forms.</summary>
    CookieKey,
}
