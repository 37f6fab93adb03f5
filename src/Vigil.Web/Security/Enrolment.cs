using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Vigil.Records.Accounts;
using Vigil.Records.Storage;

namespace Vigil.Web.Security;

/// <summary>Setting up how one signs in. Each change is in the ledger before it is made.</summary>
public sealed class Enrolment(UserManager<StaffRow> accounts, IUserStore<StaffRow> store, Sessions sessions, Joining joining, TimeProvider time)
{
    /// <summary>How many recovery codes are given.</summary>
    public const int RecoveryCodes = 10;

    /// <summary>What is wrong with a password for this account, in words; none where it will do.</summary>
    public async Task<string?> FaultAsync(Guid account, string password)
    {
        var staff = await OfAsync(account);
        foreach (var rule in accounts.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(accounts, staff, password)).Succeeded)
            {
                return $"Enter a password of at least {Credentials.ShortestPassword} characters, not all of them the same";
            }
        }

        return password.Contains(staff.UserName ?? "", StringComparison.OrdinalIgnoreCase) ? "Enter a password that does not contain your user name" : null;
    }

    /// <summary>Sets a new password and authenticator, in place of any before; the answer is new recovery codes.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="password">The password.</param>
    /// <param name="secret">The authenticator's secret.</param>
    /// <param name="step">The step of the code that proved it: no code up to it counts again.</param>
    /// <param name="code">The hash of the joining code that is spent on it; none where none is.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>None where the joining code had been spent meanwhile.</returns>
    public async Task<IReadOnlyList<string>?> SetUpAsync(Guid account, string password, string secret, long step, string? code, CancellationToken stop)
    {
        var staff = await OfAsync(account);
        await sessions.NoteAsync(staff.Id, staff.ForceId, "set-up-sign-in", code is null ? "password and authenticator" : "password and authenticator, with a joining code", stop);
        if (code is not null && !await joining.SpendAsync(account, code, stop))
        {
            return null;
        }

        await accounts.RemovePasswordAsync(staff);
        Require(await accounts.AddPasswordAsync(staff, password));
        await ((IUserAuthenticatorKeyStore<StaffRow>)store).SetAuthenticatorKeyAsync(staff, secret, stop);
        Require(await accounts.SetAuthenticationTokenAsync(staff, Entrance.Authenticator, Entrance.LastStep, step.ToString(CultureInfo.InvariantCulture)));
        Require(await accounts.SetTwoFactorEnabledAsync(staff, true));
        return [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(staff, RecoveryCodes))!];
    }

    /// <summary>Gives new recovery codes in place of those before.</summary>
    public async Task<IReadOnlyList<string>> RecoveryCodesAsync(Guid account, CancellationToken stop)
    {
        var staff = await OfAsync(account);
        await sessions.NoteAsync(staff.Id, staff.ForceId, "new-recovery-codes", null, stop);
        return [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(staff, RecoveryCodes))!];
    }

    /// <summary>Adds a passkey.</summary>
    /// <returns>False where the joining code had been spent meanwhile.</returns>
    public async Task<bool> AddAsync(Guid account, UserPasskeyInfo passkey, string? code, CancellationToken stop)
    {
        var staff = await OfAsync(account);
        await sessions.NoteAsync(staff.Id, staff.ForceId, "add-passkey", code is null ? passkey.Name : $"{passkey.Name}, with a joining code", stop);
        if (code is not null && !await joining.SpendAsync(account, code, stop))
        {
            return false;
        }

        Require(await accounts.AddOrUpdatePasskeyAsync(staff, passkey));
        return true;
    }

    /// <summary>Removes a passkey, unless it is the only way in.</summary>
    /// <returns>False where it is.</returns>
    public async Task<bool> RemoveAsync(Guid account, byte[] passkey, CancellationToken stop)
    {
        var staff = await OfAsync(account);
        if (!staff.TwoFactorEnabled && (await accounts.GetPasskeysAsync(staff)).Count < 2)
        {
            return false;
        }

        await sessions.NoteAsync(staff.Id, staff.ForceId, "remove-passkey", (await accounts.GetPasskeyAsync(staff, passkey))?.Name, stop);
        Require(await accounts.RemovePasskeyAsync(staff, passkey));
        return true;
    }

    /// <summary>How an account may sign in now.</summary>
    public async Task<WaysToSignIn> WaysAsync(Guid account)
    {
        var staff = await OfAsync(account);
        return new(staff.UserName ?? "", staff.TwoFactorEnabled, await accounts.CountRecoveryCodesAsync(staff), [.. await accounts.GetPasskeysAsync(staff)]);
    }

    /// <summary>The step of a code from the authenticator with this secret; none where the code is wrong.</summary>
    public long? StepOf(string secret, string code) =>
        AuthenticatorCode.StepOf(secret, code.Replace(" ", "", StringComparison.Ordinal), time.GetUtcNow());

    private async Task<StaffRow> OfAsync(Guid account) =>
        await accounts.FindByIdAsync(account.ToString()) ?? throw new InvalidOperationException("The account of this session is gone.");

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"An account could not be saved: {string.Join(", ", result.Errors.Select(error => error.Code))}");
        }
    }
}

/// <summary>How an account may sign in.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Password">Whether by password and authenticator.</param>
/// <param name="CodesLeft">How many recovery codes are left.</param>
/// <param name="Passkeys">By which passkeys.</param>
public sealed record WaysToSignIn(string UserName, bool Password, int CodesLeft, IReadOnlyList<UserPasskeyInfo> Passkeys);
