using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace Vigil.Web.Uploads;

/// <summary>
/// A page to which a file is sent. What is sent is read as it comes: of a file only as much as is taken is kept, the rest is
/// counted and let go, so that even a file that is far too large is answered with the page, its words and all that was typed.
/// </summary>
/// <param name="mostBytes">The most bytes of a file. A larger one arrives empty, with its true length.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute(int mostBytes) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // what is beyond this is refused unread
    private const long MostSent = 1024L * 1024 * 1024;
    private const int MostFields = 200, MostBoundary = 200;

    /// <summary>The most bytes of a file.</summary>
    public int MostBytes { get; } = mostBytes;

    /// <summary>Before the check of the form's token (1000), which reads the form.</summary>
    public int Order => 900;

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (!HttpMethods.IsPost(http.Request.Method) || Boundary(http.Request.ContentType) is not { } boundary)
        {
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostSent;
        }

        try
        {
            http.Request.Form = await new SentForm(MostBytes, MostFields).ReadAsync(new MultipartReader(boundary, http.Request.Body), stop);
        }
        catch (BadHttpRequestException refused)
        {
            context.Result = new StatusCodeResult(refused.StatusCode);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException && !stop.IsCancellationRequested)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    private static string? Boundary(string? contentType)
    {
        if (!Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var boundary = Microsoft.Net.Http.Headers.HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return string.IsNullOrEmpty(boundary) || boundary.Length > MostBoundary ? null : boundary;
    }
}
