namespace Vigil.Records.Sealing;

/// <summary>What of a sealed value may be seen without a reveal: enough to tell two apart at the counter, not to use one.</summary>
public static class Masks
{
    /// <summary>The mask of a value in its normal form.</summary>
    public static string Of(SealedKind kind, string normal) => kind switch
    {
        SealedKind.NationalInsurance => $"{normal[..2]} •• •• •• {normal[^1]}",
        SealedKind.Account => $"•• •• •• •••••{Last(normal, 3)}",
        SealedKind.Card => $"•••• •••• •••• {Last(normal, 4)}",
        SealedKind.Document => $"••••••{Last(normal, 3)}",
        SealedKind.LedgerDetail => "",
    };

    private static string Last(string normal, int count) => normal.Length <= count * 2 ? "" : normal[^count..];
}
