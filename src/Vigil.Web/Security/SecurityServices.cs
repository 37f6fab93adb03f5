using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Vigil.Records.Access;

namespace Vigil.Web.Security;

/// <summary>Signing in, and who is asking.</summary>
public static class SecurityServices
{
    /// <summary>Claims kept in the cookie: the account's id; everything else is read anew.</summary>
    public static class Claims
    {
        public const string Force = "force";
        public const string Role = "role";
        public const string Agency = "agency";
    }

    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/not-found";
            cookie.Cookie.Name = "vigil";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddHttpContextAccessor();
        services.AddScoped(provider => StaffOf(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        return services;
    }

    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>The staff member signed in; nobody has no role and no force, and is refused everything.</summary>
    public static Staff StaffOf(ClaimsPrincipal? user)
    {
        if (user?.Identity is not { IsAuthenticated: true } || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return new(Guid.Empty, Guid.Empty, "", StaffRole.None);
        }

        return new(
            id,
            Guid.Parse(user.FindFirstValue(Claims.Force)!),
            user.Identity.Name ?? "",
            Enum.Parse<StaffRole>(user.FindFirstValue(Claims.Role)!),
            user.FindFirstValue(Claims.Agency));
    }
}
