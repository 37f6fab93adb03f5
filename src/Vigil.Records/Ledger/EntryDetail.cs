using System.Security.Cryptography;

namespace Vigil.Records.Ledger;

/// <summary>What an entry says about one person, before it is sealed under that person's key.</summary>
/// <param name="PersonId">The person; none for what is about nobody or many, which the force's key seals.</param>
/// <param name="Content">UTF-8 JSON.</param>
internal readonly record struct EntryDetail(Guid? PersonId, byte[] Content)
{
    private const int SaltLength = 16;

    /// <summary>A fresh salt and the content: what is sealed, and over which the commitment is taken.</summary>
    public byte[] Salted()
    {
        var salted = new byte[SaltLength + Content.Length];
        RandomNumberGenerator.Fill(salted.AsSpan(0, SaltLength));
        Content.CopyTo(salted, SaltLength);
        return salted;
    }

    /// <summary>The content of an opened detail.</summary>
    public static ReadOnlySpan<byte> ContentOf(ReadOnlySpan<byte> salted) => salted[SaltLength..];
}
