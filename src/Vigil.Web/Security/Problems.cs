using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Vigil.Records.Storage;

namespace Vigil.Web.Security;

/// <summary>What becomes of a failure that nobody caught.</summary>
public static class Problems
{
    /// <summary>Refuses every page while the records are not this version's, before anything is read.</summary>
    public static async Task RequireRecordsAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is null && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            await context.RequestServices.GetRequiredService<SchemaWatch>().RequireAsync(context.RequestAborted);
        }

        await next(context);
    }

    /// <summary>The page that says so, with the status that fits.</summary>
    public static ExceptionHandlerOptions Handling(DatabaseEngine engine) => new()
    {
        ExceptionHandlingPath = "/problem/500",
        StatusCodeSelector = failure => engine.OutageOf(failure) is not null
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status500InternalServerError,
    };
}
