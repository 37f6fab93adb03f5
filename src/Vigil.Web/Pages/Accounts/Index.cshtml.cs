using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;

namespace Vigil.Web.Pages.Accounts;

/// <summary>The force's accounts.</summary>
public sealed class IndexModel(AccountRecords accounts, LondonClock clock) : PageModel
{
    public IReadOnlyList<Records.Accounts.Account> All { get; private set; } = [];

    public DateTime Now => clock.UtcNow;

    public async Task OnGetAsync(CancellationToken stop) => All = await accounts.ListAsync(stop);
}
