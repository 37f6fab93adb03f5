using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>New recovery codes, shortly after signing in.</summary>
public sealed class RecoveryCodesModel(Staff staff, Enrolment enrolment, LondonClock clock) : PageModel
{
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public bool Fresh => HttpContext.Features.Get<SignedIn>()!.IsFresh(clock.UtcNow);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Fresh && (await enrolment.WaysAsync(staff.Id)).Password)
        {
            Codes = await enrolment.RecoveryCodesAsync(staff.Id, stop);
        }

        return Page();
    }
}
