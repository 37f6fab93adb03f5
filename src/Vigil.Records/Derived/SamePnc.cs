using Microsoft.EntityFrameworkCore;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>A record that holds a number.</summary>
/// <param name="PersonId">The record.</param>
/// <param name="Number">Its running number.</param>
/// <param name="Restricted">Restricted, so that its number is told only to those who may see it.</param>
internal sealed record Holder(Guid PersonId, int Number, bool Restricted);

/// <summary>A PNC number is one person's: who has it already.</summary>
internal static class SamePnc
{
    /// <summary>The first record besides this one that holds one of the numbers; none where nobody does.</summary>
    /// <param name="db">The records.</param>
    /// <param name="numbers">The numbers in the form in which they are compared.</param>
    /// <param name="except">The record they are to be written on.</param>
    /// <param name="stop">Stops it.</param>
    public static Task<Holder?> HolderAsync(RecordsDb db, IReadOnlyList<string> numbers, Guid except, CancellationToken stop) =>
        db.SearchKeys.Where(key => key.Kind == "number" && numbers.Contains(key.Key) && key.PersonId != except)
            .Join(db.People, key => key.PersonId, person => person.Id, (_, person) => person)
            .OrderBy(person => person.Number).Select(person => new Holder(person.Id, person.Number, person.Restricted)).FirstOrDefaultAsync(stop);
}
