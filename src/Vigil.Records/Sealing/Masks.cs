namespace Vigil.Records.Sealing;

/// <summary>
/// What of a sealed value may be seen without a reveal: enough to tell two apart at the counter, not to use one.
/// <list type="table">
/// <item><term>National Insurance number</term><description><c>•• •• •• •6 C</c>: the last digit and the letter</description></item>
/// <item><term>account</term><description><c>•••• 5678</c>: its last 4; the sort code not at all</description></item>
/// <item><term>card</term><description><c>•••• 1111</c>: its last 4, as receipts print them</description></item>
/// <item><term>passport or other document</term><description><c>•••• 789</c>: its last 3</description></item>
/// </list>
/// A number too short to hide at least as much as is shown is hidden whole.
/// </summary>
public static class Masks
{
    /// <summary>The mask of a value in its normal form.</summary>
    public static string Of(SealedKind kind, string normal) => kind switch
    {
        SealedKind.NationalInsurance => $"•• •• •• •{normal[^2]} {normal[^1]}",
        SealedKind.Account or SealedKind.Card => Last(normal, 4),
        SealedKind.Document => Last(normal, 3),
        SealedKind.LedgerDetail or SealedKind.Key or SealedKind.Authenticator or SealedKind.Picture or SealedKind.CookieKey => "",
    };

    private static string Last(string normal, int count) => normal.Length < count * 2 ? "••••" : $"•••• {normal[^count..]}";
}
