using System.Security.Cryptography;
using Vigil.Records.Exchange.Files;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>How far a file is that was sent by page.</summary>
public enum FileState
{
    /// <summary>It is being read and checked; nothing is recorded.</summary>
    Checking,
    /// <summary>It is checked and waits for someone to say that it is to be recorded.</summary>
    Checked,
    /// <summary>It is being recorded, person by person.</summary>
    Recording,
    /// <summary>It is recorded.</summary>
    Recorded,
    /// <summary>It broke off: whom it had taken is recorded, and the same file again doubles nobody.</summary>
    Broken,
}

/// <summary>A file that was sent by page, and how far it is.</summary>
/// <param name="bytes">The file.</param>
/// <param name="part">Which part of a record it holds, where it is a single CSV file.</param>
/// <param name="since">When it came (UTC).</param>
public sealed class FileAtHand(byte[] bytes, string? part, DateTime since) : IProgress<(int Done, int Of)>
{
    private readonly Lock gate = new();

    /// <summary>What names it in a form.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>What tells the file from others, in the ledger: its SHA-256.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>For user names of the file, those to take in their place.</summary>
    public IReadOnlyDictionary<string, string> Instead { get; init; } = new Dictionary<string, string>();

    /// <summary>When something last happened to it (UTC).</summary>
    public DateTime Since { get; private set; } = since;

    /// <summary>How far it is.</summary>
    public FileState State { get; private set; }

    /// <summary>Whether it is being worked on.</summary>
    public bool Working => State is FileState.Checking or FileState.Recording;

    /// <summary>How many people are done, and of how many.</summary>
    public (int Done, int Of) Progress { get; private set; }

    /// <summary>What came of the last step; none while none is done.</summary>
    public ImportReport? Report { get; private set; }

    /// <summary>Why it broke off, in words.</summary>
    public string? Why { get; private set; }

    /// <inheritdoc/>
    void IProgress<(int Done, int Of)>.Report((int Done, int Of) value) => Progress = value;

    internal ImportAsked Asked() => new(part is null ? SheetFile.Read(bytes) : [SheetFile.Read(part, bytes)], Digest) { Instead = Instead };

    internal bool TryBeginRecording()
    {
        lock (gate)
        {
            if (State != FileState.Checked)
            {
                return false;
            }

            State = FileState.Recording;
            return true;
        }
    }

    internal void Begin(FileState state) => (State, Progress) = (state, default);

    internal void End(FileState state, ImportReport report, DateTime at) =>
        (Report, Since, State) = (report, at, state == FileState.Checking ? FileState.Checked : FileState.Recorded);

    internal void Break(string why, DateTime at) => (Why, Since, State) = (why, at, FileState.Broken);
}
