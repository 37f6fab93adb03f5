using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Vigil.Records.Accounts;

namespace Vigil.Web.Security;

/// <summary>What the header says: the force's own name, not GOV.UK's.</summary>
/// <param name="Name">The force's name.</param>
public sealed record ForceIdentity(string Name)
{
    /// <summary>The name for a request: the force of whoever is signed in, or else the installation's.</summary>
    public static ForceIdentity Of(HttpContext? context) => new(
        context?.Features.Get<SignedIn>()?.Force ?? context?.Features.Get<Installation>()?.Name ?? "Vigil");

    /// <summary>Finds the installation for a stranger's page.</summary>
    public static async Task FindAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<SignedIn>() is null
            && context.Features.Get<IExceptionHandlerFeature>() is null
            && context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            context.Features.Set(await context.RequestServices.GetRequiredService<InstalledForces>().ReadAsync(context.RequestAborted));
        }

        await next(context);
    }
}
