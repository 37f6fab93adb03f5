using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>The secrets of calendar feeds: one an account. They stand among its credentials and go with them.</summary>
internal static class FeedSecrets
{
    private const string Provider = "calendar";

    /// <summary>Makes one in place of the one before, to be saved with the rest of the act.</summary>
    public static async Task<string> IssueAsync(RecordsDb db, Staff staff, DateTime now, CancellationToken stop)
    {
        await TakeBackAsync(db, staff.Id, stop);
        var secret = FeedSecret.New();
        var row = db.UserTokens.Add(new() { UserId = staff.Id, LoginProvider = Provider, Name = FeedSecret.HashOf(secret), Value = now.ToString("O", CultureInfo.InvariantCulture) });
        row.Property(nameof(StaffRow.ForceId)).CurrentValue = staff.ForceId;
        return secret;
    }

    /// <summary>When (UTC) the account's secret was made; none where it has none.</summary>
    public static async Task<DateTime?> MadeAtAsync(RecordsDb db, Guid account, CancellationToken stop) =>
        await db.UserTokens.AsNoTracking().Where(row => row.UserId == account && row.LoginProvider == Provider).Select(row => row.Value).FirstOrDefaultAsync(stop) is { } made
            ? DateTime.Parse(made, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            : null;

    /// <summary>Whose secret it is; none where it is nobody's, or its owner may not sign in. One query.</summary>
    public static async Task<Staff?> OwnerAsync(RecordsDb db, string secret, CancellationToken stop)
    {
        var hash = FeedSecret.HashOf(secret);
        var row = await db.Users.AsNoTracking()
            .Where(user => user.Active && db.UserTokens.Any(token => token.UserId == user.Id && token.LoginProvider == Provider && token.Name == hash))
            .FirstOrDefaultAsync(stop);
        return row is null ? null : new(row.Id, row.ForceId, row.Name, row.Role, row.Agency);
    }

    /// <summary>Takes it back.</summary>
    /// <returns>How many there were: one or none.</returns>
    public static Task<int> TakeBackAsync(RecordsDb db, Guid account, CancellationToken stop) =>
        db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider).ExecuteDeleteAsync(stop);
}
