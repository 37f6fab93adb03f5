using Vigil.Records.Storage;
using Vigil.Records.Transfers;

namespace Vigil.Web.Words;

/// <summary>Transfers in words.</summary>
public static class TransferWords
{
    /// <summary>"accepted by A. Officer at 09:30 on 3 May 2026".</summary>
    public static string Of(TransferNote note) => note.State switch
    {
        TransferState.Asked => "waits for an answer",
        TransferState.Accepted => $"accepted by {By(note)}",
        TransferState.Rejected => $"rejected by {By(note)}: {note.Answer}",
        TransferState.Revoked => $"taken back by {By(note)}: {note.Answer}",
    };

    private static string By(TransferNote note) => $"{note.AnsweredBy}{(note.AnsweredAt is { } at ? $" at {FactWords.At(at)}" : null)}";
}
