using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.SignIn;

/// <summary>Joining with the code that an administrator gave.</summary>
[EnableRateLimiting(SignInRate.Name)]
public sealed class JoinModel(Joining joining, JoiningCookie cookie) : PageModel
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(UserName))
        {
            ModelState.AddModelError(nameof(UserName), "Enter your user name");
        }

        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Enter your joining code");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await joining.TryAsync(UserName!.Trim(), Code!, stop) is { } account)
        {
            cookie.Keep(account, Code!);
            return Redirect("/sign-in/set-up");
        }

        ModelState.AddModelError(nameof(Code), "The user name or the code is not right, or the code has been used or is too old. Your administrator can give you another");
        return Page();
    }
}
