using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.StaticAssets;

namespace Vigil.Web.Security;

/// <summary>What holds for every answer.</summary>
public static class Answers
{
    /// <summary>The type of a calendar feed (RFC 5545, 8.1).</summary>
    public const string CalendarText = "text/calendar";

    /// <summary>The headers that hold for every answer: no script, style, frame or form but our own.</summary>
    public static HeaderPolicyCollection Headers(bool https)
    {
        var headers = new HeaderPolicyCollection()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                // small photographs are part of the page that the ledger names (decision 9)
                csp.AddImgSrc().Self().Data();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().None();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
            })
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicy(browser =>
            {
                browser.AddDefaultSecureDirectives();
                browser.AddPublickeyCredentialsGet().Self();
            })
            .RemoveServerHeader();
        return https ? headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains() : headers;
    }

    /// <summary>
    /// Nothing but style sheets and scripts is kept by browsers or on the way to them; and what was not asked for by a
    /// person is not fetched ahead, or the ledger would name looks that nobody made.
    /// </summary>
    public static Task KeepNothing(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return next(context);
        }

        context.Response.OnStarting(() =>
        {
            // a calendar program keeps what it fetched, and nobody on the way does
            context.Response.Headers.CacheControl = context.Response.ContentType?.StartsWith(CalendarText, StringComparison.Ordinal) == true ? "private" : "no-store";
            return Task.CompletedTask;
        });
        if (IsAhead(context.Request.Headers["Sec-Purpose"].ToString()) || IsAhead(context.Request.Headers["Purpose"].ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsAhead(string purpose) =>
        purpose.Contains("prefetch", StringComparison.OrdinalIgnoreCase) || purpose.Contains("prerender", StringComparison.OrdinalIgnoreCase);

    /// <summary>A page answers the methods it has a handler for, and GET; nothing else. What is sent holds no NUL.</summary>
    public sealed class Methods : IAsyncPageFilter
    {
        /// <inheritdoc/>
        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        /// <inheritdoc/>
        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            var method = context.HttpContext.Request.Method;
            var features = context.HttpContext.Features;
            var tellsOfProblem = features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null;
            if (context.HandlerMethod is not null || HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || tellsOfProblem)
            {
                if (tellsOfProblem || !await HoldsNulAsync(context.HttpContext.Request))
                {
                    await next();
                    return;
                }

                context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
                return;
            }

            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }

        // nobody types one, and PostgreSQL keeps none
        private static async Task<bool> HoldsNulAsync(HttpRequest request) =>
            request.Query.SelectMany(field => field.Value).Any(HoldsNul)
            || (request.HasFormContentType && (await request.ReadFormAsync(request.HttpContext.RequestAborted)).SelectMany(field => field.Value).Any(HoldsNul));

        private static bool HoldsNul(string? value) => value?.Contains('\0', StringComparison.Ordinal) == true;
    }
}
