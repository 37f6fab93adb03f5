using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>
/// The files that were sent by page and wait to be checked or recorded: at most one an account and a few in all, in memory only and
/// for half an hour, so that nothing of anyone lies on a disk outside the records. Of several nodes the one that took the file has it.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
public sealed partial class ImportDesk(DatabaseEngine engine, TimeProvider time, LondonClock clock, ILogger<ImportDesk> log) : IDisposable
{
    /// <summary>The most files at once, of all accounts.</summary>
    public const int Most = 4;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30), Glance = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<Guid, FileAtHand> files = [];
    private readonly CancellationTokenSource stopping = new();

    /// <summary>The file of an account; none where it has none, or it has lain for too long.</summary>
    public FileAtHand? Of(Guid account)
    {
        foreach (var (owner, old) in files.Where(pair => !pair.Value.Working && clock.UtcNow - pair.Value.Since > Kept))
        {
            files.TryRemove(new(owner, old));
        }

        return files.GetValueOrDefault(account);
    }

    /// <summary>Puts a file there in place of the account's earlier one, and begins to check it.</summary>
    /// <returns>Why not, in words; none where it is being checked.</returns>
    public async Task<Refusal?> CheckAsync(Staff staff, FileAtHand file)
    {
        if (Of(staff.Id) is { Working: true })
        {
            return new("Your earlier file is still being worked on. Wait until it is done.", "One file at a time");
        }

        if (files.Count >= Most && !files.ContainsKey(staff.Id))
        {
            return new("Too many colleagues import at the moment. Try again in half an hour.", "A few files at a time");
        }

        files[staff.Id] = file;
        await RunAsync(staff, file, FileState.Checking);
        return null;
    }

    /// <summary>Records what was checked; a file is recorded once, whoever asks twice.</summary>
    public Task RecordAsync(Staff staff, FileAtHand file) => file.TryBeginRecording() ? RunAsync(staff, file, FileState.Recording) : Task.CompletedTask;

    /// <summary>Lets a file go that is not being worked on.</summary>
    public void Forget(Guid account)
    {
        if (Of(account) is { Working: false } file)
        {
            files.TryRemove(new(account, file));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    /// <summary>Goes on after the answer is sent; a small file is done before that.</summary>
    private async Task RunAsync(Staff staff, FileAtHand file, FileState state)
    {
        file.Begin(state);
        var stop = stopping.Token;
        var work = Task.Run(() => WorkAsync(staff, file, state, stop), CancellationToken.None);
        await Task.WhenAny(work, Task.Delay(Glance, CancellationToken.None));
    }

    private async Task WorkAsync(Staff staff, FileAtHand file, FileState state, CancellationToken stop)
    {
        try
        {
            var asked = file.Asked() with { DryRun = state == FileState.Checking };
            file.End(state, await new CaseloadImport(engine, time).RunAsync(asked, staff, file, stop), clock.UtcNow);
        }
        catch (Exception failure)
        {
            file.Break(engine.OutageOf(failure)?.Words ?? "Vigil failed at it; whoever runs Vigil finds the cause in the log.", clock.UtcNow);
            if (!stop.IsCancellationRequested)
            {
                Failed(log, engine.OutageOf(failure) is null ? failure : null, engine.OutageOf(failure)?.Words ?? "");
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "An import broke off. {Why}")]
    private static partial void Failed(ILogger log, Exception? failure, string why);
}
