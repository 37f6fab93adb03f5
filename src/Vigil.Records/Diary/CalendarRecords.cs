using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;

namespace Vigil.Records.Diary;

/// <summary>One's own calendar feed: made, renewed and revoked by whoever works a caseload or a team.</summary>
/// <param name="door">The door.</param>
public sealed class CalendarRecords(Door door)
{
    private const string Provision = "Force policy: a calendar feed is of one's own work";

    /// <summary>Whether whoever asks has work that a calendar could show.</summary>
    public bool HasWork => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed;

    /// <summary>When (UTC) the feed's address was made; none where there is none. It is one's own, so no look is written.</summary>
    public async Task<DateTime?> MadeAtAsync(CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return await FeedSecrets.MadeAtAsync(db, door.Staff.Id, stop);
    }

    /// <summary>Makes the feed's address, in place of the one before.</summary>
    public async Task<SecretGiven> MakeAsync(ActRequest request, CancellationToken stop)
    {
        string? secret = null;
        var outcome = await door.ActAsync(request, null, Operation.List, async act =>
        {
            if (!HasWork)
            {
                return new Refusal("Your role has no caseload that a calendar could show.", Provision);
            }

            secret = await FeedSecrets.IssueAsync(act.Db, door.Staff, door.At, stop);
            return null;
        }, stop);
        return new(outcome, outcome is ActOutcome.Done ? secret : null);
    }

    /// <summary>Revokes it: whoever has the address finds nothing there from now on.</summary>
    public Task<ActOutcome> RevokeAsync(ActRequest request, CancellationToken stop) => door.ActAsync(request, null, Operation.List, async act =>
        await FeedSecrets.TakeBackAsync(act.Db, door.Staff.Id, stop) == 0 ? new Refusal("There is no calendar feed to revoke.", Provision) : null, stop);
}

/// <summary>What became of making a feed's address.</summary>
/// <param name="Outcome">What became of the act.</param>
/// <param name="Secret">The secret in the address, shown once; none where nothing was done.</param>
public sealed record SecretGiven(ActOutcome Outcome, string? Secret);
