using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Vigil.Records.Accounts;
using Vigil.Records.Storage;

namespace Vigil.Web.Security;

/// <summary>Signing in with a password and a second factor. One answer for every failure; the ledger knows which.</summary>
public sealed class Entrance(UserManager<StaffRow> accounts, Sessions sessions, InstalledForces forces, TimeProvider time)
{
    internal const string Authenticator = "authenticator", LastStep = "last-step";
    private static readonly PasswordHasher<StaffRow> Hasher = new();
    private static readonly StaffRow NobodysRow = new() { Name = "" };
    private static readonly string NobodysHash = Hasher.HashPassword(NobodysRow, "no such account");

    /// <summary>Tries it.</summary>
    /// <returns>None where anything is wrong, and the failure is in the ledger.</returns>
    public async Task<SignedIn?> TryAsync(string userName, string password, string code, CancellationToken stop)
    {
        var staff = await accounts.FindByNameAsync(userName);
        if (staff is null)
        {
            // as long as a real account takes
            Hasher.VerifyHashedPassword(NobodysRow, NobodysHash, password);
            await sessions.FailedAsync(null, (await forces.ReadAsync(stop)).Id, "no such account", stop);
            return null;
        }

        if (await ProofOfAsync(staff, password, code.Replace(" ", "", StringComparison.Ordinal)) is not { } proof)
        {
            await sessions.FailedAsync(staff.Id, staff.ForceId, await WhyNotAsync(staff), stop);
            return null;
        }

        return await sessions.BeginAsync(staff.Id, proof, stop);
    }

    /// <summary>Tries it with what a passkey proved.</summary>
    /// <param name="proved">Whose passkey it is; none where it proved nothing.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>None where anything is wrong, and the failure is in the ledger.</returns>
    public async Task<SignedIn?> TryAsync(StaffRow? proved, CancellationToken stop)
    {
        if (proved is null || !proved.Active || await accounts.IsLockedOutAsync(proved))
        {
            await sessions.FailedAsync(proved?.Id, proved?.ForceId ?? (await forces.ReadAsync(stop)).Id, proved is null ? "passkey not accepted" : await WhyNotAsync(proved), stop);
            return null;
        }

        return await sessions.BeginAsync(proved.Id, Proof.Passkey, stop);
    }

    private async Task<Proof?> ProofOfAsync(StaffRow staff, string password, string code)
    {
        var right = await accounts.CheckPasswordAsync(staff, password);
        if (await accounts.IsLockedOutAsync(staff) || !staff.Active)
        {
            return null;
        }

        if (!right || !staff.TwoFactorEnabled)
        {
            await accounts.AccessFailedAsync(staff);
            return null;
        }

        if (await SpendAsync(staff, code))
        {
            await accounts.ResetAccessFailedCountAsync(staff);
            return Proof.PasswordAndCode;
        }

        if ((await accounts.RedeemTwoFactorRecoveryCodeAsync(staff, code)).Succeeded)
        {
            await accounts.ResetAccessFailedCountAsync(staff);
            return Proof.PasswordAndRecoveryCode;
        }

        await accounts.AccessFailedAsync(staff);
        return null;
    }

    /// <summary>A code counts once, and none before it counts after it.</summary>
    private async Task<bool> SpendAsync(StaffRow staff, string code)
    {
        var last = await accounts.GetAuthenticationTokenAsync(staff, Authenticator, LastStep);
        return await accounts.GetAuthenticatorKeyAsync(staff) is { } secret
            && AuthenticatorCode.StepOf(secret, code, time.GetUtcNow()) is { } step
            && (last is null || step > long.Parse(last, CultureInfo.InvariantCulture))
            && (await accounts.SetAuthenticationTokenAsync(staff, Authenticator, LastStep, step.ToString(CultureInfo.InvariantCulture))).Succeeded;
    }

    private async Task<string> WhyNotAsync(StaffRow staff) =>
        !staff.Active ? "account not active"
        : await accounts.IsLockedOutAsync(staff) ? "account locked"
        : "wrong password or code";
}
