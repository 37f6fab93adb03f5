using System.Diagnostics;

namespace Vigil.Bench;

/// <summary>The PostgreSQL server of a measurement: the one that VIGIL_BENCH_PG names, otherwise a throw-away cluster.</summary>
public static class BenchPostgres
{
    /// <summary>A superuser's connection string.</summary>
    /// <param name="durable">Whether a throw-away cluster waits for the disk at each commit, as a force's does.</param>
    public static string Connection(bool durable = false) =>
        Environment.GetEnvironmentVariable("VIGIL_BENCH_PG") is { Length: > 0 } given ? given : Start(durable);

    private static string Start(bool durable)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Root(), "scripts", "throwaway-postgres"), $"{Environment.ProcessId}", durable ? "durable" : ""])
        {
            RedirectStandardOutput = true,
        };
        using var script = Process.Start(start)!;
        var connection = script.StandardOutput.ReadLine();
        script.WaitForExit();
        return script.ExitCode == 0 && connection is not null ? connection : throw new InvalidOperationException("No PostgreSQL could be started; name one in VIGIL_BENCH_PG.");
    }

    /// <summary>The checkout.</summary>
    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vigil.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No Vigil.slnx above the program's own folder.");
    }
}
