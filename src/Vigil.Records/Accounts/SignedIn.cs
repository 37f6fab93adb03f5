using Vigil.Records.Access;

namespace Vigil.Records.Accounts;

/// <summary>Someone signed in, as the account and the session stand at this request.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Session">The session.</param>
/// <param name="Stamp">The account's security stamp: it changes with every change of credentials.</param>
/// <param name="Force">The force's name.</param>
public sealed record SignedIn(Staff Staff, Guid Session, string Stamp, string Force);

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
