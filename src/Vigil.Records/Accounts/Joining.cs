using Microsoft.EntityFrameworkCore;
using Vigil.Records.Calendar;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>Someone with a joining code. It stands before the door: they cannot sign in yet.</summary>
/// <param name="engine">The database.</param>
/// <param name="sessions">Writes tries that fail.</param>
/// <param name="forces">What forces there are.</param>
/// <param name="clock">The clock.</param>
public sealed class Joining(DatabaseEngine engine, Sessions sessions, InstalledForces forces, LondonClock clock)
{
    /// <summary>The account that a code is for; none where user name or code is wrong, and then the ledger has the try.</summary>
    public async Task<Guid?> TryAsync(string userName, string code, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        var normal = userName.ToUpperInvariant();
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedUserName == normal && row.Active, stop);
        if (account is not null && await JoiningCodes.FitsAsync(db, account.Id, code, clock.UtcNow, stop))
        {
            return account.Id;
        }

        await sessions.FailedAsync(account?.Id, account?.ForceId ?? (await forces.ReadAsync(stop)).Id, "wrong joining code", stop);
        return null;
    }

    /// <summary>Spends a code: it counts once, whoever is quicker, and not when another has been given since.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="hash">The hash of the code that was typed: see <see cref="JoiningCode.HashOf"/>.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether it was still there.</returns>
    public async Task<bool> SpendAsync(Guid account, string hash, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        return await JoiningCodes.SpendAsync(db, account, hash, stop) == 1;
    }
}
