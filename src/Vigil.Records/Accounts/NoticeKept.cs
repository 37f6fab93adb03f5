using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>That someone wants notices by e-mail, as it is kept among what belongs to their account; gone means that they do not.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Tried">The last London day on which one was tried: at most one a day.</param>
/// <param name="Failure">Why the last one could not be sent; none where it was.</param>
public sealed record NoticeKept(string Address, DateOnly? Tried = null, string? Failure = null)
{
    internal const string Provider = "notice";
    private const string Name = "e-mail";

    internal static NoticeKept? Read(string? stored) => stored is null ? null : JsonSerializer.Deserialize<NoticeKept>(stored);

    internal static async Task<NoticeKept?> OfAsync(RecordsDb db, Guid account, CancellationToken stop) =>
        Read(await db.UserTokens.AsNoTracking().Where(row => row.UserId == account && row.LoginProvider == Provider).Select(row => row.Value).FirstOrDefaultAsync(stop));

    /// <summary>Keeps it in place of what was kept; to be saved with the rest of the act.</summary>
    internal async Task KeepAsync(RecordsDb db, Guid account, Guid forceId, CancellationToken stop)
    {
        var row = await db.UserTokens.FirstOrDefaultAsync(token => token.UserId == account && token.LoginProvider == Provider, stop);
        if (row is null)
        {
            row = new() { UserId = account, LoginProvider = Provider, Name = Name };
            db.UserTokens.Add(row).Property(nameof(StaffRow.ForceId)).CurrentValue = forceId;
        }

        row.Value = JsonSerializer.Serialize(this);
    }

    internal static Task<int> ForgetAsync(RecordsDb db, Guid account, CancellationToken stop) =>
        db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider).ExecuteDeleteAsync(stop);

    /// <summary>Everyone of a force who wants them and has an account that may sign in.</summary>
    internal static async Task<List<(Staff Staff, NoticeKept Kept)>> WantedAsync(RecordsDb db, Guid forceId, CancellationToken stop)
    {
        var rows = await db.Users.AsNoTracking().Where(user => user.ForceId == forceId && user.Active)
            .Join(db.UserTokens.AsNoTracking().Where(token => token.LoginProvider == Provider), user => user.Id, token => token.UserId, (user, token) => new { user, token.Value })
            .OrderBy(row => row.user.Id).ToListAsync(stop);
        return [.. rows.Select(row => (new Staff(row.user.Id, forceId, row.user.Name, row.user.Role, row.user.Agency), Read(row.Value)!))];
    }
}
