using System.Diagnostics;

namespace Vigil.Web.Documents;

/// <summary>Makes tagged PDFs of pages by Chromium's own command line, one at a time, so that a busy counter cannot exhaust the machine.</summary>
/// <param name="configuration">"Documents:Chromium" names the program, "Documents:Seconds" how long it may take.</param>
/// <param name="log">The log; nothing personal is written to it.</param>
public sealed partial class PaperPress(IConfiguration configuration, ILogger<PaperPress> log) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly TimeSpan limit = TimeSpan.FromSeconds(configuration.GetValue("Documents:Seconds", 20));

    /// <summary>Makes a PDF of a whole HTML document that needs nothing from elsewhere.</summary>
    public async Task<PaperOutcome> MakeAsync(string html, CancellationToken stop)
    {
        if (Chromium.Find(configuration) is not { } program)
        {
            return new PaperOutcome.NotMade("This server has no Chromium, which makes PDF files. Print the page instead: it looks the same.");
        }

        if (!await one.WaitAsync(limit, stop))
        {
            return new PaperOutcome.NotMade("Other documents are being made just now. Try again in a moment, or print the page instead.");
        }

        var folder = Directory.CreateTempSubdirectory("vigil-paper-").FullName;
        try
        {
            return await PrintAsync(program, folder, html, stop);
        }
        finally
        {
            Forget(folder);
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task<PaperOutcome> PrintAsync(string program, string folder, string html, CancellationToken stop)
    {
        var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
        await File.WriteAllTextAsync(page, html, stop);
        using var process = Process.Start(Chromium.Print(program, folder, page, pdf))!;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timeout.CancelAfter(limit);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return new PaperOutcome.NotMade("Making the PDF took too long and was stopped. Print the page instead: it looks the same.");
        }

        await Task.WhenAll(output, errors);
        if (process.ExitCode != 0 || !File.Exists(pdf))
        {
            Failed(log, process.ExitCode);
            return new PaperOutcome.NotMade("The PDF could not be made. Print the page instead: it looks the same.");
        }

        return new PaperOutcome.Made(await File.ReadAllBytesAsync(pdf, stop));
    }

    /// <summary>What was printed is personal: it does not stay.</summary>
    private void Forget(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException failure)
        {
            NotForgotten(log, failure, folder);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chromium ended with code {Code} and made no PDF")]
    private static partial void Failed(ILogger log, int code);

    [LoggerMessage(Level = LogLevel.Error, Message = "The folder {Folder} of a document could not be deleted")]
    private static partial void NotForgotten(ILogger log, Exception failure, string folder);
}
