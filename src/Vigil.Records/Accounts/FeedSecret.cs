using System.Security.Cryptography;
using System.Text;

namespace Vigil.Records.Accounts;

/// <summary>
/// What stands in the address of a calendar feed: 256 random bits as letters and digits that an address carries as they are.
/// Only its hash is kept. Whoever has the address sees counts of duties and nothing of anyone's record.
/// </summary>
public static class FeedSecret
{
    private const int Bytes = 32;

    /// <summary>A new secret, 43 characters long.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>What is kept of a secret.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
