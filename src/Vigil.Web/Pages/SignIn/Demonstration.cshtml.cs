using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.SignIn;

/// <summary>Signing in as an invented member of staff. Where any force is a real one this page does not exist.</summary>
public sealed class DemonstrationModel(Personas personas, Sessions sessions) : PageModel
{
    public IReadOnlyList<Persona> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        All = await personas.ListAsync(stop);
        return All.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid account, CancellationToken stop)
    {
        if (!(await personas.ListAsync(stop)).Any(persona => persona.Id == account)
            || await sessions.BeginAsync(account, Proof.Demonstration, stop) is not { } signedIn)
        {
            return NotFound();
        }

        await HttpContext.SignInAsync(SessionCookie.Scheme, SessionCookie.PrincipalOf(signedIn));
        return Redirect("/");
    }
}
