using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Vigil.Records.Ledger.Tree;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>
/// The bytes that are hashed, so that anyone can hash them again. Identities are 16 bytes big-endian, numbers big-endian,
/// texts UTF-8 after a four-byte length, times microseconds since 1970 (UTC) in eight bytes.
/// </summary>
public static class Commitments
{
    private const byte Version = 1;

    /// <summary>
    /// What an entry commits to: version; the number of details (4 bytes), each with its person (or zeroes), its own
    /// commitment and the SHA-256 of its sealed bytes, so that a change shows even when no key can open it any more;
    /// the number of people (4 bytes), each in the order of their bytes.
    /// </summary>
    public static byte[] Of(IReadOnlyList<LedgerDetailRow> details, IEnumerable<Guid> people)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> buffer = stackalloc byte[Hashes.Length];
        hash.AppendData([Version]);
        Append(hash, details.Count);
        foreach (var detail in details)
        {
            Append(hash, detail.PersonId ?? Guid.Empty);
            hash.AppendData(detail.Commitment);
            SHA256.HashData(detail.Sealed, buffer);
            hash.AppendData(buffer);
        }

        var sorted = people.ToArray();
        // identities compare as their bytes do
        Array.Sort(sorted);
        Append(hash, sorted.Length);
        foreach (var person in sorted)
        {
            Append(hash, person);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The leaf hash of an entry: over version, id, force, kind, operation, staff member, time, commitment.</summary>
    public static byte[] LeafOf(LedgerEntryRow entry)
    {
        Span<byte> buffer = new byte[1 + (3 * 16) + (2 * 4) + Encoding.UTF8.GetMaxByteCount(entry.Kind.Length + entry.Operation.Length) + 8 + entry.Commitment.Length];
        var at = 0;
        buffer[at++] = Version;
        Put(buffer, ref at, entry.Id);
        Put(buffer, ref at, entry.ForceId);
        Put(buffer, ref at, entry.Kind);
        Put(buffer, ref at, entry.Operation);
        Put(buffer, ref at, entry.StaffId);
        BinaryPrimitives.WriteInt64BigEndian(buffer[at..], Microseconds(entry.At));
        at += 8;
        entry.Commitment.CopyTo(buffer[at..]);
        return Hashes.Leaf(buffer[..(at + entry.Commitment.Length)]);
    }

    /// <summary>What a head's seal is made over: size, time and root.</summary>
    public static byte[] HeadOf(LedgerHeadRow head)
    {
        var bytes = new byte[16 + head.Root.Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, head.Size);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(8), Microseconds(head.At));
        head.Root.CopyTo(bytes, 16);
        return bytes;
    }

    private static long Microseconds(DateTime at) => (at - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static void Put(Span<byte> buffer, ref int at, Guid id)
    {
        id.TryWriteBytes(buffer[at..], bigEndian: true, out var written);
        at += written;
    }

    private static void Put(Span<byte> buffer, ref int at, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, buffer[(at + 4)..]);
        BinaryPrimitives.WriteInt32BigEndian(buffer[at..], length);
        at += 4 + length;
    }

    private static void Append(IncrementalHash hash, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
