using Xunit;

namespace Vigil.Testing;

/// <summary>
/// The folder <c>shared</c> that may lie beside a checkout, or that VIGIL_SHARED names: published test vectors and tables
/// that are not ours to publish again. A plain clone has none, and the tests that read it are skipped there.
/// </summary>
public static class SharedFolder
{
    /// <summary>The full path of what lies there, or null when it does not.</summary>
    public static string? Find(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("VIGIL_SHARED") ?? Checkout.At("..", "shared");
        var path = Path.GetFullPath(Path.Combine([folder, .. parts]));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>The full path of what lies there; without it the running test is skipped, and says so.</summary>
    public static string Require(params string[] parts)
    {
        var path = Find(parts);
        Assert.SkipWhen(path is null, $"reads shared/{string.Join('/', parts)}, which is not beside this checkout");
        return path!;
    }
}
