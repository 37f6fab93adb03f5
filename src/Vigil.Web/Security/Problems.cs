using Vigil.Records.Ledger;

namespace Vigil.Web.Security;

/// <summary>What becomes of a failure that nobody caught.</summary>
public static class Problems
{
    /// <summary>The page that says so, with the status that fits.</summary>
    public static ExceptionHandlerOptions Handling() => new()
    {
        ExceptionHandlingPath = "/problem/500",
        StatusCodeSelector = failure => failure is LedgerUnavailableException
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status500InternalServerError,
    };
}
