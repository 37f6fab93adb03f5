using Vigil.Records.Storage;

namespace Vigil.Records.Accounts;

/// <summary>What the ledger says of a change to an account.</summary>
internal static class AccountWords
{
    public static AccountAsked Of(StaffRow row) => new(row.UserName ?? "", row.Name, row.Role, row.Agency, row.SupervisorId);

    public static string Change(AccountAsked? before, AccountAsked after) =>
        $"Before: {(before is null ? "no account" : Say(before))}\nAfter: {Say(after)}";

    private static string Say(AccountAsked account) =>
        $"{account.UserName}, {account.Name}, {account.Role}{(account.Agency is { } agency ? $" of {agency}" : "")}{(account.SupervisorId is { } id ? $", supervised by account {id}" : "")}";
}
