using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Vigil.Web.Security;

/// <summary>How often one address may try to sign in, 30 times a minute (accounts are locked besides), or fetch calendars.</summary>
public static class SignInRate
{
    /// <summary>The policy's name.</summary>
    public const string Name = "sign-in";

    /// <summary>The policy of calendar feeds.</summary>
    public const string Feed = "feed";

    /// <summary>Fetches of calendars a minute from one address.</summary>
    public const int Fetches = 60;

    /// <summary>Tries a minute from one address; a station's staff share one.</summary>
    public const int Tries = 30;

    /// <summary>Sets it up.</summary>
    public static void Configure(RateLimiterOptions rate)
    {
        rate.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rate.AddPolicy(Name, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = Tries, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("reading"));
        rate.AddPolicy(Feed, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = Fetches, Window = TimeSpan.FromMinutes(1) }));
    }
}
