using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;

namespace Vigil.Records.Notices;

/// <summary>Whether oneself is told by e-mail that something is due: turned on and off by each for themselves.</summary>
/// <param name="door">The door.</param>
public sealed class NoticeRecords(Door door)
{
    private const string Provision = "Force policy: notices are about one's own work";

    /// <summary>Whether whoever asks has work that there could be notices of.</summary>
    public bool HasWork => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.List, new(ResourceKind.Worklist)).Allowed;

    /// <summary>One's own choice; none where they are off. It is one's own, so no look is written.</summary>
    public async Task<NoticeKept?> MineAsync(CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return await NoticeKept.OfAsync(db, door.Staff.Id, stop);
    }

    /// <summary>Turns them on, or sends them elsewhere. That one was sent today is not forgotten.</summary>
    /// <param name="request">The act.</param>
    /// <param name="address">Where to.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> TurnOnAsync(ActRequest request, string address, CancellationToken stop) => door.ActAsync(request, null, Operation.List, async act =>
    {
        if (!HasWork)
        {
            return new Refusal("Your role has no caseload that there could be notices of.", Provision);
        }

        var before = await NoticeKept.OfAsync(act.Db, door.Staff.Id, stop);
        await new NoticeKept(address, before?.Tried).KeepAsync(act.Db, door.Staff.Id, door.Staff.ForceId, stop);
        return null;
    }, stop);

    /// <summary>Turns them off.</summary>
    public Task<ActOutcome> TurnOffAsync(ActRequest request, CancellationToken stop) => door.ActAsync(request, null, Operation.List, async act =>
        await NoticeKept.ForgetAsync(act.Db, door.Staff.Id, stop) == 0 ? new Refusal("E-mail notices are off already.", Provision) : null, stop);
}
