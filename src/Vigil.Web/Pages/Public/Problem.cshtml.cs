using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Storage;

namespace Vigil.Web.Pages.Public;

/// <summary>Says that something went wrong, in the same words for all who meet it, and nothing of what was asked for.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel(DatabaseEngine engine) : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Sentences { get; private set; } = [];

    public string? Reference { get; private set; }

    /// <summary>Whatever the method was.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // whoever types this page's address meets a page that does not exist
        var happened = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        var failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        Response.StatusCode = failure is not null ? Response.StatusCode : happened ? Code() : StatusCodes.Status404NotFound;
        (Heading, Sentences) = failure is not null && engine.OutageOf(failure) is { Kind: var kind }
            ? (OutageWords.Heading, OutageWords.Of(kind, sent: HttpMethods.IsPost(Request.Method)))
            : Words(Response.StatusCode);
        Reference = failure is not null ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
    }

    // from the route alone: the form that went wrong may have a field of the same name
    private int Code() => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    private static (string, string[]) Words(int code) => code switch
    {
        400 => ("This form could not be accepted", ["It had been open too long, or was sent from another page. Go back, open the page again and send the form from there."]),
        405 => ("This page does not do that", ["The page was asked in a way that it does not answer."]),
        413 => ("That is too large", ["Nothing was saved."]),
        429 => ("Too many tries to sign in", ["Wait a minute, then try again. If you have lost your passkey or authenticator, ask your force’s administrator."]),
        >= 500 => ("Something went wrong", ["This is a fault in Vigil. Nothing you sent was saved. Try again; if it goes wrong again, tell your force’s administrator the reference."]),
        _ => ("Page not found", ["If you typed the address, check it. If you followed a link, the record may have moved or is not yours to open."]),
    };
}
