using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;

namespace Vigil.Web.Pages.Accounts;

/// <summary>One account: its role, a new joining code, its end.</summary>
public sealed class OneModel(AccountRecords accounts, Staff staff, LondonClock clock) : AccountForm(accounts)
{
    private readonly AccountRecords accounts = accounts;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Records.Accounts.Account Account { get; private set; } = null!;

    public DateTime Now => clock.UtcNow;

    public bool IsOwn => Id == staff.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Token = Guid.CreateVersion7();
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }

        (Name, Role, Agency, Supervisor) = (Account.Name, Account.Role, Account.Agency, Account.SupervisorId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }

        return Asked() is { } asked && Done(await accounts.ChangeAsync(new(Token, "change-account", "administer"), Id, asked with { UserName = Account.UserName }, stop), nameof(Role))
            ? Redirect($"/accounts/{Id}")
            : Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }

        var given = await accounts.GiveCodeAsync(new(Token, "give-joining-code", "administer"), Id, stop);
        (Code, CodeFor, UserName) = (given.Code, Account.Name, Account.UserName);
        return Done(given.Outcome, "") && Code is null ? Redirect($"/accounts/{Id}") : Page();
    }

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop) => SetActiveAsync("end-account", false, stop);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken stop) => SetActiveAsync("open-account-again", true, stop);

    private async Task<IActionResult> SetActiveAsync(string kind, bool active, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }

        if (Done(await accounts.SetActiveAsync(new(Token, kind, "administer"), Id, active, stop), ""))
        {
            return Redirect($"/accounts/{Id}");
        }

        (Name, Role, Agency, Supervisor) = (Account.Name, Account.Role, Account.Agency, Account.SupervisorId);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        await ReadSupervisorsAsync(stop);
        if (await accounts.FindAsync(Id, stop) is not { } account)
        {
            return false;
        }

        Account = account;
        return true;
    }
}
