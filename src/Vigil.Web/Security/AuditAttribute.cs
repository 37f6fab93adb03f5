namespace Vigil.Web.Security;

/// <summary>What an endpoint leaves in the ledger.</summary>
public enum Audit
{
    /// <summary>Nothing: it shows nothing personal and changes nothing.</summary>
    Nothing,
    /// <summary>Signing in and out, and one's own account: kind "sign-in" or an act on the account.</summary>
    Account,
    /// <summary>Every answer is a look; what is sent to it is an act.</summary>
    Looks,
    /// <summary>Only what is sent to it leaves a line: its form shows nothing personal.</summary>
    Acts,
}

/// <summary>Declares what an endpoint leaves in the ledger. An endpoint that does not say is a failing test.</summary>
/// <param name="leaves">What it leaves.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AuditAttribute(Audit leaves) : Attribute
{
    /// <summary>What it leaves.</summary>
    public Audit Leaves { get; } = leaves;
}
