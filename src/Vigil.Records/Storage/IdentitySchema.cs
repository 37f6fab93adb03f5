using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Vigil.Records.Storage;

/// <summary>
/// ASP.NET Core Identity decides by its options which tables exist (passkeys: version 3), and a context made outside
/// the web host must be told the same, or the passkey table is silently missing.
/// </summary>
public static class IdentitySchema
{
    /// <summary>Services for contexts made outside the web host.</summary>
    public static IServiceProvider Services { get; } =
        new ServiceCollection().Configure<IdentityOptions>(Choose).BuildServiceProvider();

    /// <summary>Chooses the schema with passkeys.</summary>
    public static void Choose(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
}
