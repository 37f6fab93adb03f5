using Vigil.Records.Access;
using Vigil.Records.Acts;

namespace Vigil.Records.Accounts;

/// <summary>A colleague's account as its administrator sees it.</summary>
/// <param name="Id">The account.</param>
/// <param name="UserName">What they type to sign in.</param>
/// <param name="Name">The name shown to colleagues.</param>
/// <param name="Role">The role.</param>
/// <param name="Agency">The agency, for a partner.</param>
/// <param name="SupervisorId">The supervisor, for an offender manager.</param>
/// <param name="Active">Whether they may sign in.</param>
/// <param name="Joined">Whether they have set up how they sign in.</param>
/// <param name="CodeUntil">Until when (UTC) a joining code is out; none where none is.</param>
/// <param name="LastSignIn">When (UTC) they last signed in; none where they never did.</param>
public sealed record Account(
    Guid Id, string UserName, string Name, StaffRole Role, string? Agency, Guid? SupervisorId, bool Active, bool Joined, DateTime? CodeUntil, DateTime? LastSignIn)
{
    /// <summary>Why the last e-mail notice to them could not be sent; none where it was, or they want none.</summary>
    public string? NoticeFailure { get; init; }
}

/// <summary>What an administrator decides about an account.</summary>
/// <param name="UserName">What they type to sign in; it stays as it was first given.</param>
/// <param name="Name">The name shown to colleagues.</param>
/// <param name="Role">The role.</param>
/// <param name="Agency">The agency, for a partner.</param>
/// <param name="SupervisorId">The supervisor, for an offender manager.</param>
public sealed record AccountAsked(string UserName, string Name, StaffRole Role, string? Agency, Guid? SupervisorId);

/// <summary>What became of an act that gives a joining code.</summary>
/// <param name="Outcome">What became of the act.</param>
/// <param name="Code">The code, shown once; none where nothing was done.</param>
public sealed record CodeGiven(ActOutcome Outcome, string? Code);
