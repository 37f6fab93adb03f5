using System.Diagnostics;

namespace Vigil.Web.Documents;

/// <summary>Where Chromium is and how it is started: alone, with a profile of its own and no network.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    /// <summary>The program, from the setting "Documents:Chromium" or else from the search path; none where there is none.</summary>
    public static string? Find(IConfiguration configuration)
    {
        if (configuration["Documents:Chromium"] is { } set)
        {
            return File.Exists(set) ? set : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>How it is started to print one page of a folder into another file of it.</summary>
    public static ProcessStartInfo Print(string program, string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder,
            Environment = { ["HOME"] = folder },
        };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-quic", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(folder, "profile")}",
            // no network: every name fails to resolve, and what needs none goes to a proxy that is not there
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
        {
            // Chromium's sandbox refuses root; a force runs Vigil as an ordinary user and keeps the sandbox
            start.ArgumentList.Insert(0, "--no-sandbox");
        }

        return start;
    }
}
