using Vigil.Records.Access;

namespace Vigil.Records.Accounts;

/// <summary>Someone signed in, as the account and the session stand at this request.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Session">The session.</param>
/// <param name="Stamp">The account's security stamp: it changes with every change of credentials.</param>
/// <param name="Force">The force's name.</param>
/// <param name="Began">When (UTC) they signed in.</param>
public sealed record SignedIn(Staff Staff, Guid Session, string Stamp, string Force, DateTime Began)
{
    /// <summary>For how long after signing in someone may change how they sign in; later they sign in again first.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <summary>Whether they have only just signed in.</summary>
    /// <param name="now">Now (UTC).</param>
    public bool IsFresh(DateTime now) => now - Began <= Fresh;
}

/// <summary>How a sign-in was proved.</summary>
public enum Proof
{
    /// <summary>A passkey on a device or key.</summary>
    Passkey,
    /// <summary>A password and a code from an authenticator.</summary>
    PasswordAndCode,
    /// <summary>A password and a recovery code.</summary>
    PasswordAndRecoveryCode,
    /// <summary>A persona chosen in the demonstration.</summary>
    Demonstration,
}
