using System.Diagnostics;
using Vigil.Cli.Tests.Duties;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

/// <summary>The command line as whoever runs Vigil starts it: a process of its own.</summary>
internal sealed class VigilProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output, _error;

    private VigilProcess(Process process) => (_process, _output, _error) = (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

    public bool Running => !_process.HasExited;

    /// <summary>Starts one, on a database where one is given; without a key file said, with the one of all test databases.</summary>
    public static VigilProcess Start(string[] words, TestDatabase? on = null, string? keyFile = null)
    {
        string[] records = on is null ? [] : ["--records", on.ConnectionString];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vigil.dll"), .. words, .. records])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KeyFile"] = keyFile ?? TestDatabase.MasterKeyFile;
        if (on is not null)
            start.Environment["Keys"] = on.Engine.KeysConnectionString;
        return new(Process.Start(start)!);
    }

    /// <summary>Runs one to its end.</summary>
    public static async Task<Said> Run(string[] words, TestDatabase? on = null)
    {
        using var process = Start(words, on);
        return await process.End();
    }

    /// <summary>What it said, once it has ended.</summary>
    public async Task<Said> End()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(limit.Token);
        return new(_process.ExitCode, await _output, await _error);
    }

    /// <summary>Ends it as a power cut would.</summary>
    public Task<Said> Kill()
    {
        _process.Kill();
        return End();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
