using Microsoft.AspNetCore.Authorization;
using Vigil.Web.Security;

namespace Vigil.Web.Machine;

/// <summary>What programs ask, and its description. Each stands under a policy and says what it leaves in the ledger, as every page does.</summary>
public static class MachineEndpoints
{
    // a calculator holds nothing of anybody: being signed in is enough
    private static readonly AuthorizationPolicy SignedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    /// <summary>Adds the description.</summary>
    public static IServiceCollection AddMachine(this IServiceCollection services) => services.AddOpenApi("v1", document =>
    {
        document.ShouldInclude = operation => operation.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        document.AddDocumentTransformer((described, _, _) =>
        {
            described.Info = new() { Title = "Vigil", Version = "v1", Description = "What programs may ask, signed in as a member of staff." };
            return Task.CompletedTask;
        });
    });

    /// <summary>Maps them.</summary>
    public static void MapMachine(this WebApplication app)
    {
        app.MapPost(RiskScoreEndpoint.Path, RiskScoreEndpoint.AnswerAsync)
            .WithSummary(RiskScoreEndpoint.Summary)
            .WithDescription(RiskScoreEndpoint.Description)
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .Produces<RiskScoreFaults>(StatusCodes.Status400BadRequest)
            .Produces<RiskScoreFaults>(StatusCodes.Status415UnsupportedMediaType)
            .AddOpenApiOperationTransformer(RiskScoreShape.DescribeAsync)
            .RequireAuthorization(SignedIn)
            .WithMetadata(new AuditAttribute(Audit.Nothing));
        app.MapOpenApi("/openapi/{documentName}.json")
            .RequireAuthorization(SignedIn)
            .WithMetadata(new AuditAttribute(Audit.Nothing));
    }
}
