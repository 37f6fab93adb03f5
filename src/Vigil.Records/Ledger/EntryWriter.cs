using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Makes the rows of an entry: seals its details and commits to them.</summary>
internal static class EntryWriter
{
    /// <summary>Adds an act's entry to the unit of work that it must commit with.</summary>
    /// <exception cref="SealingUnavailableException">The key of a person it is about has been destroyed, or no key can be had.</exception>
    public static async Task AppendAsync(
        RecordsDb db, KeyStore keys, Guid entryId, Look header, IReadOnlyList<EntryDetail> details, CancellationToken stop)
    {
        var rows = await SealAsync(keys, entryId, header, details, stop);
        db.LedgerEntries.Add(rows.Entry);
        db.LedgerDetails.AddRange(rows.Details);
        db.LedgerSubjects.AddRange(rows.Subjects);
        db.LedgerWaiting.Add(rows.Waiting);
    }

    /// <summary>
    /// A look's rows. A look at one person is sealed under that person's key; one at many names identities only and is the
    /// force's. A look never makes a person's key: whoever was asked for need not exist, or may have been erased.
    /// </summary>
    public static async Task<LedgerRows> SealAsync(KeyStore keys, Look look, CancellationToken stop)
    {
        Guid? owner = look.People is [var only] && await keys.FindAsync(only, stop) is not null ? only : null;
        var content = JsonSerializer.SerializeToUtf8Bytes(new { look.People, look.Purpose, look.Detail });
        return await SealAsync(keys, Guid.CreateVersion7(), look, [new(owner, content)], stop);
    }

    private static async Task<LedgerRows> SealAsync(
        KeyStore keys, Guid entryId, Look header, IReadOnlyList<EntryDetail> details, CancellationToken stop)
    {
        var rows = new List<LedgerDetailRow>(details.Count);
        foreach (var detail in details)
        {
            var (salted, owner) = (detail.Salted(), detail.PersonId ?? header.ForceId);
            var key = await keys.OfAsync(header.ForceId, owner, stop);
            rows.Add(new()
            {
                EntryId = entryId, Ordinal = rows.Count, ForceId = header.ForceId, PersonId = detail.PersonId, Commitment = SHA256.HashData(salted),
                Sealed = Envelope.Seal(key.Secret, key.Id, Bound(header.ForceId, owner, entryId, rows.Count), salted),
            });
        }

        var people = header.People.Distinct().Select(person => new LedgerSubjectRow { EntryId = entryId, PersonId = person, ForceId = header.ForceId }).ToList();
        var entry = new LedgerEntryRow
        {
            Id = entryId, ForceId = header.ForceId, Kind = header.Kind, Operation = header.Operation, StaffId = header.StaffId, At = header.At,
            Commitment = Commitments.Of(rows, people.Select(row => row.PersonId)),
        };
        return new(entry, rows, people, new() { EntryId = entryId, ForceId = header.ForceId, Hash = Commitments.LeafOf(entry) });
    }

    /// <summary>What the seal of a detail is bound to.</summary>
    public static byte[] Bound(Guid forceId, Guid owner, Guid entryId, int ordinal) =>
        Envelope.Bind(forceId, owner, SealedKind.LedgerDetail, string.Create(CultureInfo.InvariantCulture, $"{entryId:N}/{ordinal}"));
}
