using System.Security.Cryptography;
using System.Text;

namespace Vigil.Records.Accounts;

/// <summary>
/// What an administrator hands a colleague, in person, so that they can set up how they sign in: 100 random bits as four
/// groups of five letters and digits, good once and for seven days. Only its hash is kept.
/// </summary>
public static class JoiningCode
{
    /// <summary>How long a code is good for.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    // no letter that is read as a digit, or as another
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Groups = 4, GroupLength = 5;

    /// <summary>A new code: "K7PQD-…".</summary>
    public static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));

    /// <summary>What is kept of a code: the same however it is typed.</summary>
    public static string HashOf(string typed) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
