using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Vigil.Records.Exchange.Actuarial;

namespace Vigil.Web.Machine;

/// <summary>Describes the request of the risk predictors from the same table that reads it.</summary>
internal static class RiskScoreShape
{
    /// <summary>Adds the description to an operation.</summary>
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "Every member may be left out; null is as if absent. An absent assessmentDate is today in London.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = ApiShape.Members.ToDictionary(member => member.Name, member => (IOpenApiSchema)SchemaOf(member)),
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(ApiMember member) => member.Kind switch
    {
        ApiKind.Date => new() { Type = JsonSchemaType.String, Format = "date", Description = member.Meaning },
        ApiKind.Number => new() { Type = JsonSchemaType.Integer, Format = "int32", Description = member.Meaning },
        ApiKind.Flag => new() { Type = JsonSchemaType.Boolean, Description = member.Meaning },
        ApiKind.Text => new() { Type = JsonSchemaType.String, Description = member.Meaning },
        ApiKind.Word => Words(member),
        ApiKind.Words => new() { Type = JsonSchemaType.Array, Items = Words(member), Description = member.Meaning },
    };

    private static OpenApiSchema Words(ApiMember member) =>
        new() { Type = JsonSchemaType.String, Enum = [.. member.Words.Select(word => (JsonNode)word)], Description = member.Meaning };
}
