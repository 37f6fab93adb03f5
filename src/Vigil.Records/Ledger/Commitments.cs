using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>What the tree commits to. Every part has a fixed place and length, so no two entries have one encoding.</summary>
internal static class Commitments
{
    private static readonly byte[] Version = "vigil-ledger/1"u8.ToArray();

    /// <summary>An entry's commitment: over whom each detail is about, its own commitment, and everyone the entry names.</summary>
    public static byte[] Of(IEnumerable<(Guid? Person, byte[] Commitment)> details, IEnumerable<Guid> people)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (person, commitment) in details)
        {
            hash.AppendData((person ?? Guid.Empty).ToByteArray());
            hash.AppendData(commitment);
        }

        hash.AppendData(Version);
        foreach (var person in people.Order())
        {
            hash.AppendData(person.ToByteArray());
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The leaf that an entry is in the tree.</summary>
    public static byte[] LeafOf(LedgerEntryRow entry)
    {
        using var bytes = new MemoryStream(160);
        bytes.Write(Version);
        bytes.Write(entry.Id.ToByteArray());
        bytes.Write(entry.ForceId.ToByteArray());
        bytes.Write(entry.StaffId.ToByteArray());
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, entry.At.Ticks / TimeSpan.TicksPerMicrosecond);
        bytes.Write(number);
        foreach (var text in (ReadOnlySpan<string>)[entry.Kind, entry.Operation])
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt64BigEndian(number, utf8.Length);
            bytes.Write(number);
            bytes.Write(utf8);
        }

        bytes.Write(entry.Commitment);
        return Hashes.Leaf(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
