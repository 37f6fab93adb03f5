using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>
/// Sets a real force up in empty records, with its first administrator; and lets an administrator in again when no
/// colleague can. Both are for whoever runs the installation, and both are in the ledger.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class Founding(DatabaseEngine engine, TimeProvider time)
{
    private const string Provision = "One installation serves one real force, and never the demonstration beside it";

    /// <summary>Sets the force up; the answer has the administrator's joining code.</summary>
    /// <param name="force">The force's name.</param>
    /// <param name="userName">What the administrator types to sign in.</param>
    /// <param name="name">The administrator's name.</param>
    /// <param name="stop">Stops it; nothing is left half-made.</param>
    public async Task<CodeGiven> FoundAsync(string force, string userName, string name, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var request = new ActRequest(Guid.CreateVersion7(), "set-up-force", "administer", $"{force}; first administrator {name}");
        return await GiveAsync(id, request, async act =>
        {
            if (await act.Db.Forces.Select(row => row.Name).FirstOrDefaultAsync(stop) is { } there)
            {
                return (null, new($"These records are {there}’s.", Provision));
            }

            var administrator = Account(id, Guid.CreateVersion7(), userName, name, StaffRole.Administrator);
            act.Db.Forces.Add(new() { ForceId = id, Name = force });
            act.Db.Users.AddRange(administrator, System(id));
            return (administrator, null);
        }, stop);
    }

    /// <summary>Takes away every way in that an administrator has, and gives a joining code.</summary>
    public async Task<CodeGiven> LetInAsync(string userName, CancellationToken stop)
    {
        var normal = userName.ToUpperInvariant();
        await using var db = engine.Open(Guid.Empty);
        var force = await db.Users.Where(row => row.NormalizedUserName == normal).Select(row => row.ForceId).FirstOrDefaultAsync(stop);
        var request = new ActRequest(Guid.CreateVersion7(), "give-joining-code", "administer", $"by whoever runs the installation, for {userName}");
        return await GiveAsync(force, request, async act =>
        {
            if (await act.Db.Users.FirstOrDefaultAsync(row => row.NormalizedUserName == normal && row.Active && row.Role == StaffRole.Administrator, stop) is not { } row)
            {
                return (null, new($"There is no active administrator with the user name {userName}. An administrator lets everyone else in.", Provision));
            }

            await WaysIn.TakeAwayAsync(act.Db, row, stop);
            return (row, null);
        }, stop);
    }

    private async Task<CodeGiven> GiveAsync(Guid force, ActRequest request, Func<OpenAct, Task<(StaffRow? Row, Refusal? Refusal)>> work, CancellationToken stop)
    {
        string? code = null;
        var door = new Door(engine, new LookWriter(engine), new LondonClock(time), Staff.System(force));
        var outcome = await door.ActAsync(request, null, Operation.Administer, async act =>
        {
            var (row, refusal) = await work(act);
            code = row is null ? null : await JoiningCodes.IssueAsync(act.Db, row, door.At, stop);
            return refusal;
        }, stop);
        return new(outcome, code);
    }

    private static StaffRow System(Guid force)
    {
        var row = Account(force, Staff.SystemId, "vigil", "Vigil", StaffRole.None);
        row.Active = false;
        return row;
    }

    private static StaffRow Account(Guid force, Guid id, string userName, string name, StaffRole role) =>
        new() { Id = id, ForceId = force, Name = name, Role = role, UserName = userName, NormalizedUserName = userName.ToUpperInvariant() };
}
