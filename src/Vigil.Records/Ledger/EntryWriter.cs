using System.Globalization;
using System.Security.Cryptography;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Adds an entry to the unit of work that it must commit with.</summary>
internal static class EntryWriter
{
    /// <summary>Seals the details, takes the commitments and adds the rows. The entry's own commitment is filled in here.</summary>
    public static async Task AppendAsync(
        RecordsDb db, KeyStore keys, Guid entryId, Look header, IReadOnlyList<EntryDetail> details, CancellationToken stop)
    {
        var commitments = new List<(Guid? Person, byte[] Commitment)>(details.Count);
        for (var ordinal = 0; ordinal < details.Count; ordinal++)
        {
            var detail = details[ordinal];
            var salted = detail.Salted();
            var commitment = SHA256.HashData(salted);
            var owner = detail.PersonId ?? header.ForceId;
            var key = await keys.OfAsync(header.ForceId, owner, stop);
            commitments.Add((detail.PersonId, commitment));
            db.LedgerDetails.Add(new()
            {
                EntryId = entryId, Ordinal = ordinal, ForceId = header.ForceId, PersonId = detail.PersonId, Commitment = commitment,
                Sealed = Envelope.Seal(key.Secret, key.Id, Bound(header.ForceId, owner, entryId, ordinal), salted),
            });
        }

        List<Guid> people = [.. header.People.Distinct()];
        db.LedgerEntries.Add(new()
        {
            Id = entryId, ForceId = header.ForceId, Kind = header.Kind, Operation = header.Operation, StaffId = header.StaffId, At = header.At,
            Commitment = Commitments.Of(commitments, people),
        });
        db.LedgerSubjects.AddRange(people.Select(person => new LedgerSubjectRow { EntryId = entryId, PersonId = person, ForceId = header.ForceId }));
    }

    /// <summary>What the seal of a detail is bound to.</summary>
    public static byte[] Bound(Guid forceId, Guid owner, Guid entryId, int ordinal) =>
        Envelope.Bind(forceId, owner, SealedKind.LedgerDetail, string.Create(CultureInfo.InvariantCulture, $"{entryId:N}/{ordinal}"));
}
