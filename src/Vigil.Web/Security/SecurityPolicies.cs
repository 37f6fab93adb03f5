using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Vigil.Web.Security;

/// <summary>Which policy each folder of pages stands under: declared here and nowhere else.</summary>
public static class SecurityPolicies
{
    /// <summary>Declares them. A page that is not named needs a signed-in staff member, and the door decides the rest.</summary>
    public static void Declare(RazorPagesOptions options)
    {
        options.Conventions.AllowAnonymousToFolder("/Public");
    }
}
