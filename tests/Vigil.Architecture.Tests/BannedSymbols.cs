using System.Diagnostics;

namespace Vigil.Architecture.Tests;

/// <summary>The rules that the compiler keeps are shown to be kept: a planted breach of each must not compile.</summary>
public class BannedSymbols
{
    private const string Breaches = """
        namespace Planted;

        internal enum Light { Red, Green }

        internal static class Breaches
        {
            internal static System.DateTime Clock() => System.DateTime.Now;
            internal static System.Guid Identity() => System.Guid.NewGuid();
            internal static string File() => System.IO.File.ReadAllText("x");
            internal static string Culture(System.DateOnly day) => day.ToString();
            internal static int Case(Light light) => light switch { Light.Red => 1 };
        }
        """;

    [Fact]
    public async Task A_breach_of_the_domains_rules_does_not_compile()
    {
        // beside the real projects, so that it inherits exactly what they inherit
        var folder = Checkout.At("artifacts", "planted", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            File.Copy(Checkout.At("src", "Vigil.Domain", "Vigil.Domain.csproj"), Path.Combine(folder, "Planted.csproj"));
            File.Copy(Checkout.At("src", "Vigil.Domain", "BannedSymbols.txt"), Path.Combine(folder, "BannedSymbols.txt"));
            await File.WriteAllTextAsync(Path.Combine(folder, "Breaches.cs"), Breaches, TestContext.Current.CancellationToken);

            var (exit, output) = await Build(folder);

            exit.ShouldNotBe(0);
            output.ShouldContain("RS0030: The symbol 'DateTime.Now' is banned");
            output.ShouldContain("RS0030: The symbol 'Guid.NewGuid()' is banned");
            output.ShouldContain("RS0030: The symbol 'File' is banned");
            output.ShouldContain("error CA1305");
            output.ShouldContain("error CS8509");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Output)> Build(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-v", "q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var dotnet = Process.Start(start)!;
        var output = await dotnet.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await dotnet.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (dotnet.ExitCode, output);
    }
}
