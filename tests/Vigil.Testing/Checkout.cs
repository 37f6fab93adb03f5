using System.Diagnostics;

namespace Vigil.Testing;

/// <summary>The checkout that the tests were built from.</summary>
public static class Checkout
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder given by its path from the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The text of a file given by its path from the root.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(At(parts));

    /// <summary>Paths from the root of every file under version control, those staged included.</summary>
    public static IReadOnlyList<string> Files()
    {
        var start = new ProcessStartInfo("git", ["ls-files"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var listing = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? [.. listing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(At(path)))]
            : throw new InvalidOperationException("git could not list the checkout's files.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Vigil.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No Vigil.slnx above the test's own folder.");
    }
}
