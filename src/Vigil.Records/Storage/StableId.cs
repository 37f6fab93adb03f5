using System.Security.Cryptography;
using System.Text;

namespace Vigil.Records.Storage;

/// <summary>Identities made from names, so that what is brought in twice is recognised (RFC 9562 version 8).</summary>
public static class StableId
{
    /// <summary>The identity of these names, in this order; other names have another.</summary>
    public static Guid Of(params ReadOnlySpan<string> names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in names)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            // with its length, so that "ab", "c" is not "a", "bc"
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        var id = hash.GetHashAndReset().AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id, bigEndian: true);
    }
}
