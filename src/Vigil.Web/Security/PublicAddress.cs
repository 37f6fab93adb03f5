namespace Vigil.Web.Security;

/// <summary>The address that staff type to reach Vigil.</summary>
/// <param name="Uri">"https://vigil.force.example"; without configuration http://localhost:5080.</param>
public sealed record PublicAddress(Uri Uri)
{
    /// <summary>Whether it is reached by https: then cookies are sent by https only.</summary>
    public bool Https => Uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>Whether a page of this origin is ours. On this machine itself any port is.</summary>
    public bool IsOrigin(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var asked)
        && asked.Scheme == Uri.Scheme && asked.Host == Uri.Host && (asked.Port == Uri.Port || Uri.Host == "localhost");

    /// <summary>From configuration.</summary>
    public static PublicAddress Of(IConfiguration configuration) => new(new Uri(configuration["Address"] ?? "http://localhost:5080"));
}
