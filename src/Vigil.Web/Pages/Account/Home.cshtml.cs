using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Account;

/// <summary>Leads to where the role's day begins.</summary>
public sealed class HomeModel(Staff staff) : PageModel
{
    public IActionResult OnGet() => Redirect(RoleWords.HomeOf(staff.Role));
}
