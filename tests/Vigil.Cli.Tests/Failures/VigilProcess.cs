using System.Diagnostics;
using System.Text;
using Vigil.Cli.Tests.Duties;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

/// <summary>The command line as whoever runs Vigil starts it: a process of its own.</summary>
internal sealed class VigilProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task _read;
    private readonly Task<string> _error;

    private VigilProcess(Process process) => (_process, _read, _error) = (process, Read(process.StandardOutput), process.StandardError.ReadToEndAsync());

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
        await _read;
        return new(_process.ExitCode, _output.ToString(), await _error);
    }

    /// <summary>Waits until it has said something, or has ended.</summary>
    public async Task Says(string words)
    {
        for (var i = 0; i < 600 && Running && !Said().Contains(words, StringComparison.Ordinal); i++)
            await Task.Delay(100);
    }

    /// <summary>Ends it as a power cut would.</summary>
    public Task<Said> Kill()
    {
        _process.Kill();
        return End();
    }

    private string Said()
    {
        lock (_output)
            return _output.ToString();
    }

    private async Task Read(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (_output)
                _output.AppendLine(line);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
