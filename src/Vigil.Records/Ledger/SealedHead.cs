using System.Security.Cryptography;
using System.Text;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Tree heads sealed with the installation's key, so that a tree made by someone who only has the database shows.</summary>
internal static class SealedHead
{
    /// <summary>Makes the head of a tree.</summary>
    public static async Task<LedgerHeadRow> MakeAsync(KeyStore keys, Frontier tree, DateTime at, CancellationToken stop)
    {
        var head = new LedgerHeadRow { Size = tree.Size, Root = tree.Root, At = at, Seal = [] };
        return new() { Size = tree.Size, Root = tree.Root, At = at, Seal = SealOf(head, await KeyAsync(keys, stop)) };
    }

    /// <summary>The key that seals heads.</summary>
    public static async Task<byte[]> KeyAsync(KeyStore keys, CancellationToken stop)
    {
        var installation = await keys.OfAsync(KeyStore.Installation, KeyStore.Installation, stop);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, installation.Secret, HMACSHA256.HashSizeInBytes, info: Encoding.UTF8.GetBytes("vigil/1|head"));
    }

    /// <summary>The seal that a head should bear.</summary>
    public static byte[] SealOf(LedgerHeadRow head, byte[] key) => HMACSHA256.HashData(key, Commitments.HeadOf(head));
}
