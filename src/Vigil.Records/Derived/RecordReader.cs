using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>Reads a person's record from its fact versions. One query for the facts.</summary>
internal static class RecordReader
{
    /// <summary>The record as known now.</summary>
    public static async Task<PersonRecord?> CurrentAsync(RecordsDb db, Guid personId, CancellationToken stop)
    {
        var rows = await db.People.AsNoTracking().Where(person => person.Id == personId)
            .SelectMany(
                person => db.Facts.Where(fact => fact.PersonId == person.Id && fact.SupersededAt == null).DefaultIfEmpty(),
                (person, fact) => new { person.Number, person.Version, Fact = fact })
            .ToListAsync(stop);
        return rows.Count == 0
            ? null
            : new(personId, rows[0].Number, rows[0].Version, [.. rows.Where(row => row.Fact is not null).Select(row => Held(row.Fact!))]);
    }

    /// <summary>Several records as known now, in one query.</summary>
    public static async Task<IReadOnlyList<PersonRecord>> CurrentAsync(RecordsDb db, IReadOnlyList<Guid> people, CancellationToken stop)
    {
        var rows = await db.People.AsNoTracking().Where(person => people.Contains(person.Id))
            .SelectMany(
                person => db.Facts.Where(fact => fact.PersonId == person.Id && fact.SupersededAt == null).DefaultIfEmpty(),
                (person, fact) => new { person.Id, person.Number, person.Version, Fact = fact })
            .ToListAsync(stop);
        return
        [
            .. rows.GroupBy(row => (row.Id, row.Number, row.Version)).Select(record => new PersonRecord(
                record.Key.Id, record.Key.Number, record.Key.Version, [.. record.Where(row => row.Fact is not null).Select(row => Held(row.Fact!))])),
        ];
    }

    /// <summary>A stored version as the domain sees it.</summary>
    public static Held Held(FactRow row) =>
        new(row.FactId, FactKinds.Read(row.Kind, row.Content), row.TrueFrom, row.TrueTo, row.LearnedOn, row.Source);
}
