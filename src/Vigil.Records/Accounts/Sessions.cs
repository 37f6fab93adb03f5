using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>
/// Who is signed in. A session is a row: signing out or deactivating an account ends it at the next request, whatever
/// cookies remain. It stands before the door, since it says who asks.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="looks">The ledger's writer.</param>
/// <param name="clock">The clock.</param>
public sealed class Sessions(DatabaseEngine engine, LookWriter looks, LondonClock clock)
{
    /// <summary>How long a session may last, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Provider = "session";

    /// <summary>The account and session as they stand now; none where either has ended. One query.</summary>
    public async Task<SignedIn?> FindAsync(Guid account, Guid session, CancellationToken stop)
    {
        var (name, since) = (session.ToString("N"), Text(clock.UtcNow - Longest));
        await using var db = engine.Open(Guid.Empty);
        var found = await db.Users.Where(row => row.Id == account && row.Active)
            .Join(db.UserTokens.Where(row => row.LoginProvider == Provider && row.Name == name), row => row.Id, row => row.UserId, (row, token) => new
            {
                row.Id, row.ForceId, row.Name, row.Role, row.Agency, row.SecurityStamp, Began = token.Value,
                Force = db.Forces.Where(force => force.ForceId == row.ForceId).Select(force => force.Name).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(stop);
        return found is null || string.CompareOrdinal(found.Began, since) <= 0
            ? null
            : new(new(found.Id, found.ForceId, found.Name, found.Role, found.Agency), session, found.SecurityStamp ?? "", found.Force ?? "",
                DateTime.Parse(found.Began!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
    }

    /// <summary>Begins a session: the sign-in is in the ledger before the session exists.</summary>
    /// <returns>None where the account may not sign in.</returns>
    /// <exception cref="LedgerUnavailableException">The sign-in could not be written; nobody is signed in.</exception>
    public async Task<SignedIn?> BeginAsync(Guid account, Proof proof, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == account && row.Active, stop) is not { } staff)
        {
            return null;
        }

        await looks.WriteAsync(Line(staff.ForceId, account, "sign-in", Words(proof)), stop);
        var (session, ended) = (Guid.NewGuid(), Text(clock.UtcNow - Longest));
        var earlier = await db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider).ToListAsync(stop);
        db.UserTokens.RemoveRange(earlier.Where(row => string.CompareOrdinal(row.Value, ended) < 0));
        var token = db.UserTokens.Add(new() { UserId = account, LoginProvider = Provider, Name = session.ToString("N"), Value = Text(clock.UtcNow) });
        token.Property(nameof(StaffRow.ForceId)).CurrentValue = staff.ForceId;
        await db.SaveChangesAsync(stop);
        return await FindAsync(account, session, stop);
    }

    /// <summary>Ends a session.</summary>
    public async Task EndAsync(SignedIn signedIn, CancellationToken stop)
    {
        await looks.WriteAsync(Line(signedIn.Staff.ForceId, signedIn.Staff.Id, "sign-out", null), stop);
        await using var db = engine.Open(Guid.Empty);
        var name = signedIn.Session.ToString("N");
        await db.UserTokens.Where(row => row.UserId == signedIn.Staff.Id && row.LoginProvider == Provider && row.Name == name).ExecuteDeleteAsync(stop);
    }

    /// <summary>Writes that a sign-in failed. What was typed is not kept: people type passwords into the wrong field.</summary>
    /// <param name="account">The account meant, where there is one.</param>
    /// <param name="forceId">Its force, or the only force.</param>
    /// <param name="why">Why: "wrong password", "no such account".</param>
    /// <param name="stop">Stops it.</param>
    public Task FailedAsync(Guid? account, Guid forceId, string why, CancellationToken stop) =>
        looks.WriteAsync(Line(forceId, account ?? Guid.Empty, "sign-in-failed", why), stop);

    /// <summary>Writes that someone changed how they sign in, before it is changed.</summary>
    /// <param name="staff">Whose account.</param>
    /// <param name="forceId">Its force.</param>
    /// <param name="operation">What: "add-passkey".</param>
    /// <param name="detail">Further words.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">It could not be written; nothing may be changed.</exception>
    public Task NoteAsync(Guid staff, Guid forceId, string operation, string? detail, CancellationToken stop) =>
        looks.WriteAsync(Line(forceId, staff, operation, detail), stop);

    /// <summary>Ends every session of an account but one.</summary>
    public async Task EndOthersAsync(Guid account, Guid but, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        var name = but.ToString("N");
        await db.UserTokens.Where(row => row.UserId == account && row.LoginProvider == Provider && row.Name != name).ExecuteDeleteAsync(stop);
    }

    private Look Line(Guid force, Guid staff, string operation, string? detail) =>
        new(EntryKinds.SignIn, operation, force, staff, clock.UtcNow, [], null, detail);

    private static string Text(DateTime utc) => utc.ToString("O", CultureInfo.InvariantCulture);

    private static string Words(Proof proof) => proof switch
    {
        Proof.Passkey => "passkey",
        Proof.PasswordAndCode => "password and authenticator code",
        Proof.PasswordAndRecoveryCode => "password and recovery code",
        Proof.Demonstration => "demonstration persona",
    };
}
