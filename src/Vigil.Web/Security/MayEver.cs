using Microsoft.AspNetCore.Authorization;
using Vigil.Records.Access;

namespace Vigil.Web.Security;

/// <summary>That the role could do one of these to some resource of the kind. Which one, the door decides.</summary>
/// <param name="kind">The kind of resource.</param>
/// <param name="operations">Any of them is enough.</param>
public sealed class MayEver(ResourceKind kind, params Operation[] operations) : IAuthorizationRequirement
{
    /// <summary>The kind of resource.</summary>
    public ResourceKind Kind { get; } = kind;

    /// <summary>Whether a staff member could.</summary>
    public bool Allows(Staff staff) => operations.Any(operation => AccessRules.MayEver(staff, operation, Kind));

    /// <summary>Asks about whoever is signed in.</summary>
    public sealed class Handler(Staff staff) : AuthorizationHandler<MayEver>
    {
        /// <inheritdoc/>
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayEver requirement)
        {
            if (requirement.Allows(staff))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
