using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;

namespace Vigil.Web.Security;

/// <summary>What a role may not see does not exist for it: "not found" outside, "refused" in the ledger.</summary>
/// <param name="looks">The ledger's writer.</param>
/// <param name="clock">The clock.</param>
public sealed class Refusals(LookWriter looks, LondonClock clock) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _otherwise = new();

    /// <inheritdoc/>
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || context.Features.Get<SignedIn>() is not { } signedIn)
        {
            await _otherwise.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        if (context.GetEndpoint() is RouteEndpoint endpoint)
        {
            var aboutPeople = policy.Requirements.OfType<MayEver>().Any(requirement => requirement.Kind == ResourceKind.Person);
            Guid[] people = aboutPeople && Guid.TryParse(context.GetRouteValue("id") as string, out var person) ? [person] : [];
            await looks.WriteAsync(
                new(EntryKinds.Refused, $"/{endpoint.RoutePattern.RawText}", signedIn.Staff.ForceId, signedIn.Staff.Id, clock.UtcNow, people, null, "not for this role"),
                context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
