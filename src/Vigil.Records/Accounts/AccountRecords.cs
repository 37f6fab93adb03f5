using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>The force's accounts, kept by its administrators. Nobody keeps their own: another administrator does.</summary>
/// <param name="door">The door.</param>
public sealed class AccountRecords(Door door)
{
    private const string Provision = "Force policy: one account a person, one role an account, kept by another administrator";

    /// <summary>Whether whoever asks may keep accounts.</summary>
    public bool MayKeep => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Administer, new(ResourceKind.Account)).Allowed;

    /// <summary>All of them by name; none where whoever asks may not keep accounts.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken stop)
    {
        if (!MayKeep)
        {
            return [];
        }

        await door.LookAsync(EntryKinds.Look, "list-accounts", [], "administer", null, stop);
        await using var db = await door.ReadAsync(stop);
        return await ReadAsync(db, null, stop);
    }

    /// <summary>One; none where there is none in the force, or whoever asks may not keep accounts.</summary>
    public async Task<Account?> FindAsync(Guid id, CancellationToken stop)
    {
        if (!MayKeep)
        {
            return null;
        }

        await door.LookAsync(EntryKinds.Look, "open-account", [], "administer", id.ToString(), stop);
        await using var db = await door.ReadAsync(stop);
        return (await ReadAsync(db, id, stop)).SingleOrDefault();
    }

    /// <summary>Who may supervise, by name: for the form, which shows nobody's account. None where whoever asks may not keep accounts.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> SupervisorsAsync(CancellationToken stop)
    {
        if (!MayKeep)
        {
            return [];
        }

        await using var db = await door.ReadAsync(stop);
        var rows = await db.Users.Where(user => user.ForceId == door.Staff.ForceId && user.Active && user.Role == StaffRole.Supervisor).OrderBy(user => user.Name)
            .Select(user => new { user.Id, user.Name }).ToListAsync(stop);
        return [.. rows.Select(row => (row.Id, row.Name))];
    }

    /// <summary>Adds an account, and gives the code with which its owner joins.</summary>
    public Task<CodeGiven> AddAsync(ActRequest request, AccountAsked asked, CancellationToken stop)
    {
        var row = new StaffRow { Id = Guid.CreateVersion7(), ForceId = door.Staff.ForceId, Name = asked.Name, UserName = asked.UserName };
        return GiveAsync(request with { Reason = AccountWords.Change(null, asked) }, async act =>
        {
            var normal = asked.UserName.ToUpperInvariant();
            if (await act.Db.Users.AnyAsync(user => user.NormalizedUserName == normal, stop))
            {
                return (null, new("Another account has this user name.", Provision));
            }

            row.NormalizedUserName = normal;
            act.Db.Users.Add(row);
            return (row, await SetAsync(act, row, asked, stop));
        }, stop);
    }

    /// <summary>Changes the name, role, agency or supervisor of an account. It counts at its owner's next request.</summary>
    public Task<ActOutcome> ChangeAsync(ActRequest request, Guid id, AccountAsked asked, CancellationToken stop) => ActAsync(request, id, async (act, row) =>
    {
        act.Says(AccountWords.Change(AccountWords.Of(row), asked));
        return row.Role != asked.Role && await HoldsPeopleAsync(act, row, stop) is { } refusal ? refusal : await SetAsync(act, row, asked, stop);
    }, stop);

    /// <summary>Ends an account, or opens it again. Ending it signs its owner out at their next request.</summary>
    public Task<ActOutcome> SetActiveAsync(ActRequest request, Guid id, bool active, CancellationToken stop) => ActAsync(request, id, async (act, row) =>
    {
        act.Says(active ? "opened again" : "ended");
        if (!active && await HoldsPeopleAsync(act, row, stop) is { } refusal)
        {
            return refusal;
        }

        row.Active = active;
        await WaysIn.TakeAwayAsync(act.Db, row, stop);
        return null;
    }, stop);

    /// <summary>
    /// Takes away every way in that an account has (password, authenticator, recovery codes, passkeys, sessions) and gives a
    /// code with which its owner sets up new ones: for a lost phone, or where someone else may have got in.
    /// </summary>
    public Task<CodeGiven> GiveCodeAsync(ActRequest request, Guid id, CancellationToken stop) => GiveAsync(request, async act =>
    {
        if (await OthersAsync(act, id, stop) is not { Active: true } row)
        {
            return (null, new("This account cannot be given a code: it has ended, or it is your own.", Provision));
        }

        act.Says("every way in taken away, joining code given");
        await WaysIn.TakeAwayAsync(act.Db, row, stop);
        return (row, null);
    }, stop);

    private async Task<CodeGiven> GiveAsync(ActRequest request, Func<OpenAct, Task<(StaffRow? Row, Refusal? Refusal)>> work, CancellationToken stop)
    {
        string? code = null;
        var outcome = await ActAsync(request, async act =>
        {
            var (row, refusal) = await work(act);
            if (row is not null && refusal is null)
            {
                code = await JoiningCodes.IssueAsync(act.Db, row, door.At, stop);
            }

            return refusal;
        }, stop);
        return new(outcome, outcome is ActOutcome.Done ? code : null);
    }

    private Task<ActOutcome> ActAsync(ActRequest request, Guid id, Func<OpenAct, StaffRow, Task<Refusal?>> work, CancellationToken stop) =>
        ActAsync(request, async act => await OthersAsync(act, id, stop) is { } row
            ? await work(act, row)
            : new Refusal("Another administrator must change your own account.", Provision), stop);

    private async Task<ActOutcome> ActAsync(ActRequest request, Func<OpenAct, Task<Refusal?>> work, CancellationToken stop)
    {
        if (MayKeep)
        {
            return await door.ActAsync(request, null, Operation.Administer, work, stop);
        }

        await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "only administrators keep accounts", stop);
        return new ActOutcome.NotFound();
    }

    /// <summary>An account of the force that is not the asker's own.</summary>
    private Task<StaffRow?> OthersAsync(OpenAct act, Guid id, CancellationToken stop) =>
        act.Db.Users.FirstOrDefaultAsync(user => user.Id == id && user.Id != door.Staff.Id && user.ForceId == door.Staff.ForceId, stop);

    private async Task<Refusal?> SetAsync(OpenAct act, StaffRow row, AccountAsked asked, CancellationToken stop)
    {
        if (asked.SupervisorId is { } supervisor
            && !await act.Db.Users.AnyAsync(user => user.Id == supervisor && user.ForceId == door.Staff.ForceId && user.Active && user.Role == StaffRole.Supervisor, stop))
        {
            return new("The supervisor must be an active supervisor of this force.", Provision);
        }

        row.Name = asked.Name;
        row.Role = asked.Role;
        row.Agency = asked.Role == StaffRole.Partner ? asked.Agency : null;
        row.SupervisorId = asked.Role == StaffRole.OffenderManager ? asked.SupervisorId : null;
        return null;
    }

    private static async Task<Refusal?> HoldsPeopleAsync(OpenAct act, StaffRow row, CancellationToken stop)
    {
        var people = await act.Db.Cards.CountAsync(card => card.ManagerId == row.Id || card.SupervisorId == row.Id, stop);
        return people == 0 ? null : new(
            $"{row.Name} is the named manager or supervisor of {people} {(people == 1 ? "person" : "people")}. A supervisor allocates them to a colleague first.",
            "Every person has exactly one named manager and one named supervisor");
    }

    private async Task<List<Account>> ReadAsync(RecordsDb db, Guid? id, CancellationToken stop)
    {
        var force = door.Staff.ForceId;
        var codes = await JoiningCodes.OutAsync(db, force, stop);
        var rows = await db.Users.Where(user => user.ForceId == force && (id == null || user.Id == id)).OrderBy(user => user.Name).ThenBy(user => user.UserName)
            .Select(user => new
            {
                user.Id, user.UserName, user.Name, user.Role, user.Agency, user.SupervisorId, user.Active,
                Joined = user.TwoFactorEnabled || db.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == user.Id),
                Notice = db.UserTokens.Where(token => token.UserId == user.Id && token.LoginProvider == NoticeKept.Provider).Select(token => token.Value).FirstOrDefault(),
                Last = db.LedgerEntries.Where(entry => entry.StaffId == user.Id && entry.Operation == "sign-in").Max(entry => (DateTime?)entry.At),
            })
            .ToListAsync(stop);
        return [.. rows.Where(row => row.Id != Staff.SystemId).Select(row => new Account(
            row.Id, row.UserName ?? "", row.Name, row.Role, row.Agency, row.SupervisorId, row.Active, row.Joined,
            codes.TryGetValue(row.Id, out var until) ? until : null, row.Last) { NoticeFailure = NoticeKept.Read(row.Notice)?.Failure })];
    }
}
