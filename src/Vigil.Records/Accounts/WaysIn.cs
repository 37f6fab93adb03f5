using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>The ways in that an account has.</summary>
internal static class WaysIn
{
    /// <summary>Takes all of them away: password, authenticator, recovery and joining codes, passkeys, sessions.</summary>
    public static async Task TakeAwayAsync(RecordsDb db, StaffRow account, CancellationToken stop)
    {
        account.PasswordHash = null;
        account.TwoFactorEnabled = false;
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await db.UserTokens.Where(row => row.UserId == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<IdentityUserPasskey<Guid>>().Where(row => row.UserId == account.Id).ExecuteDeleteAsync(stop);
    }
}
