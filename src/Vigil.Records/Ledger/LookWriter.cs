using System.Security.Cryptography;
using System.Text.Json;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Writes looks durably; the caller waits for it before the first byte of the answer.</summary>
/// <param name="engine">The database.</param>
public sealed class LookWriter(DatabaseEngine engine)
{
    /// <summary>Writes one look.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be written; the caller must serve nothing personal.</exception>
    public async Task WriteAsync(Look look, CancellationToken stop)
    {
        try
        {
            await using var db = engine.Open(look.ForceId);
            await engine.BeginAsync(db, look.ForceId, look.StaffId, writing: true, stop);
            Append(db, Guid.CreateVersion7(), look);
            await db.SaveChangesAsync(stop);
            await db.Database.CommitTransactionAsync(stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new LedgerUnavailableException(failure);
        }
    }

    internal static void Append(RecordsDb db, Guid entryId, Look look)
    {
        var detail = JsonSerializer.SerializeToUtf8Bytes(new { look.People, look.Purpose, look.Detail });
        EntryWriter.Append(db, entryId, look.ForceId, look.Kind, look.Operation, look.StaffId, look.At, [new(null, detail)], look.People);
    }
}

/// <summary>What an entry says about one person, before it is sealed.</summary>
/// <param name="PersonId">The person; none or many for the force's own key.</param>
/// <param name="Content">Canonical JSON.</param>
internal readonly record struct EntryDetail(Guid? PersonId, byte[] Content);

/// <summary>Adds an entry to the unit of work that it must commit with.</summary>
internal static class EntryWriter
{
    public static void Append(
        RecordsDb db, Guid entryId, Guid forceId, string kind, string operation, Guid staffId, DateTime at,
        IReadOnlyList<EntryDetail> details, IReadOnlyList<Guid> people)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var ordinal = 0; ordinal < details.Count; ordinal++)
        {
            byte[] salted = [.. RandomNumberGenerator.GetBytes(16), .. details[ordinal].Content];
            var commitment = SHA256.HashData(salted);
            all.AppendData(commitment);
            db.LedgerDetails.Add(new()
            {
                EntryId = entryId, Ordinal = ordinal, ForceId = forceId, PersonId = details[ordinal].PersonId,
                Sealed = salted, Commitment = commitment,
            });
        }

        db.LedgerEntries.Add(new()
        {
            Id = entryId, ForceId = forceId, Kind = kind, Operation = operation, StaffId = staffId, At = at,
            Commitment = all.GetHashAndReset(),
        });
        foreach (var person in people.Distinct())
        {
            db.LedgerSubjects.Add(new() { EntryId = entryId, PersonId = person, ForceId = forceId });
        }
    }
}
