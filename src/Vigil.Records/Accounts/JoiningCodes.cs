using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>The joining codes that are out. A new one replaces the one before.</summary>
internal static class JoiningCodes
{
    private const string Provider = "joining", Name = "code";

    /// <summary>Makes one, to be saved with the rest of the act.</summary>
    public static async Task<string> IssueAsync(RecordsDb db, StaffRow account, DateTime now, CancellationToken stop)
    {
        await TakeBackAsync(db, account.Id, stop);
        var code = JoiningCode.New();
        var until = (now + JoiningCode.Lasts).ToString("O", CultureInfo.InvariantCulture);
        var row = db.UserTokens.Add(new() { UserId = account.Id, LoginProvider = Provider, Name = Name, Value = $"{until}|{JoiningCode.HashOf(code)}" });
        row.Property(nameof(StaffRow.ForceId)).CurrentValue = account.ForceId;
        return code;
    }

    /// <summary>Whether the account has a code, and it is this one, and it is still good.</summary>
    public static async Task<bool> FitsAsync(RecordsDb db, Guid account, string typed, DateTime now, CancellationToken stop) =>
        await db.UserTokens.AsNoTracking().FirstOrDefaultAsync(row => row.UserId == account && row.LoginProvider == Provider && row.Name == Name, stop)
            is { Value: { } kept }
        && kept.Split('|') is [var until, var hash]
        && DateTime.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) > now
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash), Encoding.UTF8.GetBytes(JoiningCode.HashOf(typed)));

    /// <summary>The accounts of a force that hold a code, and until when it is good.</summary>
    public static async Task<Dictionary<Guid, DateTime>> OutAsync(RecordsDb db, Guid force, CancellationToken stop) =>
        (await db.UserTokens.AsNoTracking().Where(row => row.LoginProvider == Provider && EF.Property<Guid>(row, nameof(StaffRow.ForceId)) == force).ToListAsync(stop))
            .ToDictionary(row => row.UserId, row => DateTime.Parse(row.Value!.Split('|')[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));

    /// <summary>Takes back the very code of this hash; the answer is how many there were, one or none.</summary>
    public static Task<int> SpendAsync(RecordsDb db, Guid account, string hash, CancellationToken stop)
    {
        var ending = $"|{hash}";
        return db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider && row.Value!.EndsWith(ending)).ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes an account's code back, whichever it is.</summary>
    public static Task TakeBackAsync(RecordsDb db, Guid account, CancellationToken stop) =>
        db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider).ExecuteDeleteAsync(stop);
}
