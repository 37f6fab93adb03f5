using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Accounts;

namespace Vigil.Web.Pages.Accounts;

/// <summary>Adding an account: its owner joins with the code that is shown.</summary>
public sealed class AddModel(AccountRecords accounts) : AccountForm(accounts)
{
    private readonly AccountRecords accounts = accounts;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Token = Guid.CreateVersion7();
        await ReadSupervisorsAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Asked() is { } asked)
        {
            var given = await accounts.AddAsync(new(Token, "add-account", "administer"), asked, stop);
            if (Done(given.Outcome, nameof(UserName)))
            {
                // sent twice: the code was shown the first time
                (Code, CodeFor, UserName) = (given.Code, asked.Name, asked.UserName);
                return Code is null ? Redirect("/accounts") : Page();
            }
        }

        await ReadSupervisorsAsync(stop);
        return Page();
    }
}
