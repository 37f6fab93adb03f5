using Vigil.Records.Accounts;

namespace Vigil.Web.Words;

/// <summary>Accounts in words.</summary>
public static class AccountWords
{
    /// <summary>How an account stands.</summary>
    /// <param name="account">The account.</param>
    /// <param name="now">Now (UTC).</param>
    public static string StateOf(Account account, DateTime now) => account switch
    {
        { Active: false } => "Ended",
        { CodeUntil: { } until } when until > now => $"Joining code out until {FactWords.At(until)}",
        { Joined: true } => "Active",
        _ => "Cannot sign in: needs a joining code",
    };
}
