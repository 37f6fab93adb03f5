using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Storage;

namespace Vigil.Web.Security;

/// <summary>Signing in, who is asking, and what every answer carries.</summary>
public static class SecurityServices
{
    /// <summary>Adds it. <c>Address</c> is the address that staff type: passkeys are bound to its host, and https to its scheme.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, PublicAddress address)
    {
        services.AddSingleton(address);
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(cookie => SessionCookie.Configure(cookie, address.Https));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        services.AddScoped<IAuthorizationHandler, MayEver.Handler>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<SignedIn>()?.Staff ?? Staff.Nobody);
        services.AddScoped(provider => ForceIdentity.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddScoped<PurposeOfAccess>();
        services.AddScoped<Entrance>();
        services.AddScoped<Enrolment>();
        services.AddSingleton<AuthenticatorOffer>();
        services.AddScoped<Passkeys>();
        services.AddScoped<JoiningCookie>();
        services.AddScoped<IPasskeyHandler<StaffRow>, PasskeyHandler<StaffRow>>();
        services.Configure<IdentityPasskeyOptions>(passkeys => Passkeys.Configure(passkeys, address));
        services.AddRateLimiter(SignInRate.Configure);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = address.Https ? "__Host-vigil-form" : "vigil-form";
            forms.Cookie.Path = "/";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = address.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<Answers.Methods>());
        return services;
    }

    /// <summary>Puts it in front of every page.</summary>
    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseSecurityHeaders(Answers.Headers(app.Services.GetRequiredService<PublicAddress>().Https));
        app.UseExceptionHandler(Problems.Handling(app.Services.GetRequiredService<DatabaseEngine>()));
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.Use(Answers.KeepNothing);
        app.Use(Problems.RequireRecordsAsync);
        app.UseAuthentication();
        app.Use(ForceIdentity.FindAsync);
        app.UseAuthorization();
        app.UseRateLimiter();
        return app;
    }
}
