using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Vigil.Bench.Load;

/// <summary>A server in a process of its own, on a free port, gone when disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts "dotnet" with an assembly and arguments in which URLS stands for the address, and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string assembly, Dictionary<string, string> environment, params string[] arguments)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments.Select(argument => argument.Replace("URLS", address.OriginalString, StringComparison.Ordinal))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var said = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => said.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        for (var tries = 0; tries < 300; tries++)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The server stopped: {said}");
            }

            try
            {
                await client.GetAsync(address);
                return new(process, address);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new TimeoutException($"The server did not answer: {said}");
    }

    /// <summary>Connections to it, that follow no redirect and keep no cookie.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 512 }) { BaseAddress = Address };

    /// <summary>Does something, and says how many seconds of processor time the server took over it.</summary>
    public async Task<(T Result, double Processor)> MeasureAsync<T>(Func<Task<T>> work)
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        var result = await work();
        process.Refresh();
        return (result, (process.TotalProcessorTime - before).TotalSeconds);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
