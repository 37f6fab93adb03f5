using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>One's own account, and signing out.</summary>
public sealed class IndexModel(Staff staff, Sessions sessions) : PageModel
{
    public Staff Who => staff;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostSignOutAsync(CancellationToken stop)
    {
        await sessions.EndAsync(HttpContext.Features.Get<SignedIn>()!, stop);
        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        return Redirect("/sign-in");
    }
}
